import type { Element, Watcher } from '../lint/scan';

/** What is known of a table while it is open. */
interface OpenTable {
  readonly columns: number[];
  width: number;
  /** Columns of the grid that the row has filled. */
  filled: number;
  span: number;
  cellWidth: number;
}

/** The tables of a part: how many, and what is wrong with which. */
export interface Grids {
  count: number;
  readonly wrong: string[];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const numberIn = ({ attributes }: Element, name: string): number => Number(attributes[name] ?? 0);

/** Tables: the widths of the grid add up to the table's, every row fills the grid, every cell is as wide as its columns. */
export function gridWatcher(grids: Grids): Watcher {
  const tables: OpenTable[] = [];
  const wrong = (what: string): void => void grids.wrong.push(`${String(grids.count)}: ${what}`);
  const read = (element: Element, table: OpenTable): void => {
    if (element.name === 'w:tblW') table.width = numberIn(element, 'w:w');
    else if (element.name === 'w:gridCol') table.columns.push(numberIn(element, 'w:w'));
    else if (element.name === 'w:tr') table.filled = 0;
    else if (element.name === 'w:gridBefore') table.filled += numberIn(element, 'w:val');
    else if (element.name === 'w:tc') [table.span, table.cellWidth] = [1, 0];
    else if (element.name === 'w:gridSpan') table.span = numberIn(element, 'w:val');
    else if (element.name === 'w:tcW') table.cellWidth = numberIn(element, 'w:w');
  };
  const closeCell = (table: OpenTable): void => {
    const width = sum(table.columns.slice(table.filled, table.filled + table.span));
    if (width !== table.cellWidth) wrong(`${String(table.cellWidth)} ≠ ${String(width)}`);
    table.filled += table.span;
  };
  return {
    open: (element) => {
      const table = tables.at(-1);
      if (element.name === 'w:tbl') {
        grids.count++;
        tables.push({ columns: [], width: 0, filled: 0, span: 1, cellWidth: 0 });
      } else if (table) read(element, table);
    },
    close: ({ name }) => {
      const table = tables.at(-1);
      if (!table) return;
      if (name === 'w:tc') closeCell(table);
      if (name === 'w:tr' && table.filled !== table.columns.length)
        wrong(`${String(table.filled)} ≠ ${String(table.columns.length)}`);
      if (name !== 'w:tbl') return;
      if (sum(table.columns) !== table.width) wrong(`${String(table.width)} ≠ ${String(sum(table.columns))}`);
      tables.pop();
    },
  };
}
