import type { Path } from './path';

/** More columns beside each other cannot be told apart when they are printed in black and white. */
const MOST = 4;
/** A column is read while it is at least this part of the tallest. */
const SMALLEST = 20;

/** Splits a list into the fewest parts of at most `most`, as equal as can be. */
function evenly<T>(list: readonly T[], most: number): readonly (readonly T[])[] {
  const parts = Math.ceil(list.length / most);
  return Array.from({ length: parts }, (_, index) =>
    list.slice(Math.round((index * list.length) / parts), Math.round(((index + 1) * list.length) / parts)),
  );
}

/** Paths whose sizes can be read on one axis, the tallest of each group first. */
function bySize(paths: readonly Path[]): readonly (readonly Path[])[] {
  const groups: Path[][] = [];
  for (const path of [...paths].sort((one, other) => other.peak.cmp(one.peak))) {
    const last = groups.at(-1);
    if (last?.[0] && path.peak.times(SMALLEST).gte(last[0].peak)) last.push(path);
    else groups.push([path]);
  }
  return groups;
}

/**
 * Says which paths share a chart: those of one family of units and of like size, at most four. So an axis has one unit,
 * and no column is too small to be seen beside another. The order of the plan is kept.
 */
export function shareAxes(paths: readonly Path[]): readonly (readonly Path[])[] {
  const placeOf = new Map(paths.map((path, place) => [path, place]));
  const place = (path: Path | undefined): number => (path && placeOf.get(path)) ?? 0;
  return [...new Set(paths.map(({ family }) => family))]
    .flatMap((family) => bySize(paths.filter((path) => path.family === family)))
    .map((group) => [...group].sort((one, other) => place(one) - place(other)))
    .flatMap((group) => evenly(group, MOST))
    .sort((one, other) => place(one[0]) - place(other[0]));
}
