import type { WordTable, WordText } from '../read/document';
import { blocksText } from '../read/paragraph-text';
import type { DrawnItem, DrawnTable } from './drawn-items';
import type { Verified } from './verified';

/** The cells of a table row by row, without those that only go on a cell above. */
const cellsOf = ({ rows }: WordTable): readonly (readonly string[])[] =>
  rows.map(({ cells }) => cells.filter(({ goesOn }) => goesOn !== true).map(({ blocks }) => blocksText(blocks)));

/** Every table of the plan stands in the file cell by cell, in order, and with it every record that the plan lists. */
export function checkTables(items: readonly DrawnItem[], { blocks }: WordText): Verified {
  const wanted = items.filter((item): item is DrawnTable => item.kind === 'table');
  const found = blocks
    .filter((block): block is WordTable => block.kind === 'table')
    .map((table) => JSON.stringify(cellsOf(table)));
  let next = 0;
  const wrong: string[] = [];
  for (const table of wanted) {
    const place = found.indexOf(JSON.stringify(table.rows), next);
    if (place < 0) wrong.push(table.name);
    else next = place + 1;
  }
  return { check: 'records', count: new Set(wanted.flatMap(({ records }) => records)).size, wrong };
}
