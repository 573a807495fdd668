import { done, failed, type z, type Demands, type Language, type Result, type SectionDemand } from '#core/model';
import type { Reason } from '#core/words';
import { templateSchema } from './template-schema';

/** Template 模板: data only. What a new plan starts with and what it must come to hold. */
export interface Template {
  readonly schema: 1;
  readonly id: string;
  readonly version: number;
  readonly language: Language;
  readonly name: string;
  readonly summary: string;
  /** How titles are composed: text with {jurisdiction}, {subject}, {issuer} and {years}; left out: from the template's name. */
  readonly title?: string;
  readonly sections: readonly SectionDemand[];
  readonly fields?: Demands['fields'];
  readonly kinds?: Demands['kinds'];
  readonly columns?: Demands['columns'];
  readonly levels?: Demands['levels'];
}

/** Fails because a template is not what it should be; `name` is what the officer knows it by. */
export const badTemplate = (
  name: string,
  reason: Reason,
  params: Readonly<Record<string, string>> = {},
): Result<never> => failed('bad-template', { ...params, name, reason });

type Issue = z.core.$ZodIssue;

// Made when the first template is read: a window that opens a plan has no need of it.
let schema: ReturnType<typeof templateSchema> | undefined;

/** A place in the file as its author knows it: sections[0].heading. */
export const placeIn = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${String(part)}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');

function saidOf(issue: Issue, name: string): Result<never> {
  const at = placeIn(issue.path);
  if (issue.code === 'unrecognized_keys')
    return badTemplate(name, 'template-unknown', { at: placeIn([...issue.path, issue.keys[0] ?? '']) });
  if (issue.code === 'too_big') return badTemplate(name, 'template-too-long', { at, limit: String(issue.maximum) });
  if (issue.code === 'invalid_value')
    return badTemplate(name, 'template-not-one-of', { at, names: issue.values.map(String).join(' / ') });
  if (issue.code === 'invalid_format') return badTemplate(name, 'template-key', { at });
  return badTemplate(name, 'template-wrong', { at: at === '' ? name : at });
}

/** Takes data as a template; `bad-template` with the first thing that is wrong in its shape. */
export function parseTemplate(value: unknown, name: string): Result<Template> {
  schema ??= templateSchema();
  const read = schema.safeParse(value);
  if (read.success) return done(read.data);
  const [issue] = read.error.issues;
  return issue ? saidOf(issue, name) : badTemplate(name, 'template-wrong', { at: name });
}
