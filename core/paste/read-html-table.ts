import { HtmlReader } from './html-reader';
import { textOf, type PastedBlock } from './pasted';
import { EMPTY, type ReadTable } from './table-builder';

/** A table with every cell that it has, also the empty ones at its end; a table in a cell is text of the cell. */
function wholeTable({ rows, caption, contents }: ReadTable, isNested: boolean): readonly PastedBlock[] {
  if (isNested) return [...caption, ...contents];
  if (rows.length === 0) return [];
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const even = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? EMPTY));
  return [{ kind: 'table', rows: even, head: false }];
}

/**
 * The cells of the first table in text/html from a clipboard, as Excel, WPS, Word and web pages write it, row by row;
 * nothing where there is none. The lines of a cell are parted by line ends. What a merged cell covers besides its first
 * place is empty; what is hidden is left out.
 */
export function readHtmlTable(html: string): readonly (readonly string[])[] | undefined {
  if (!/<table/i.test(html)) return undefined;
  const reader = new HtmlReader(wholeTable);
  reader.write(html);
  const table = reader.finish().blocks.find((block) => block.kind === 'table');
  return table?.rows.map((row) => row.map(({ runs }) => textOf(runs)));
}
