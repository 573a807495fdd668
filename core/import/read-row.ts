import { fieldsOf, type Field, type KindName, type Plan } from '#core/records';
import type { Unread } from './imported';
import { isField, type Mapping } from './mapping';
import { cellOf, type MatchedRow } from './match-rows';
import { readFieldCell, typedText, type CellRead, type Plans } from './read-cell';
import { columnsOf } from './register-columns';

/** A row with the record it is about, and the table that it stands in. */
export interface RowToRead extends MatchedRow {
  readonly table: string;
  readonly heads: readonly string[];
}

/** What the cells of a row do to the fields of its record; undefined empties one. */
export interface RowRead {
  readonly values: ReadonlyMap<string, unknown>;
  readonly unread: readonly Unread[];
}

const NO_RESULT: CellRead = { kind: 'unread', problem: 'fields.noResult' };

const fieldNamed = (kind: KindName, name: string): Field | undefined =>
  columnsOf({ kind }).find((column) => column.name === name)?.field;

/** The field that keeps the text of a cell that is no value: the one that may be filled in its place, else one for long text. */
function keeperOf(kind: KindName, field: string, isTaken: (name: string) => boolean): string | undefined {
  const instead = fieldsOf(kind)[field]?.instead;
  if (instead !== undefined && !isTaken(instead)) return instead;
  return Object.entries(fieldsOf(kind)).find(([, { type, ...more }]) => type === 'text' && 'long' in more)?.[0];
}

/** Reads the cells of a row into fields. An empty cell empties its field only where the row carries the id of its record. */
export function readRow(
  plans: Plans,
  given: RowToRead,
  mapping: Mapping,
  isWanted: (field: Field) => boolean = () => true,
): RowRead {
  const { row, record, isById, heads, table } = given;
  const { kind, columns } = mapping;
  const values = new Map<string, unknown>();
  const unread: Unread[] = [];
  const unitCell = cellOf(row, mapping, 'unit');
  const isTaken = (name: string): boolean => columns.some((column) => isField(column) && column.field === name);
  for (const [index, column] of columns.entries()) {
    const text = (row.texts[index] ?? '').trim();
    const field = isField(column) ? fieldNamed(kind, column.field) : undefined;
    const isLost = row.withoutResult.has(index);
    if (!isField(column) || !field || !isWanted(field) || (text === '' && !isById && !isLost)) continue;
    const typed = typedText(field, text, heads[index] ?? '', unitCell);
    const read = isLost ? NO_RESULT : readFieldCell(plans, kind, { field: column.field, record }, { text, typed });
    if (read.kind === 'value') values.set(column.field, read.value);
    if (read.kind !== 'unread') continue;
    const keptIn = record || isLost ? undefined : keeperOf(kind, column.field, isTaken);
    const place = { table, row: row.number, column: index };
    unread.push({
      ...place,
      kind,
      field: column.field,
      text,
      problem: read.problem,
      ...(keptIn !== undefined && { keptIn }),
    });
  }
  if (!record) keepTexts(plans.now, values, unread);
  return { values, unread };
}

/** Puts what could not be read into the fields that keep it, behind what stands there. */
function keepTexts({ language }: Plan, values: Map<string, unknown>, unread: readonly Unread[]): void {
  for (const { kind, keptIn, field, text } of unread) {
    if (keptIn === undefined) continue;
    const { instead, words } = fieldsOf(kind)[field] ?? {};
    const said =
      keptIn === instead ? text : `${words?.[language] ?? field}${language === 'zh-CN' ? '：' : ': '}${text}`;
    const before = values.get(keptIn);
    const isThere = typeof before === 'string' && before !== '';
    values.set(keptIn, isThere ? before + (language === 'zh-CN' ? '；' : '; ') + said : said);
  }
}
