import {
  convert,
  formatDate,
  formatNumber,
  formatQuantity,
  type LineBlock,
  type PlanDate,
  type Quantity,
  type Ref,
  type Section,
} from '#core/model';
import { fieldText, refText } from '#core/derive';
import { rowsIn, type Plan } from '#core/records';
import type { Contradiction } from './contradictions';
import type { DeadlineSaid } from './deadlines-said';
import type { Fix, TextFix, ValueFix } from './finding';

/** The text's number as the record would hold it: in its unit where that is exact, with its bound where the text has none. */
function asHeld(said: Quantity, held: Quantity): Quantity {
  const comparator = said.comparator === '=' ? held.comparator : said.comparator;
  const inUnit = held.unit === undefined ? undefined : convert(said, held.unit);
  const { value, unit = held.unit } = inUnit?.ok ? inUnit.value : said;
  return { value, comparator, ...(unit !== undefined && { unit }) };
}

/** The record takes over what the text says. */
function valueFix(plan: Plan, { indicator: { kind }, record, held, said }: Contradiction): ValueFix {
  const { field, row } = held;
  const value = asHeld(said.quantity, held.quantity);
  const from = fieldText(plan, kind, record, field);
  const at = { record: record.id, field };
  if (!row) return { at, from, to: formatQuantity(value, plan.language), value };
  const rows = rowsIn(record, field).map((each, index) =>
    index === row.index ? { ...each, [row.column]: value } : each,
  );
  return { at, from, to: fieldText(plan, kind, { ...record, [field]: rows }, field), value: rows };
}

const written = (plan: Plan, of: Ref['of']): string => refText(plan, { type: 'ref', of, children: [{ text: '' }] });

/** The number alone, in the unit that stands elsewhere: in the head of a table's column. */
function bareNumber(plan: Plan, held: Quantity, unit: string | undefined): string {
  const inUnit = unit === undefined ? undefined : convert(held, unit);
  return formatNumber(inUnit?.ok ? inUnit.value : held, plan.language);
}

/** The text shows what the record says: as a reference where a field of its own holds it and a unit was typed. */
function textFix(plan: Plan, at: TextFix['at'], { line, said, record, held }: Contradiction): TextFix {
  const from = line.text.slice(said.start, said.end);
  const of = { kind: 'field', record: record.id, field: held.field } as const;
  const { unit } = said.quantity;
  if (unit === undefined || /^[\d,.]+$/.test(from)) return { at, from, to: bareNumber(plan, held.quantity, unit) };
  if (held.row) return { at, from, to: formatQuantity(held.quantity, plan.language) };
  return { at, from, to: written(plan, of), ref: of };
}

/** The two ways to make a number of the text and its record agree, of which only people know the right one. */
export const numberChoices = (
  plan: Plan,
  section: Section,
  found: Contradiction & { readonly block: LineBlock },
): readonly Fix[] => {
  const { start, end } = found.said;
  const at = { section: section.id, block: found.block.id, start, end };
  return [textFix(plan, at, found), valueFix(plan, found)];
};

/** The two ways to make a year of the text and the deadline of a record agree. */
export function deadlineChoices(plan: Plan, section: Section, found: DeadlineSaid): readonly Fix[] {
  const { block, line, date, indicator, record, field } = found;
  const { start, end, period } = date;
  const of = { kind: 'field', record: record.id, field } as const;
  const value: PlanDate = period.to;
  return [
    {
      at: { section: section.id, block: block.id, start, end },
      from: line.text.slice(start, end),
      to: written(plan, of),
      ref: of,
    },
    {
      at: { record: record.id, field },
      from: fieldText(plan, indicator.kind, record, field),
      to: formatDate(value, plan.language),
      value,
    },
  ];
}
