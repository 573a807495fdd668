import type { OutCell } from './out-table';

const [NARROWEST, WIDEST] = [9, 44];
/** How many rows are looked at; the others are hardly wider. */
const LOOKED_AT = 200;

/** How many columns of a fixed-width type a line takes: two for a Chinese character. */
const span = (text: string): number => Array.from(text).reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1), 0);

const textOf = (cell: OutCell): string =>
  cell === undefined ? '' : cell.kind === 'text' ? cell.text : cell.kind === 'number' ? cell.digits : cell.day;

/** How wide a column is for its head and its cells: long texts are broken into lines. */
export function widthFor(head: string, cells: readonly OutCell[]): number {
  const lines = [head, ...cells.slice(0, LOOKED_AT).map((cell) => textOf(cell).slice(0, WIDEST))].flatMap((text) =>
    text.split('\n'),
  );
  return Math.min(WIDEST, Math.max(NARROWEST, ...lines.map((line) => span(line) + 3)));
}
