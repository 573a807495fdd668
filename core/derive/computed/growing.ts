import { formatQuantity, yearOf, type Quantity, type Step } from '#core/model';
import { findRecord, kindNamed, quantityIn, recordsOf, type Plan, type PlanRecord } from '#core/records';
import { nameOf } from '../field-text';
import type { Args, Explanation } from './computed';
import { heldKinds } from './filter';

/** From what to what a record goes, and in how many years where both dates are known. */
export interface Growing {
  readonly record: PlanRecord;
  readonly from: Quantity;
  readonly to: Quantity;
  readonly years?: number;
}

const yearIn = (record: PlanRecord, name: string): number | undefined => {
  const value = record[name];
  return typeof value === 'string' ? yearOf(value) : undefined;
};

/** How the record grows by its kind's description; undefined while a value is missing, 'gone' without such a record. */
export function growingOf(plan: Plan, args: Args): Growing | 'gone' | undefined {
  const found = findRecord(plan, args['record'] ?? '');
  const fields = found && kindNamed(found.kind).grows;
  if (!found || !fields) return 'gone';
  const { record } = found;
  const [from, to] = [quantityIn(record, fields.from), quantityIn(record, fields.to)];
  if (!from || !to) return undefined;
  const [first, last] = [yearIn(record, fields.fromDate), yearIn(record, fields.toDate)];
  return {
    record,
    from,
    to,
    ...(first !== undefined && last !== undefined && last > first && { years: last - first }),
  };
}

/** The records that go from one value to another. */
export const growingRecords = (plan: Plan): readonly Args[] =>
  heldKinds(plan)
    .filter((kind) => kindNamed(kind).grows)
    .flatMap((kind) => recordsOf(plan, kind))
    .map(({ id }) => ({ record: id }))
    .filter((args) => typeof growingOf(plan, args) === 'object');

/** The formula with its result: = where that is exact, ≈ where it was rounded. */
export const written = (plan: Plan, formula: string, step: Step | undefined): string =>
  step
    ? `${formula} ${'exact' in step && !step.exact ? '≈' : '='} ${formatQuantity(step.result, plan.language)}`
    : formula;

/** A formula of the two values, and both of them as what it stands on. */
export function explainGrowing(
  plan: Plan,
  { record, from, to }: Growing,
  write: (from: string, to: string) => string,
): Explanation {
  const text = (quantity: Quantity): string => formatQuantity(quantity, plan.language);
  const name = nameOf(plan, record.id);
  return {
    formula: write(text(from), text(to)),
    parts: [from, to].map((quantity) => ({ record: record.id, name, quantity })),
  };
}
