/** A place in the grid, counted from the first row and column. */
export interface At {
  readonly row: number;
  readonly column: number;
}

/** A range of cells: `anchor` is the active cell, `head` the corner that moves. */
export interface Range {
  readonly anchor: At;
  readonly head: At;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export interface Bounds {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export const boundsOf = ({ anchor, head }: Range): Bounds => ({
  top: Math.min(anchor.row, head.row),
  bottom: Math.max(anchor.row, head.row),
  left: Math.min(anchor.column, head.column),
  right: Math.max(anchor.column, head.column),
});

export const isOneCell = ({ anchor, head }: Range): boolean => anchor.row === head.row && anchor.column === head.column;

export const isWithin = ({ top, bottom, left, right }: Bounds, { row, column }: At): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

export const oneCell = (at: At): Range => ({ anchor: at, head: at });

const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

/** The nearest place that the grid has. */
export const clamped = ({ row, column }: At, size: Size): At => ({
  row: within(row, size.rows),
  column: within(column, size.columns),
});

export type Direction = 'up' | 'down' | 'left' | 'right';
export type Step = Direction | `edge-${Direction}` | 'page-up' | 'page-down' | 'start' | 'end';

/** Where one step leads, `page` rows at a time for a page; never out of the grid. */
export function stepFrom(at: At, step: Step, size: Size, page = 1): At {
  const to = (
    {
      up: { row: at.row - 1 },
      down: { row: at.row + 1 },
      left: { column: at.column - 1 },
      right: { column: at.column + 1 },
      'edge-up': { row: 0 },
      'edge-down': { row: size.rows - 1 },
      'edge-left': { column: 0 },
      'edge-right': { column: size.columns - 1 },
      'page-up': { row: at.row - page },
      'page-down': { row: at.row + page },
      start: { row: 0, column: 0 },
      end: { row: size.rows - 1, column: size.columns - 1 },
    } satisfies Record<Step, Partial<At>>
  )[step];
  return clamped({ ...at, ...to }, size);
}

/** The next or previous cell in reading order; nothing after the last and before the first, where Tab leaves the grid. */
export function nextInOrder({ row, column }: At, step: 1 | -1, size: Size): At | undefined {
  const place = row * size.columns + column + step;
  if (place < 0 || place >= size.rows * size.columns) return undefined;
  return { row: Math.floor(place / size.columns), column: place % size.columns };
}

/** All cells of some rows, of some columns, or of the grid. */
export const wholeRows = (from: number, to: number, size: Size): Range => ({
  anchor: { row: from, column: 0 },
  head: { row: to, column: size.columns - 1 },
});
export const wholeColumns = (from: number, to: number, size: Size): Range => ({
  anchor: { row: 0, column: from },
  head: { row: size.rows - 1, column: to },
});
