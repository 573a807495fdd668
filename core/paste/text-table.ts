/** A block of cells as text, row by row. */
export type TextTable = readonly (readonly string[])[];

const mustQuote = (text: string): boolean => /[\t\r\n]/.test(text) || text.startsWith('"');

const written = (text: string): string => (mustQuote(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Writes a block as Excel and WPS do: tabs between cells, each of several rows with its end. */
export function writeTextTable(table: TextTable): string {
  const rows = table.map((row) => row.map(written).join('\t'));
  return rows.length === 1 ? (rows[0] ?? '') : rows.map((row) => `${row}\r\n`).join('');
}

const QUOTED = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y;
const PLAIN = /[^\t\r\n]*/y;

/** Excel quotes only what needs it, so that quotes around anything else are the officer's own. */
const wasQuoted = (inside: string): boolean => /[\t\r\n]|""/.test(inside);

function readCell(text: string, at: number): { readonly value: string; readonly end: number } {
  QUOTED.lastIndex = at;
  const quoted = QUOTED.exec(text);
  if (quoted && wasQuoted(quoted[1] ?? ''))
    return { value: (quoted[1] ?? '').replaceAll('""', '"'), end: at + quoted[0].length };
  PLAIN.lastIndex = at;
  const value = PLAIN.exec(text)?.[0] ?? '';
  return { value, end: at + value.length };
}

/** Reads a block from plain text: tabs between cells, a line a row, quotes around cells of several lines. */
export function readTextTable(text: string): TextTable {
  const whole = text.replace(/\r?\n$/, '');
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; ;) {
    const { value, end } = readCell(whole, at);
    row.push(value);
    if (end >= whole.length) break;
    if (whole[end] === '\t') at = end + 1;
    else {
      rows.push(row);
      row = [];
      at = end + (whole.startsWith('\r\n', end) ? 2 : 1);
    }
  }
  return [...rows, row];
}
