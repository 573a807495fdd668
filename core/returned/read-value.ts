import { isDecimal, type RecordId } from '#core/model';
import { cellText, fieldText } from '#core/derive';
import { mayWrite, readCell, readField } from '#core/entry';
import { fieldsOf, findRecord, partsIn, rowsIn, type KindName, type Plan, type PlanRecord } from '#core/records';

/** A field of a record and the text that showed it. */
export interface ShownField {
  readonly record: RecordId;
  readonly field: string;
  readonly before: string;
}

/** A value for a field; undefined empties it. */
export interface ReadValue {
  readonly value: unknown;
}

/** The only one of a list that fits; undefined where none or several do. */
const onlyOne = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined);

/** Reads a text that showed the field, or a part of its text: the number without its unit. */
function readWhole(
  plan: Plan,
  kind: KindName,
  record: PlanRecord,
  { field, before }: ShownField,
  after: string,
): ReadValue | undefined {
  const full = fieldText(plan, kind, record, field);
  const at = before === '' ? 0 : full.indexOf(before);
  if (at < 0 || (before === '' && full !== '')) return undefined;
  // A unit that was taken out of its own cell takes no number with it.
  if (after.trim() === '' && before !== full && !/\d/.test(before) && /\d/.test(full)) return undefined;
  const typed = after.trim() === '' ? '' : full.slice(0, at) + after + full.slice(at + before.length);
  const reading = readField(plan, kind, { record: record.id, field }, typed);
  return reading.ok ? { value: reading.value } : undefined;
}

/** Reads a text that showed one cell of the field's rows. */
function readInRows(
  plan: Plan,
  kind: KindName,
  record: PlanRecord,
  { field, before }: ShownField,
  after: string,
): ReadValue | undefined {
  const described = fieldsOf(kind)[field];
  if (described?.type !== 'rows') return undefined;
  const rows = rowsIn(record, field);
  const found = onlyOne(
    rows.flatMap((row, index) =>
      Object.entries(described.columns)
        .filter(([name, column]) => cellText(column, row[name], plan.language) === before)
        .map(([name, column]) => ({ index, name, column })),
    ),
  );
  const reading = found && readCell(found.column, after);
  if (!reading?.ok || reading.value === undefined) return undefined;
  const { value } = reading;
  return { value: rows.map((row, index) => (index === found?.index ? { ...row, [found.name]: value } : row)) };
}

/** Reads a text that showed one part of a sum of money. */
function readInParts(
  kind: KindName,
  record: PlanRecord,
  { field, before }: ShownField,
  after: string,
): ReadValue | undefined {
  if (fieldsOf(kind)[field]?.type !== 'funding' || !isDecimal(after.trim())) return undefined;
  const parts = partsIn(record, field);
  const found = onlyOne(parts.filter(({ value }) => value === before));
  return found && { value: parts.map((part) => (part === found ? { ...part, value: after.trim() } : part)) };
}

/**
 * What a text says that stands where a field was shown: the value that the field would have. Undefined where it says none,
 * where what was shown is worked out from the field, and where the field is written in the text alone.
 */
export function readValue(plan: Plan, shown: ShownField, after: string): ReadValue | undefined {
  const found = findRecord(plan, shown.record);
  if (!found || !fieldsOf(found.kind)[shown.field] || !mayWrite(plan, found.kind, shown.record, shown.field))
    return undefined;
  const { kind, record } = found;
  return (
    readInRows(plan, kind, record, shown, after) ??
    readInParts(kind, record, shown, after) ??
    readWhole(plan, kind, record, shown, after)
  );
}
