import { likeness, plainText } from './align';
import type { Item } from './flatten';

/** Two lines on one side that are one on the other: the one that was matched, and the other, which stands before or behind it. */
export interface Parted {
  /** The line on the side where it is one. */
  readonly whole: number;
  readonly first: number;
  readonly second: number;
}

const NEARLY = 0.9;

const isLine = (item: Item | undefined): item is Extract<Item, { kind: 'line' }> => item?.kind === 'line';

function areTogether(whole: string, first: string, second: string): boolean {
  const both = plainText(first) + plainText(second);
  if (plainText(whole) === both) return true;
  // Written a little differently besides; but more of it is there than of the matched half alone.
  return (
    likeness(whole, both) >= NEARLY &&
    likeness(whole, both) > Math.max(likeness(whole, first), likeness(whole, second)) + 0.05
  );
}

/**
 * Finds the lines without a match of their own that are a half of their neighbour's. `matches` leads from the side of the
 * two halves to the side of the whole.
 */
export function findParted(
  halves: readonly Item[],
  wholes: readonly Item[],
  matches: ReadonlyMap<number, number>,
): ReadonlyMap<number, Parted> {
  const parted = new Map<number, Parted>();
  const taken = new Set<number>();
  for (const [index, item] of halves.entries()) {
    if (matches.has(index) || !isLine(item)) continue;
    for (const [first, second] of [
      [index - 1, index],
      [index, index + 1],
    ] as const) {
      const whole = matches.get(first === index ? second : first);
      const [one, other, all] = [halves[first], halves[second], wholes[whole ?? -1]];
      if (whole === undefined || taken.has(whole) || !isLine(one) || !isLine(other) || !isLine(all)) continue;
      if (!areTogether(all.text, one.text, other.text)) continue;
      parted.set(index, { whole, first, second });
      taken.add(whole);
      break;
    }
  }
  return parted;
}
