import type { RecordId } from '#core/model';
import { findRecord, recordsOf, type KindName, type Plan, type PlanRecord } from '#core/records';

function kindHolding(plan: Plan, id: RecordId): KindName {
  const found = findRecord(plan, id);
  if (!found) throw new Error(`No record ${id}`);
  return found.kind;
}

const withRecords = (plan: Plan, kind: KindName, records: readonly PlanRecord[]): Plan => ({
  ...plan,
  records: { ...plan.records, [kind]: records },
});

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** A field of a record and its next value; undefined empties it. */
export interface FieldSet {
  readonly record: RecordId;
  readonly field: string;
  readonly value?: unknown;
}

function withValue(record: PlanRecord, { field, value }: FieldSet): PlanRecord {
  const kept = Object.fromEntries(Object.entries(record).filter(([name]) => name !== field));
  return { ...kept, ...(!isEmpty(value) && { [field]: value }), id: record.id };
}

/** Sets fields of any number of records in one pass; empty text, an empty list and undefined leave a field out. */
export function withFields(plan: Plan, sets: readonly FieldSet[]): Plan {
  const byRecord = new Map<RecordId, FieldSet[]>();
  for (const set of sets) byRecord.set(set.record, [...(byRecord.get(set.record) ?? []), set]);
  const kinds = new Set([...byRecord.keys()].map((id) => kindHolding(plan, id)));
  return [...kinds].reduce((next, kind) => {
    const change = (record: PlanRecord): PlanRecord => (byRecord.get(record.id) ?? []).reduce(withValue, record);
    return withRecords(next, kind, recordsOf(next, kind).map(change));
  }, plan);
}

export const withField = (plan: Plan, record: RecordId, field: string, value: unknown): Plan =>
  withFields(plan, [{ record, field, value }]);

export function withRecord(plan: Plan, kind: KindName, record: PlanRecord, index?: number): Plan {
  const records = recordsOf(plan, kind);
  const at = index ?? records.length;
  return withRecords(plan, kind, [...records.slice(0, at), record, ...records.slice(at)]);
}

/** Removes a record. Links to it are taken out of the records that hold them; references in the prose stay and show 〔已删除〕. */
export function withoutRecord(
  plan: Plan,
  id: RecordId,
  linkedFrom: readonly { readonly record: PlanRecord; readonly field: string }[],
): Plan {
  let next = plan;
  for (const { record, field } of linkedFrom) {
    const value = record[field];
    next = withField(
      next,
      record.id,
      field,
      Array.isArray(value) ? value.filter((linked) => linked !== id) : undefined,
    );
  }
  const kind = kindHolding(next, id);
  return withRecords(
    next,
    kind,
    recordsOf(next, kind).filter((record) => record.id !== id),
  );
}

/** Moves a record to a place in its register, counted without the record itself. */
export function withRecordAt(plan: Plan, id: RecordId, index: number): Plan {
  const kind = kindHolding(plan, id);
  const records = recordsOf(plan, kind);
  const moved = records.filter((record) => record.id === id);
  const rest = records.filter((record) => record.id !== id);
  return withRecords(plan, kind, [...rest.slice(0, index), ...moved, ...rest.slice(index)]);
}
