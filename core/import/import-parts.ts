import type { RecordId } from '#core/model';
import type { Edit } from '#core/edit';
import { readCell, recordCalled } from '#core/entry';
import { cellText } from '#core/derive';
import { isSame } from '#core/review';
import { findRecord, type CellField, type Plan, type PlanRecord, type Row } from '#core/records';
import { headTexts } from './heads';
import type { ImportOptions } from './import-tables';
import type { TableImport, Taken, Unread } from './imported';
import { isField, type Mapping } from './mapping';
import { cellOf } from './match-rows';
import { cellSized, typedText } from './read-cell';
import { columnsOf, rowValue, partRows } from './register-columns';
import { rowsToRead, type ReadRow } from './rows-to-read';

/** A table of rows inside records, without what varies from row to row. */
interface PartTable {
  readonly plan: Plan;
  readonly mapping: Mapping;
  readonly part: string;
  readonly table: string;
  readonly heads: readonly string[];
  readonly columns: Readonly<Record<string, CellField>>;
}

const isCellField = (field: { readonly type: string }): field is CellField =>
  ['text', 'quantity', 'date', 'choice'].includes(field.type);

const cellColumns = (mapping: Mapping): Readonly<Record<string, CellField>> =>
  Object.fromEntries(
    columnsOf(mapping).flatMap(({ name, field }) => (isCellField(field) ? [[name, field] as const] : [])),
  );

/** The record that a row belongs to: by id, else by name. */
function ownerOf({ plan, mapping }: PartTable, row: ReadRow): PlanRecord | undefined {
  const byId = findRecord(plan, cellOf(row, mapping, 'id'));
  if (byId?.kind === mapping.kind) return byId.record;
  return recordCalled(plan, mapping.kind, cellOf(row, mapping, 'record'));
}

const NO_RESULT = { ok: false, problem: 'fields.noResult' } as const;

interface RowRead {
  readonly row: Row;
  readonly unread: readonly Unread[];
}

/** Whether a cell shows what a row holds in this column. */
const shows = (text: string, column: CellField, value: Row[string] | undefined, { plan }: PartTable): boolean =>
  cellSized(cellText(column, value, plan.language)).trim() === text;

/** The row that the record holds at this place, if it is still the one that stands in the table. */
function rowBefore(of: PartTable, { texts }: ReadRow, before: Row | undefined): Row {
  const [name, column] = Object.entries(of.columns)[0] ?? [];
  const at = of.mapping.columns.findIndex((each) => isField(each) && each.field === name);
  if (!before || !column || name === undefined) return {};
  return at < 0 || shows((texts[at] ?? '').trim(), column, before[name], of) ? before : {};
}

/** Reads one row. What its record holds stands for cells that say the same or nothing readable, and for columns that are not there. */
function readPartRow(of: PartTable, given: ReadRow, before: Row): RowRead {
  const { mapping, columns, heads } = of;
  const values = new Map<string, Row[string]>(Object.entries(before));
  const unread: Unread[] = [];
  for (const [index, column] of mapping.columns.entries()) {
    const field = isField(column) ? columns[column.field] : undefined;
    if (!isField(column) || !field) continue;
    const text = (given.texts[index] ?? '').trim();
    const typed = typedText(field, text, heads[index] ?? '', cellOf(given, mapping, 'unit'));
    const old = before[column.field];
    const isLost = given.withoutResult.has(index);
    if (!isLost && typed === '') values.delete(column.field);
    if (typed === '' && !isLost) continue;
    if (old !== undefined && (shows(text, field, old, of) || shows(typed, field, old, of))) continue;
    const read = isLost ? NO_RESULT : readCell(field, typed);
    if (read.ok && read.value !== undefined) values.set(column.field, read.value);
    if (!read.ok) unread.push(unreadCell(of, { row: given.number, column: index }, column.field, text, read.problem));
  }
  return { row: Object.fromEntries(values), unread };
}

const unreadCell = (
  { mapping, table }: PartTable,
  place: { readonly row: number; readonly column: number },
  field: string,
  text: string,
  problem: Unread['problem'],
): Unread => ({ table, ...place, kind: mapping.kind, field, text, problem });

interface RecordRead {
  /** Left out where a row cannot be held: then the record keeps what it has. */
  readonly values?: readonly unknown[];
  readonly unread: readonly Unread[];
}

/** The rows of one record as its field holds them. */
function readPart(of: PartTable, record: PlanRecord, rows: readonly ReadRow[]): RecordRead {
  const { kind, columns } = of.mapping;
  const before = partRows(kind, record, of.part);
  const read = rows.map((row, at) => readPartRow(of, row, rowBefore(of, row, before[at])));
  const values = read.map(({ row }) => rowValue(kind, record, of.part, row));
  const column = columns.findIndex((each) => isField(each) && each.field === 'value');
  const refused = rows.filter((_, at) => values[at] === undefined);
  const unread = [
    ...read.flatMap((row) => row.unread),
    ...refused.map(({ number, texts }) =>
      unreadCell(of, { row: number, column }, of.part, texts[column] ?? '', 'fields.notFunding'),
    ),
  ];
  return refused.length > 0 ? { unread } : { values, unread };
}

/** The rows of a table by the record that they belong to, and those that name none. */
function byOwner(
  of: PartTable,
  rows: readonly ReadRow[],
): {
  readonly owned: ReadonlyMap<RecordId, { readonly record: PlanRecord; readonly rows: ReadRow[] }>;
  readonly strays: readonly Unread[];
} {
  const owned = new Map<RecordId, { readonly record: PlanRecord; readonly rows: ReadRow[] }>();
  const column = of.mapping.columns.indexOf('record');
  const strays: Unread[] = [];
  for (const row of rows) {
    const record = ownerOf(of, row);
    const group = record && (owned.get(record.id) ?? { record, rows: [] });
    if (record && group) owned.set(record.id, group);
    group?.rows.push(row);
    if (!record)
      strays.push(unreadCell(of, { row: row.number, column }, of.part, row.texts[column] ?? '', 'fields.noSuchName'));
  }
  return { owned, strays };
}

/** Takes in rows that belong to fields of records: a record that the table names gets the rows that stand there. */
export function importParts(plan: Plan, { table, mapping }: Taken, { skipsTotals }: ImportOptions): TableImport {
  const rows = rowsToRead(table, mapping).filter(({ isTotal }) => !isTotal || !skipsTotals);
  const { part = '' } = mapping;
  const heads = headTexts(table, mapping.head);
  const of: PartTable = { plan, mapping, part, table: table.name, heads, columns: cellColumns(mapping) };
  const { owned, strays } = byOwner(of, rows);
  const unread = [...strays];
  const edits: Edit[] = [];
  const [changed, same]: [RecordId[], RecordId[]] = [[], []];
  for (const { record, rows: own } of owned.values()) {
    const read = readPart(of, record, own);
    unread.push(...read.unread);
    const isAsBefore = read.values === undefined || isSame(read.values, record[part]);
    (isAsBefore ? same : changed).push(record.id);
    if (!isAsBefore) edits.push({ kind: 'set-field', record: record.id, field: part, value: read.values });
  }
  return { edits, unread, added: [], changed, same, twice: [] };
}
