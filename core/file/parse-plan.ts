import { SCHEMA, done, failed, type Result } from '#core/model';
import type { Plan } from '#core/records';
import { findWrongMedia } from './check-media';
import { damaged } from './damaged';
import { findDisorder } from './find-disorder';
import { migrate, type PlanJson } from './migrate';
import { planSchema, type PlanFile } from './plan-schema';
import { repairPlan } from './repair-plan';

const isObject = (value: unknown): value is PlanJson =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Takes data as a plan, one of an older schema by way of its migrations. Fails with `not-a-plan`, `newer-schema`, or `damaged` and the place; small disorder is put
 * right (see `repairPlan`). `file` is the name that the officer knows.
 */
export function parsePlan(value: unknown, file: string): Result<Plan> {
  if (!isObject(value) || !isObject(value['profile']) || !Number.isInteger(value['schema']))
    return failed('not-a-plan', { file });
  const schema = Number(value['schema']);
  if (schema > SCHEMA) return failed('newer-schema', { file, schema: String(schema) });
  const plan = migrate(value, schema);
  const wrong: string[] = [];
  if (!isPlanFile(plan, wrong)) return damaged(file, 'not-as-expected', { at: wrong[0] ?? 'schema' });
  const disorder = findDisorder(plan, file);
  if (disorder) return disorder;
  const repaired = repairPlan(plan);
  return findWrongMedia(repaired, file) ?? done(repaired);
}

/** Adds the first place that is not as the schema has it to `wrong`. */
function isPlanFile(value: unknown, wrong: string[]): value is PlanFile {
  const read = planSchema.safeParse(value);
  if (!read.success && value !== undefined) wrong.push(read.error.issues[0]?.path.join('.') ?? '');
  return read.success;
}
