import { mayRemove } from '#core/edit';
import { walkSections } from '#core/model';
import type { Act } from '#core/returned';
import { authorsOf } from './authors';
import { actOr, found, profileOf, type Found } from './compare-line';
import { isGone, type Comparison } from './comparison';
import { textOfItem } from './text-of-item';
import type { Spot } from './spots';

/** What went as a whole: the items that are said with it, and the act that takes it out. */
export interface WentTogether {
  readonly items: readonly number[];
  readonly act: Act;
}

/** A table has a title and a unit above it. */
const MOST_ABOVE_TABLE = 2;

/** The items of a section and of those below it; of a measure; or a table with what of its title and unit went too. */
function itemsWith(comparison: Comparison, index: number): readonly number[] {
  const { spots } = comparison;
  const spot = spots[index];
  if (!spot) return [];
  const all = [...spots.keys()];
  if (spot.shown.kind === 'heading') {
    const inside = new Set([...walkSections([spot.shown.section])].map(({ section }) => section.id));
    return all.filter((each) => inside.has(spots[each]?.place.section ?? ''));
  }
  if (spot.place.kind === 'measure') return all.filter((each) => spots[each]?.measure === spot.measure);
  if (spot.shown.kind === 'picture') return all.filter((each) => spots[each]?.picture === spot.picture);
  let from = index;
  const isTitle = (each: number): boolean => spots[each]?.shown.kind === 'around' && isGone(comparison, each);
  while (index - from < MOST_ABOVE_TABLE && isTitle(from - 1)) from--;
  return all.slice(from, index + 1);
}

function actFor({ plan }: Comparison, { shown, place, measure }: Spot): Act | undefined {
  if (shown.kind === 'heading')
    return mayRemove(plan, shown.section.id) ? { kind: 'remove-section', section: shown.section.id } : undefined;
  if (place.kind === 'measure') return measure === undefined ? undefined : { kind: 'remove-block', block: measure };
  if (shown.kind === 'picture') return { kind: 'remove-block', block: shown.picture.id };
  return shown.kind === 'small-table' || shown.kind === 'generated-table'
    ? { kind: 'remove-block', block: shown.table.id }
    : undefined;
}

/** The items that went, and those that stay: what the program writes behind the last section stays. */
const parted = (comparison: Comparison, items: readonly number[]): readonly [readonly number[], readonly number[]] => [
  items.filter((each) => isGone(comparison, each)),
  items.filter((each) => !isGone(comparison, each)),
];

/** The sections, measures, tables and pictures that went with all that they held, by the item that names them. */
export function wentTogether(comparison: Comparison): ReadonlyMap<number, WentTogether> {
  const whole = new Map<number, WentTogether>();
  const said = new Set<number>();
  for (const [index, spot] of comparison.spots.entries()) {
    const act = said.has(index) || !isGone(comparison, index) ? undefined : actFor(comparison, spot);
    const [items, stays] = act ? parted(comparison, itemsWith(comparison, index)) : [[], []];
    if (!act || stays.some((each) => comparison.spots[each]?.shown.kind !== 'around')) continue;
    whole.set(index, { items, act });
    for (const each of items) said.add(each);
  }
  return whole;
}

/** A line, table or picture that did not come back. */
export function wentAway(comparison: Comparison, index: number, together?: WentTogether): readonly Found[] {
  const { plan, was, spots, trackedOf } = comparison;
  const [item, spot] = [was[index], spots[index]];
  if (!item || !spot) return [];
  const by = authorsOf(item.names.flatMap((name) => trackedOf.get(name) ?? []));
  const { place, shown } = spot;
  if (together) {
    const before = together.items
      .flatMap((each) => was[each] ?? [])
      .map(textOfItem)
      .join('\n');
    return [found({ kind: 'deleted', place, before, after: '', by, acts: [together.act] })];
  }
  const profile = shown.kind === 'around' && item.kind === 'line' ? profileOf(plan, item.text) : [];
  if (profile.length > 0)
    return profile.map(({ text, ...at }) =>
      found({
        kind: 'deleted',
        place: { kind: 'profile', profile: at },
        ...{ before: text, after: '', by },
        ...actOr(at.field === 'title' ? undefined : { kind: 'set-profile', at, value: '' }, 'structure'),
      }),
    );
  return [
    found({
      kind: 'deleted',
      place,
      before: textOfItem(item),
      after: '',
      by,
      ...actOr(removalOf(spot), obstacleOf(spot)),
    }),
  ];
}

const obstacleOf = ({ shown: { kind } }: Spot): 'generated' | 'picture' | 'structure' => {
  if (kind === 'picture') return 'picture';
  return kind === 'around' ? 'generated' : 'structure';
};

function removalOf({ shown }: Spot): Act | undefined {
  if (shown.kind !== 'line' || shown.line.type === 'measure-title') return undefined;
  const { id: block, type } = shown.line;
  return type === 'table-caption' || type === 'picture-caption'
    ? { kind: 'set-line', block, children: [{ text: '' }] }
    : { kind: 'remove-block', block };
}
