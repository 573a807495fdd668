import { diffIndices } from 'node-diff3';

/** What is matched: paragraphs, tables, rows. */
export interface Thing {
  readonly kind: string;
  readonly text: string;
  readonly names: readonly string[];
}

/** Spaces say nothing: programs put them in and take them out. */
export const plainText = (text: string): string => text.replace(/\s+/g, '');

const keyOf = (thing: Thing | undefined): string => (thing ? `${thing.kind} ${plainText(thing.text)}` : '');

const pairsOf = (text: string): ReadonlyMap<string, number> => {
  const pairs = new Map<string, number>();
  const plain = plainText(text);
  for (let at = 0; at < plain.length - 1; at++) {
    const pair = plain.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
};

/** How alike two texts are, from 0 to 1: the part of neighbouring characters that both have (Dice). */
export function likeness(one: string, other: string): number {
  if (plainText(one) === plainText(other)) return 1;
  const [mine, theirs] = [pairsOf(one), pairsOf(other)];
  let [common, all] = [0, 0];
  for (const count of theirs.values()) all += count;
  for (const [pair, count] of mine) {
    common += Math.min(count, theirs.get(pair) ?? 0);
    all += count;
  }
  return all === 0 ? 0 : (2 * common) / all;
}

/** At least so alike must be what has the same bookmark, and what only stands in the same gap. */
const [ALIKE_BY_NAME, ALIKE] = [0.2, 0.45];
/** A gap of more than so many pairs is matched from its beginning on. */
const WIDEST_GAP = 40_000;

/** Which of the things before is which of those after, found step by step, the surest first. */
class Matching {
  readonly #after: readonly Thing[];
  readonly #before: readonly Thing[];
  readonly pairs = new Map<number, number>();
  readonly #taken = new Set<number>();

  constructor(before: readonly Thing[], after: readonly Thing[]) {
    this.#before = before;
    this.#after = after;
  }

  #pair(was: number, is: number): void {
    const isFree = !this.pairs.has(was) && !this.#taken.has(is) && this.#before[was]?.kind === this.#after[is]?.kind;
    if (!isFree) return;
    this.pairs.set(was, is);
    this.#taken.add(is);
  }

  #freeBefore = (): readonly number[] => [...this.#before.keys()].filter((index) => !this.pairs.has(index));
  #freeAfter = (): readonly number[] => [...this.#after.keys()].filter((index) => !this.#taken.has(index));
  #likeness = (was: number, is: number): number => likeness(this.#before[was]?.text ?? '', this.#after[is]?.text ?? '');

  /** By bookmark, where the texts are at least so alike. */
  byName(least: number): void {
    const holders = new Map<string, number>();
    for (const is of this.#freeAfter())
      for (const name of this.#after[is]?.names ?? []) if (!holders.has(name)) holders.set(name, is);
    for (const was of this.#freeBefore()) {
      const thing = this.#before[was];
      const is = thing?.names.map((name) => holders.get(name)).find((holder) => holder !== undefined);
      if (thing && is !== undefined && (least === 0 || this.#likeness(was, is) >= least)) this.#pair(was, is);
    }
  }

  /** By a text that stands only once on both sides. */
  byOnlyText(): void {
    const places = (free: readonly number[], things: readonly Thing[]): ReadonlyMap<string, readonly number[]> => {
      const found = new Map<string, number[]>();
      for (const index of free) {
        const key = keyOf(things[index]);
        const there = found.get(key);
        if (there) there.push(index);
        else found.set(key, [index]);
      }
      return found;
    };
    const now = places(this.#freeAfter(), this.#after);
    for (const [text, [was, ...more]] of places(this.#freeBefore(), this.#before)) {
      const [is, ...others] = now.get(text) ?? [];
      if (was !== undefined && is !== undefined && more.length === 0 && others.length === 0) this.#pair(was, is);
    }
  }

  /** By the same text, right behind or before what is matched already: of two that are the same, the one in its place. */
  byNeighbour(): void {
    const beside = (was: number, step: 1 | -1): void => {
      const is = (this.pairs.get(was + step) ?? Number.NaN) - step;
      const thing = this.#after[is];
      if (thing && keyOf(this.#before[was]) === keyOf(thing)) this.#pair(was, is);
    };
    for (const was of this.#freeBefore()) beside(was, -1);
    for (const was of [...this.#freeBefore()].reverse()) beside(was, 1);
  }

  /** By the same text, in order. */
  byOrder(): void {
    const [was, is] = [this.#freeBefore(), this.#freeAfter()];
    const texts = (free: readonly number[], things: readonly Thing[]): string[] =>
      free.map((index) => keyOf(things[index]));
    let [left, right] = [0, 0];
    const same = (until: number): void => {
      while (left < until) this.#pair(was[left++] ?? -1, is[right++] ?? -1);
    };
    for (const {
      buffer1: [from, removed],
      buffer2: [, added],
    } of diffIndices(texts(was, this.#before), texts(is, this.#after))) {
      same(from);
      left += removed;
      right += added;
    }
    same(was.length);
  }

  /** By likeness, among what stands between the same neighbours. */
  byGaps(): void {
    let [previous, was]: [number, number[]] = [-1, []];
    for (let index = 0; index <= this.#before.length; index++) {
      const is = index === this.#before.length ? this.#after.length : this.pairs.get(index);
      if (is === undefined) was.push(index);
      else {
        this.#fillGap(
          was,
          [...this.#after.keys()]
            .slice(previous + 1, Math.max(previous + 1, is))
            .filter((each) => !this.#taken.has(each)),
        );
        [previous, was] = [is, []];
      }
    }
  }

  /** The pairs of a gap that are most alike together, in order. */
  #fillGap(was: readonly number[], is: readonly number[]): void {
    if (was.length === 0 || is.length === 0 || was.length * is.length > WIDEST_GAP) return;
    const best: number[][] = Array.from({ length: was.length + 1 }, () =>
      Array.from({ length: is.length + 1 }, () => 0),
    );
    const value = (row: number, column: number): number => best[row]?.[column] ?? 0;
    const alike = was.map((one) => is.map((other) => this.#likenessOfKind(one, other)));
    for (let row = was.length - 1; row >= 0; row--)
      for (let column = is.length - 1; column >= 0; column--) {
        const pair = alike[row]?.[column] ?? 0;
        const line = best[row];
        const withPair = pair >= ALIKE ? pair + value(row + 1, column + 1) : 0;
        if (line) line[column] = Math.max(withPair, value(row + 1, column), value(row, column + 1));
      }
    for (let [row, column] = [0, 0]; row < was.length && column < is.length;)
      if (value(row, column) === value(row + 1, column)) row++;
      else if (value(row, column) === value(row, column + 1)) column++;
      else this.#pair(was[row++] ?? -1, is[column++] ?? -1);
  }

  #likenessOfKind = (was: number, is: number): number =>
    this.#before[was]?.kind === this.#after[is]?.kind ? this.#likeness(was, is) : 0;
}

/**
 * Matches things that went out with those that came back: by bookmark and text, by text alone, by place and text, by
 * bookmark where the text is still like it, by likeness between the same neighbours, at last by bookmark alone. By index,
 * of those that are there.
 */
export function align(before: readonly Thing[], after: readonly Thing[]): ReadonlyMap<number, number> {
  const matching = new Matching(before, after);
  matching.byName(1);
  matching.byOnlyText();
  matching.byNeighbour();
  matching.byOrder();
  matching.byName(ALIKE_BY_NAME);
  matching.byGaps();
  matching.byName(0);
  return matching.pairs;
}
