import type { SourceCell } from '#core/import';

/** Columns behind this one are not read; they are counted. */
export const MOST_COLUMNS = 256;
export const MOST_MERGED = 10_000;
/** Steps taken for merged cells; areas laid over each other without end cost no more. */
const MOST_STEPS = 500_000;

/** Merged cells: rows from 1, columns from 0, all included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

type Rows = ReadonlyMap<number, Map<number, SourceCell>>;

/** Where the first of sorted numbers is that is not below another. */
function firstFrom(sorted: readonly number[], from: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last column in which something stands. */
const widestOf = (rows: Rows): number => [...rows.values()].reduce((widest, row) => Math.max(widest, ...row.keys()), 0);

/** Marks the cells of merged areas in the rows and columns that have content; an area over whole columns costs no more. */
export function markMerged(rows: Rows, areas: readonly Area[]): void {
  const numbers = [...rows.keys()].sort((a, b) => a - b);
  const widest = widestOf(rows);
  let steps = 0;
  for (const { top, left, bottom, right } of areas) {
    const last = Math.min(right, widest);
    for (let at = firstFrom(numbers, top); at < numbers.length && (numbers[at] ?? 0) <= bottom; at++) {
      const number = numbers[at] ?? 0;
      for (let column = left; column <= last; column++) {
        if (++steps > MOST_STEPS) return;
        if (number > top || column > left)
          rows.get(number)?.set(column, { text: '', merged: number > top ? 'above' : 'left' });
      }
    }
  }
}
