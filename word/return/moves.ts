import type { Act } from '#core/returned';
import { authorsOf } from './authors';
import { actOr, found, type Found } from './compare-line';
import type { Comparison } from './comparison';
import type { Spot } from './spots';
import { textOfItem } from './text-of-item';

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
    const isIn = (at: number): boolean => {
      if (spot?.place.kind === 'measure') return spots[at]?.measure === spot.measure;
      if (spot?.shown.kind === 'picture') return spots[at]?.picture === spot.picture;
      return spots[at]?.place.section === spot?.place.section && moved.has(at);
    };
    if (spot?.place.kind === 'measure' || spot?.shown.kind === 'heading' || spot?.shown.kind === 'picture')
      for (const each of followers(comparison, index, isIn)) along.add(each);
  }
  return along;
}

function blockOf({ shown }: Spot): string | undefined {
  if (shown.kind === 'line') return shown.line.id;
  if (shown.kind === 'picture') return shown.picture.id;
  return 'table' in shown ? shown.table.id : undefined;
}

/** A measure, or a picture with its caption, is moved as a whole; where some of it stayed, it is not. */
function actOfMove(comparison: Comparison, index: number): Act | undefined {
  const { spots, nowOf, anchors } = comparison;
  const spot = spots[index];
  const after = anchors[nowOf.get(index) ?? -1] ?? [];
  if (!spot || after.length === 0) return undefined;
  const whole = spot.picture ?? spot.measure;
  const rest = spots.flatMap(({ measure, picture }, at) =>
    at !== index && whole !== undefined && whole === (picture ?? measure) ? [at] : [],
  );
  const along = followers(comparison, index, (at) => rest.includes(at));
  const movesWhole = spot.place.kind === 'measure' || spot.picture !== undefined;
  const isWhole = !movesWhole || along.length === rest.length;
  const block = blockOf(spot);
  return isWhole && block !== undefined ? { kind: 'move-block', block, after } : undefined;
}

/** An item that stands elsewhere now. */
export function movedTo(comparison: Comparison, index: number): readonly Found[] {
  const { spots, nowOf, now } = comparison;
  const [spot, item] = [spots[index], now[nowOf.get(index) ?? -1]];
  if (!spot || !item) return [];
  const text = textOfItem(item);
  const by =
    item.kind !== 'table' ? authorsOf(item.tracked.filter(({ revision }) => revision.kind === 'moved-to')) : [];
  const obstacle = spot.shown.kind === 'around' ? 'generated' : spot.picture === undefined ? 'structure' : 'picture';
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
