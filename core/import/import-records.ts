import type { NewId, RecordId } from '#core/model';
import { applyEdits, type Edit } from '#core/edit';
import { newRecord, writeCells, type CellWrite } from '#core/entry';
import { fieldsOf, isKindName, type Field, type Plan, type PlanRecord } from '#core/records';
import type { ImportOptions } from './import-tables';
import type { Made, TableImport, Taken, Unread } from './imported';
import { unknownNames } from './links-of-cell';
import { isField } from './mapping';
import { matchRows, newRow, type MatchedRow } from './match-rows';
import { saysTheSame, type Plans } from './read-cell';
import { readRow } from './read-row';
import { rowsToRead } from './rows-to-read';
import { headTexts } from './heads';

/** A table with its rows, each with its record. */
interface Matched extends Taken {
  readonly heads: readonly string[];
  readonly rows: readonly MatchedRow[];
}

const NAMING = new Set<Field['type']>(['text', 'names']);

/** The plan with everything that records are called in the tables, so that links between rows find them. */
function withNames(plan: Plan, tables: readonly Matched[]): Plan {
  const plans = { now: plan, named: plan };
  const edits = tables.map((matched) => importTable(plans, matched, ({ type }) => NAMING.has(type)).edits);
  return applyEdits(plan, edits.flat());
}

/** The records that cells of links name and nobody has. */
function linkedToMake({ now, named }: Plans, tables: readonly Matched[], newId: NewId): readonly Made[] {
  const made = new Map<string, Made>();
  for (const { mapping, rows } of tables)
    for (const [index, column] of mapping.columns.entries()) {
      if (!isField(column)) continue;
      const field = fieldsOf(mapping.kind)[column.field];
      if ((field?.type !== 'link' && field?.type !== 'links') || !isKindName(field.to)) continue;
      for (const { row, record } of rows) {
        const text = row.texts[index] ?? '';
        if (record && saysTheSame(now, mapping.kind, record, column.field, text)) continue;
        for (const name of unknownNames(named, field.to, text, field.type === 'links')) {
          const key = `${field.to} ${name}`;
          if (!made.has(key)) made.set(key, { kind: field.to, id: newId(), name });
        }
      }
    }
  return [...made.values()];
}

/** What the rows of one table do. */
function importTable(
  plans: Plans,
  { table, mapping, heads, rows }: Matched,
  isWanted?: (field: Field) => boolean,
): TableImport {
  const { kind } = mapping;
  const records: PlanRecord[] = [];
  const writes: CellWrite[] = [];
  const unread: Unread[] = [];
  const changed = new Set<RecordId>();
  for (const row of rows) {
    const read = readRow(plans, { table: table.name, heads, ...row }, mapping, isWanted);
    unread.push(...read.unread);
    if (!row.record) records.push({ ...Object.fromEntries(read.values), id: row.id });
    else
      for (const [field, value] of read.values) {
        writes.push({ record: row.id, field, value });
        changed.add(row.id);
      }
  }
  return {
    edits: [
      ...records.map((record): Edit => ({ kind: 'add-record', of: kind, record })),
      ...writeCells(plans.now, kind, writes),
    ],
    unread,
    added: records.map(({ id }) => id),
    changed: [...changed],
    same: rows.filter(({ id, record }) => record && !changed.has(id)).map(({ id }) => id),
    twice: rows.filter(({ isTwice }) => isTwice).map(({ row }) => ({ table: table.name, row: row.number })),
  };
}

/** What tables of registers do, and the records that they need besides. */
export interface RecordsImport {
  readonly made: readonly Made[];
  readonly tables: readonly TableImport[];
}

/** Makes and changes records as tables of registers say. */
export function importRecords(
  plan: Plan,
  taken: readonly Taken[],
  options: ImportOptions,
  newId: NewId,
): RecordsImport {
  const found = new Set<RecordId>();
  const tables = taken.map(({ table, mapping }): Matched => {
    const rows = rowsToRead(table, mapping).filter(({ isTotal }) => !isTotal || !options.skipsTotals);
    const heads = headTexts(table, mapping.head);
    return {
      ...{ table, mapping, heads },
      rows: options.addsOnly ? rows.map((row) => newRow(row, newId)) : matchRows(plan, mapping, rows, found, newId),
    };
  });
  const named = withNames(plan, tables);
  const made = options.makesLinked ? linkedToMake({ now: plan, named }, tables, newId) : [];
  const plans = { now: plan, named: applyEdits(named, made.map(addMade)) };
  return { made, tables: tables.map((matched) => importTable(plans, matched)) };
}

export const addMade = ({ kind, id, name }: Made): Edit => newRecord(kind, id, name);
