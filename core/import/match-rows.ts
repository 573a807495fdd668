import type { NewId, RecordId } from '#core/model';
import { recordName } from '#core/derive';
import { plainName } from '#core/entry';
import { kindNamed, recordsOf, type KindName, type Plan, type PlanRecord } from '#core/records';
import { isField, type Mapping } from './mapping';
import type { ReadRow } from './rows-to-read';

/** A row and the record that it is about; one without a record makes a new one. */
export interface MatchedRow {
  readonly row: ReadRow;
  readonly id: RecordId;
  readonly record?: PlanRecord;
  /** The row carries the record's own id, so that an empty cell in it empties the field. */
  readonly isById: boolean;
  /** Another row before it has the same id. */
  readonly isTwice: boolean;
}

/** A row that is about no record that is there. */
export const newRow = (row: ReadRow, newId: NewId): MatchedRow => ({ row, id: newId(), isById: false, isTwice: false });

/** The records of a kind by name, the earlier first. */
function byName(plan: Plan, kind: KindName): ReadonlyMap<string, PlanRecord[]> {
  const names = new Map<string, PlanRecord[]>();
  for (const record of recordsOf(plan, kind)) {
    const name = plainName(recordName(plan, kind, record));
    const list = names.get(name);
    if (list) list.push(record);
    else names.set(name, [record]);
  }
  return names;
}

/** The text of a row's cell in the column that is this. */
export const cellOf = ({ texts }: ReadRow, { columns }: Mapping, column: 'id' | 'record' | 'unit'): string =>
  (texts[columns.indexOf(column)] ?? '').trim();

/** Finds the record of each row: by its id, else by its name; each record is found once. `taken` holds those found before. */
export function matchRows(
  plan: Plan,
  mapping: Mapping,
  rows: readonly ReadRow[],
  taken: Set<RecordId>,
  newId: NewId,
): readonly MatchedRow[] {
  const { kind, columns } = mapping;
  const ids = new Map(recordsOf(plan, kind).map((record) => [record.id, record]));
  const names = byName(plan, kind);
  const named = columns.findIndex((column) => isField(column) && column.field === kindNamed(kind).name);
  const claimed = new Set(rows.map((row) => cellOf(row, mapping, 'id')).filter((id) => ids.has(id)));
  return rows.map((row): MatchedRow => {
    const id = cellOf(row, mapping, 'id');
    const known = ids.get(id);
    const isTwice = known !== undefined && taken.has(id);
    if (known && !isTwice) {
      taken.add(id);
      return { row, id, record: known, isById: true, isTwice };
    }
    const name = plainName(row.texts[named] ?? '');
    const same =
      isTwice || name === ''
        ? undefined
        : names.get(name)?.find((each) => !taken.has(each.id) && !claimed.has(each.id));
    if (same) taken.add(same.id);
    return { row, id: same?.id ?? newId(), isById: false, isTwice, ...(same && { record: same }) };
  });
}
