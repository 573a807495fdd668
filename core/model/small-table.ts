import type { NewId } from './ids';
import type { Inline, SmallTable, TableCell, TableRow } from './prose';

/** How large a small table may be: what is larger belongs into a register. */
export const MOST_ROWS = 100;
export const MOST_COLUMNS = 20;

/** Made anew each time: the editor finds its nodes by their identity. */
const nothing = (): readonly Inline[] => [{ text: '' }];

/**
 * Makes a small table of the inlines of its cells, row by row. Rows that are short are completed, a table without a
 * cell gets one; what is beyond the limits is left out, so who may lose something asks about its size before.
 */
export function makeSmallTable(
  newId: NewId,
  {
    rows,
    head = false,
    caption = nothing(),
  }: {
    readonly rows: readonly (readonly (readonly Inline[])[])[];
    readonly head?: boolean;
    readonly caption?: readonly Inline[];
  },
): SmallTable {
  const columns = Math.min(MOST_COLUMNS, Math.max(1, ...rows.map((row) => row.length)));
  const cellOf = (children: readonly Inline[] | undefined): TableCell => ({
    type: 'table-cell',
    id: newId(),
    children: children && children.length > 0 ? children : nothing(),
  });
  const rowOf = (cells: readonly (readonly Inline[])[]): TableRow => ({
    type: 'table-row',
    id: newId(),
    children: [cellOf(cells[0]), ...Array.from({ length: columns - 1 }, (_, index) => cellOf(cells[index + 1]))],
  });
  const [first = [], ...rest] = rows.slice(0, MOST_ROWS);
  return {
    type: 'table',
    id: newId(),
    ...(head && { head: true as const }),
    children: [{ type: 'table-caption', id: newId(), children: caption }, rowOf(first), ...rest.map(rowOf)],
  };
}
