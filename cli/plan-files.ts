import path from 'node:path';
import { done, failed, withoutUnusedMedia, type Result } from '#core/model';
import { LARGEST_TEMPLATE, canonicalJson, decodeDocument, decodeTemplate, encodeDocument } from '#core/file';
import type { Plan } from '#core/records';
import type { Template } from '#core/template';
import { readFileWithin, writeVerified } from '#disk';

const PLAN_ENDINGS: readonly string[] = ['.plan', '.json'];

/** Fails unless the file's name ends with one of these. */
export function expectEnding(file: string, endings: readonly string[]): Result<never> | undefined {
  if (endings.includes(path.extname(file).toLowerCase())) return undefined;
  return failed('wrong-ending', { file: path.basename(file), endings: endings.join(' / ') });
}

/** Reads a plan from a .plan or a plan.json; its versions are left aside, with the pictures that only they show. */
export async function readPlan(file: string): Promise<Result<Plan>> {
  const wrong = expectEnding(file, PLAN_ENDINGS);
  if (wrong) return wrong;
  const bytes = await readFileWithin(file);
  const read = bytes.ok ? decodeDocument(bytes.value, path.basename(file)) : bytes;
  return read.ok ? done(withoutUnusedMedia(read.value.plan)) : read;
}

/** Reads a template from its file, as the window does when it installs one. */
export async function readTemplate(file: string): Promise<Result<Template>> {
  const wrong = expectEnding(file, ['.json']);
  if (wrong) return wrong;
  const bytes = await readFileWithin(file, LARGEST_TEMPLATE);
  return bytes.ok ? decodeTemplate(bytes.value, path.basename(file)) : bytes;
}

/** Writes a plan in the format that the name's ending says. */
export async function writePlan(file: string, plan: Plan, isForced: boolean): Promise<Result<unknown>> {
  const wrong = expectEnding(file, PLAN_ENDINGS);
  if (wrong) return wrong;
  const isZip = path.extname(file).toLowerCase() === '.plan';
  const bytes = isZip ? encodeDocument({ plan, versions: [] }) : new TextEncoder().encode(`${canonicalJson(plan)}\n`);
  return writeFile(file, bytes, isForced);
}

/** Writes a file; one that is there is replaced only when told so. */
export const writeFile = (file: string, bytes: Uint8Array, isForced: boolean): Promise<Result<unknown>> =>
  writeVerified(file, bytes, { ifExists: isForced ? 'replace' : 'fail' });
