import type { Language, Quantity } from '#core/model';
import { cellText } from '#core/derive';
import type { CellField, Row, RowsField } from '#core/records';
import { readChoice } from './read-choice';
import { readDate, readQuantity, type Reading } from './readings';

/**
 * The text form of rows: a line a row, bars between the cells: 潮南 | 服装 | 汕头. A bar, a line end or a backslash in a
 * cell stands behind a backslash; `\_`, which says nothing, keeps spaces at the ends of a cell and an empty text.
 */
const SIGNS: Readonly<Record<string, string>> = { '\n': 'n', '\r': 'r', '\t': 't', '\\': '\\', '|': '|', '｜': '｜' };
const SIGN_OF: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(SIGNS).map(([char, sign]) => [sign, char])),
  _: '',
};

const escaped = (text: string): string => text.replace(/[\n\r\t\\|｜]/g, (char) => `\\${SIGNS[char] ?? char}`);
const unescaped = (text: string): string =>
  text.replace(/\\([nrt\\|｜_])/g, (written, sign: string) => SIGN_OF[sign] ?? written);

function writeCell(column: CellField, value: string | Quantity | undefined, language: Language): string {
  if (value === undefined) return '';
  const text = escaped(cellText(column, value, language));
  return text === '' || text !== text.trim() ? `\\_${text}\\_` : text;
}

/** Writes rows as text that `readRows` reads back. */
export const writeRows = ({ columns }: RowsField, rows: readonly Row[], language: Language): string =>
  rows
    .map((row) => {
      const cells = Object.entries(columns).map(([name, column]) => writeCell(column, row[name], language));
      const filled = cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
      return filled.length === 0 ? '|' : filled.join(' | ');
    })
    .join('\n');

/** Reads the text of one cell as its column is read; text as it stands. */
export function readCell(column: CellField, text: string): Reading<string | Quantity> {
  switch (column.type) {
    case 'text':
      return { ok: true, value: text };
    case 'quantity':
      return readQuantity(text);
    case 'date':
      return readDate(text);
    case 'choice':
      return readChoice(column, text);
  }
}

/** One row of texts, read: the row, and the texts that say nothing in their columns or stand beyond the last. */
export interface ReadRow {
  readonly row: Row;
  readonly unread: readonly string[];
}

/** Reads the texts of one row, column by column; an empty text leaves its cell out. */
export function readRow({ columns }: RowsField, texts: readonly (string | undefined)[]): ReadRow {
  const named = Object.entries(columns);
  const cells: [string, string | Quantity][] = [];
  const unread: string[] = [];
  for (const [at, text] of texts.entries()) {
    const [name, column] = named[at] ?? [];
    if (text === undefined) continue;
    const reading = name !== undefined && column ? readCell(column, text) : undefined;
    if (reading?.ok !== true || name === undefined) unread.push(text);
    else if (reading.value !== undefined) cells.push([name, reading.value]);
  }
  return { row: Object.fromEntries(cells), unread };
}

const LINE = /\r?\n/;
/** A bar that is not written behind a backslash; a tab parts cells too, as Excel writes them. */
const BAR = /(?<=(?:^|[^\\])(?:\\\\)*)[|｜\t]/;

/** Reads what `writeRows` writes, in either language, and lists as people write them, a line each. */
export function readRows(field: RowsField, text: string): Reading<readonly Row[]> {
  const lines = text.split(LINE).filter((line) => line.trim() !== '');
  const read = lines.map((line) =>
    readRow(
      field,
      line.split(BAR).map((cell) => (cell.trim() === '' ? undefined : unescaped(cell.trim()))),
    ),
  );
  if (read.some(({ unread }) => unread.length > 0)) return { ok: false, problem: 'fields.notRows' };
  return { ok: true, value: read.length === 0 ? undefined : read.map(({ row }) => row) };
}
