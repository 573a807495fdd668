import { linesOf, walkSections, type LineBlock, type Quantity } from '#core/model';
import {
  KIND_NAMES,
  fieldsOf,
  recordsOf,
  type Field,
  type KindName,
  type Plan,
  type PlanRecord,
  type Row,
} from '#core/records';

/** Every line of text of a plan, in reading order. */
export const linesIn = (plan: Plan): readonly LineBlock[] =>
  [...walkSections(plan.sections)].flatMap(({ section }) => [...linesOf(section.prose)]);

interface Described {
  readonly kind: KindName;
  readonly record: PlanRecord;
  readonly fields: Readonly<Record<string, Field>>;
}

/** Every record of a plan with the fields of its kind. */
export const recordsIn = (plan: Plan): readonly Described[] =>
  KIND_NAMES.flatMap((kind) => recordsOf(plan, kind).map((record) => ({ kind, record, fields: fieldsOf(kind) })));

const isQuantity = (value: unknown): value is Quantity =>
  typeof value === 'object' && value !== null && 'comparator' in value;

const isRows = (value: unknown): value is readonly Row[] => Array.isArray(value);

/** The values of a record that are no words of a language, by field: quantities, dates, choices, links, and those in rows. */
export function bareValues({ record, fields }: Described): readonly (readonly [string, unknown])[] {
  return Object.entries(fields).flatMap(([name, field]): (readonly [string, unknown])[] => {
    const value = record[name];
    if (value === undefined || field.type === 'text' || field.type === 'names') return [];
    if (field.type !== 'rows' || !isRows(value)) return [[name, value]];
    const isBare = (column: string): boolean => field.columns[column]?.type !== 'text';
    const rows = value.map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => isBare(column))));
    return [[name, rows]];
  });
}

/** Every quantity that a plan's records hold, those in rows with them. */
export const quantitiesIn = (plan: Plan): readonly Quantity[] =>
  recordsIn(plan).flatMap(({ record }) =>
    Object.values(record).flatMap((value) => {
      if (isQuantity(value)) return [value];
      return isRows(value) ? value.flatMap((row) => Object.values(row).filter(isQuantity)) : [];
    }),
  );
