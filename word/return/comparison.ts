import type { NewId } from '#core/model';
import type { Plan } from '#core/records';
import { movedAmong } from '#core/review';
import type { Anchor } from '#core/returned';
import { align } from './align';
import type { Flat, Item } from './flatten';
import { findParted, type Parted } from './parted';
import { findSpots, type Spot } from './spots';

/** The file that went out and the one that came back, with what of one is what of the other. */
export interface Comparison {
  readonly plan: Plan;
  readonly was: readonly Item[];
  readonly now: readonly Item[];
  readonly spots: readonly Spot[];
  readonly trackedOf: Flat['trackedOf'];
  /** From an item that went out to the one that came back, and the other way. */
  readonly nowOf: ReadonlyMap<number, number>;
  readonly wasOf: ReadonlyMap<number, number>;
  /** By the half without a match: lines that became two, and lines that became one. */
  readonly split: ReadonlyMap<number, Parted>;
  readonly joined: ReadonlyMap<number, Parted>;
  /** The items that went out which stand elsewhere now. */
  readonly moved: ReadonlySet<number>;
  /** The ids of the blocks that lines and pictures which came would be. */
  readonly newIds: ReadonlyMap<number, string>;
  readonly newId: NewId;
  /** Behind what each item that came back stands. */
  readonly anchors: readonly Anchor[];
}

/** Whether an item came back nowhere: also as no half of another. */
export const isGone = ({ nowOf, joined }: Comparison, was: number): boolean => !nowOf.has(was) && !joined.has(was);

function anchorsOf({
  plan,
  now,
  spots,
  wasOf,
  newIds,
}: Pick<Comparison, 'plan' | 'now' | 'spots' | 'wasOf' | 'newIds'>): readonly Anchor[] {
  const [first] = plan.sections;
  const spotOf = (index: number): Spot | undefined => spots[wasOf.get(index) ?? -1];
  const own = now.findIndex((_, index) => !['around', undefined].includes(spotOf(index)?.shown.kind));
  const front = now.findLastIndex((_, index) => index < own && spotOf(index) !== undefined);
  let anchor: Anchor = first ? [{ section: first.id }] : [];
  return now.map((_, index) => {
    // What was typed on the cover or above the title stands in no section.
    if (index < front) return [];
    const before = anchor;
    const id = newIds.get(index);
    const spot = spotOf(index);
    const [nearest] = anchor;
    if (spot && spot.shown.kind !== 'around') anchor = spot.after;
    else if (id !== undefined && nearest) anchor = [{ section: nearest.section, block: id }, ...anchor];
    return before;
  });
}

/** Matches the file that came back with the one that went out. */
export function matchFiles(plan: Plan, out: Flat, back: Flat, newId: NewId): Comparison {
  const [was, now] = [out.items, back.items];
  const nowOf = align(was, now);
  const wasOf = new Map([...nowOf].map(([before, after]) => [after, before]));
  const spots = findSpots(plan, was);
  const moved = movedAmong(
    [...was.keys()].map(String),
    now.flatMap((_, index) => wasOf.get(index)?.toString() ?? []),
  );
  const newIds = new Map(
    now.flatMap((item, index) => (item.kind !== 'table' && !wasOf.has(index) ? [[index, newId()] as const] : [])),
  );
  return {
    ...{ plan, was, now, spots, nowOf, wasOf, newIds, newId, trackedOf: back.trackedOf },
    split: findParted(now, was, wasOf),
    joined: findParted(was, now, nowOf),
    moved: new Set([...moved].map(Number)),
    anchors: anchorsOf({ plan, now, spots, wasOf, newIds }),
  };
}
