import type { Quantity } from '#core/model';
import type { Row, RowsField } from '#core/records';
import { readRow } from './rows-text';

/** A cell of rows: its row, and its column by name. */
export interface RowCell {
  readonly row: number;
  readonly column: string;
}

/** Rows with one cell changed; undefined empties it. The place behind the last row makes a new one. */
export function withCell(
  rows: readonly Row[],
  { row, column }: RowCell,
  value: string | Quantity | undefined,
): readonly Row[] {
  const others = Object.entries(rows[row] ?? {}).filter(([name]) => name !== column);
  const next = Object.fromEntries([...others, ...(value === undefined ? [] : [[column, value] as const])]);
  if (row >= rows.length) return value === undefined ? rows : [...rows, next];
  return rows.with(row, next);
}

/** Rows with an empty one at a place. */
export const withRowAt = (rows: readonly Row[], row: number): readonly Row[] => rows.toSpliced(row, 0, {});

export const withoutRow = (rows: readonly Row[], row: number): readonly Row[] =>
  rows.filter((_, other) => other !== row);

/** Rows with one moved to another place; the same rows where there is no such place. */
export function withRowMoved(rows: readonly Row[], from: number, to: number): readonly Row[] {
  const row = rows[from];
  return row === undefined || to < 0 || to >= rows.length ? rows : withoutRow(rows, from).toSpliced(to, 0, row);
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();

/** Whether a line of texts only names the columns that it would go to. */
const isHead = (texts: readonly string[], names: readonly (readonly string[])[]): boolean =>
  texts.some((text) => text.trim() !== '') &&
  texts.every((text, at) => text.trim() === '' || names[at]?.includes(plain(text)) === true);

/** What pasting came to: the next rows, how many were written, and the texts that found no place in them. */
export interface PastedRows {
  readonly rows: readonly Row[];
  readonly written: number;
  readonly unread: readonly string[];
}

/** Lays a block of texts over rows from a cell on; longer than the rows, it adds some. A line that names the columns is left out. */
export function pasteRows(
  field: RowsField,
  rows: readonly Row[],
  at: RowCell,
  table: readonly (readonly string[])[],
): PastedRows {
  const columns = Object.entries(field.columns).slice(Object.keys(field.columns).indexOf(at.column));
  const names = columns.map(([, { words }]) => Object.values(words).map(plain));
  const lines = isHead(table[0] ?? [], names) ? table.slice(1) : table;
  const part = { ...field, columns: Object.fromEntries(columns) };
  const read = lines.map((line) =>
    readRow(
      part,
      line.map((text) => (text.trim() === '' ? undefined : text.trim())),
    ),
  );
  const laid = read.reduce<readonly Row[]>(
    (next, { row }, index) =>
      at.row + index < next.length ? next.with(at.row + index, { ...next[at.row + index], ...row }) : [...next, row],
    rows,
  );
  return { rows: laid, written: read.length, unread: read.flatMap(({ unread }) => unread) };
}
