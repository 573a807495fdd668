/**
 * The ids of two lists as one: the order of the later list, and what is gone after what it stood behind.
 */
export function mergeOrder(before: readonly string[], after: readonly string[]): readonly string[] {
  const kept = new Set(after);
  const gone = new Map<string | undefined, string[]>();
  let anchor: string | undefined;
  for (const id of before) {
    if (kept.has(id)) anchor = id;
    else {
      const behind = gone.get(anchor);
      if (behind) behind.push(id);
      else gone.set(anchor, [id]);
    }
  }
  return [...(gone.get(undefined) ?? []), ...after.flatMap((id) => [id, ...(gone.get(id) ?? [])])];
}

/** The fewest ids that must have been moved for the ids common to both lists to stand as they do. */
export function movedAmong(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const places = new Map(before.map((id, index) => [id, index]));
  const common = after.filter((id) => places.has(id));
  const still = longestRise(common.map((id) => places.get(id) ?? 0));
  return new Set(common.filter((_, index) => !still.has(index)));
}

/** The indexes of a longest rising run within a list of different numbers. */
function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [index, number] of numbers.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    previous.push(low > 0 ? (ends[low - 1] ?? -1) : -1);
    ends[low] = index;
  }
  const run = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) run.add(at);
  return run;
}
