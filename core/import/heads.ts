import type { Head } from './mapping';
import { widthOf, type SourceRow, type SourceTable } from './source';

/** A name without what stands in brackets, spaces and the width of its letters. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\([^)]*\)|\[[^\]]*\]|\s/g, '')
    .toLowerCase();

/** The unit that a head names in brackets: 总投资（万元）. */
export const unitInHead = (head: string): string | undefined =>
  /\(([^)]*)\)$/.exec(head.normalize('NFKC').trim())?.[1]?.replace(/^(?:单位[:：]?|units?:)\s*/i, '');

/** A row of heads in which merged cells count for all columns that they stand over. */
function spread(row: SourceRow | undefined, width: number): readonly string[] {
  let last = '';
  return Array.from({ length: width }, (_, column) => {
    const cell = row?.cells[column];
    if (cell?.merged !== 'left') last = cell?.text.trim() ?? '';
    return last;
  });
}

/** The name of each column: of heads in two rows the upper one, a space, the lower one. */
export function headTexts(table: SourceTable, { above, rows }: Head): readonly string[] {
  const width = widthOf(table);
  const lines = table.rows.slice(above, above + rows);
  const texts = lines.map((row) => spread(row, width));
  return Array.from({ length: width }, (_, column) => {
    const words = texts.flatMap((line, at) => {
      const text = line[column] ?? '';
      return text === '' || lines[at]?.cells[column]?.merged === 'above' ? [] : [text];
    });
    return [...new Set(words)].join(' ');
  });
}

/** How far down heads are looked for. */
const DEEPEST = 9;

const hasMerged = (row: SourceRow | undefined, how: 'above' | 'left'): boolean =>
  row?.cells.some(({ merged }) => merged === how) ?? false;

/**
 * Where the heads may stand: in each of the first rows; in two where cells of the first reach into the second; in one or two
 * where a cell of the first stands over several columns, as a title does too.
 */
export function possibleHeads({ rows }: SourceTable): readonly Head[] {
  return rows.slice(0, DEEPEST).flatMap((row, above): readonly Head[] => {
    if (row.cells.every(({ text }) => text.trim() === '')) return [];
    const next = rows[above + 1];
    if (hasMerged(next, 'above')) return [{ above, rows: 2 }];
    const one: Head = { above, rows: 1 };
    return next && hasMerged(row, 'left') ? [one, { above, rows: 2 }] : [one];
  });
}
