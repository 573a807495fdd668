import { SCHEMA } from '#core/model';

/** A plan as JSON, before it is known to be one. */
export type PlanJson = Readonly<Record<string, unknown>>;
/** One step of the format: makes a plan of the next schema; it may trust nothing, for the plan is checked after the last step. */
type Step = (plan: PlanJson) => PlanJson;

/** By schema: what leads from it to the next one. A step is never changed again, and has a file of its schema kept beside its test. */
const STEPS: Readonly<Record<number, Step>> = {
  // 2 adds record kinds, rows inside records, computed references and more tables; what 1 has means the same.
  1: (plan) => plan,
  // 3 adds what a plan has as an official document, and pictures.
  2: (plan) => plan,
};

/** Brings a plan of an older schema to the one of this program; undefined where there is no way from it. */
export function migrate(plan: PlanJson, schema: number): PlanJson | undefined {
  if (schema === SCHEMA) return plan;
  const step = STEPS[schema];
  return step && migrate({ ...step(plan), schema: schema + 1 }, schema + 1);
}
