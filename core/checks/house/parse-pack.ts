import { done, failed, type Result, type z } from '#core/model';
import type { Reason } from '#core/words';
import { packSchema } from './pack-schema';
import type { HousePack } from './pack';

/** Fails because a pack is not what it should be; `name` is the file that the officer knows. */
export const badPack = (name: string, reason: Reason, params: Readonly<Record<string, string>> = {}): Result<never> =>
  failed('bad-house-pack', { ...params, name, reason });

type Issue = z.core.$ZodIssue;

// Made when the first pack is read: a window without packs has no need of it.
let schema: ReturnType<typeof packSchema> | undefined;

/** A place in the file as its author knows it: terms[3].instead[0]. */
export const placeAt = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${String(part)}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');

function saidOf(issue: Issue, name: string): Result<never> {
  const at = placeAt(issue.path);
  if (issue.code === 'unrecognized_keys')
    return badPack(name, 'house-unknown', { at: placeAt([...issue.path, issue.keys[0] ?? '']) });
  if (issue.code === 'too_big') return badPack(name, 'house-too-long', { at, limit: String(issue.maximum) });
  if (issue.code === 'invalid_value')
    return badPack(name, 'house-not-one-of', { at, names: issue.values.map(String).join(' / ') });
  if (issue.code === 'invalid_format') return badPack(name, 'house-id', { at });
  return badPack(name, 'house-wrong', { at: at === '' ? name : at });
}

/** Takes data as a pack; `bad-house-pack` with the first thing that is wrong in its shape. */
export function parsePack(value: unknown, name: string): Result<HousePack> {
  schema ??= packSchema();
  const read = schema.safeParse(value);
  if (read.success) return done(read.data);
  const [issue] = read.error.issues;
  return issue ? saidOf(issue, name) : badPack(name, 'house-wrong', { at: name });
}
