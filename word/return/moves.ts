import type { Act } from '#core/returned';
import { authorsOf } from './authors';
import { actOr, found, type Found } from './compare-line';
import { tableText } from './compare-table';
import type { Comparison } from './comparison';

/** The items of a heading or of a measure, behind it, that still stand behind it: they went with it. */
function followers({ spots, nowOf }: Comparison, index: number, isInside: (at: number) => boolean): readonly number[] {
  const list: number[] = [];
  for (let at = index + 1; at < spots.length && isInside(at); at++) {
    if (nowOf.get(at) !== (nowOf.get(at - 1) ?? -1) + 1) break;
    list.push(at);
  }
  return list;
}

/** The items that moved with what they stand in, and are not said again. */
export function movedAlong(comparison: Comparison): ReadonlySet<number> {
  const { spots, moved } = comparison;
  const along = new Set<number>();
  for (const index of moved) {
    const spot = spots[index];
    const isIn = (at: number): boolean =>
      spot?.place.kind === 'measure'
        ? spots[at]?.measure === spot.measure
        : spots[at]?.place.section === spot?.place.section && moved.has(at);
    if (spot?.place.kind === 'measure' || spot?.shown.kind === 'heading')
      for (const each of followers(comparison, index, isIn)) along.add(each);
  }
  return along;
}

/** A measure is moved as a whole; where some of it stayed, it is not. */
function actOfMove(comparison: Comparison, index: number): Act | undefined {
  const { spots, nowOf, anchors } = comparison;
  const spot = spots[index];
  const after = anchors[nowOf.get(index) ?? -1] ?? [];
  if (!spot || after.length === 0 || spot.shown.kind === 'heading' || spot.shown.kind === 'around') return undefined;
  const block = spot.shown.kind === 'line' ? spot.shown.line.id : spot.shown.table.id;
  const rest = spots.flatMap(({ measure }, at) =>
    at !== index && measure !== undefined && measure === spot.measure ? [at] : [],
  );
  const along = followers(comparison, index, (at) => rest.includes(at));
  const isWhole = spot.place.kind !== 'measure' || along.length === rest.length;
  return isWhole ? { kind: 'move-block', block, after } : undefined;
}

/** An item that stands elsewhere now. */
export function movedTo(comparison: Comparison, index: number): readonly Found[] {
  const { spots, nowOf, now } = comparison;
  const [spot, item] = [spots[index], now[nowOf.get(index) ?? -1]];
  if (!spot || !item) return [];
  const text = item.kind === 'table' ? tableText(item) : item.text;
  const by = item.kind === 'line' ? authorsOf(item.tracked.filter(({ revision }) => revision.kind === 'moved-to')) : [];
  const obstacle = spot.shown.kind === 'around' ? 'generated' : 'structure';
  const pieces = [{ kind: 'same', text } as const];
  return [
    found({
      kind: 'moved',
      place: spot.place,
      before: text,
      after: text,
      pieces,
      by,
      ...actOr(actOfMove(comparison, index), obstacle),
    }),
  ];
}
