import { walkSections, type Section, type SectionId } from '#core/model';
import type { Plan } from '#core/records';
import type { Gathered } from '../rule';
import type { CountClaim } from './claims-in';
import type { CountItem } from './gather-counts';
import { seriesIn } from './series-in';

/** How much a section holds: its own measures, its child sections, and all measures in it and below. */
export interface SectionSize {
  readonly measures: number;
  readonly sections: number;
  readonly allMeasures: number;
}

const sizes = new WeakMap<readonly Section[], ReadonlyMap<SectionId, SectionSize>>();

const measures = new WeakMap<Section, number>();

/** The measures in a section's own text, counted once while it is as it is. */
function measuresOf(section: Section): number {
  let count = measures.get(section);
  if (count === undefined) {
    count = section.prose.reduce((sum, { type }) => (type === 'measure' ? sum + 1 : sum), 0);
    measures.set(section, count);
  }
  return count;
}

/** The measures in a section and below it. */
const measuresBelow = (section: Section): number =>
  section.sections.reduce((sum, child) => sum + measuresBelow(child), measuresOf(section));

/** What each section holds, counted once while the sections are as they are. */
export function sectionSizes({ sections }: Plan): ReadonlyMap<SectionId, SectionSize> {
  const known = sizes.get(sections);
  if (known) return known;
  const found = new Map<SectionId, SectionSize>();
  for (const { section } of walkSections(sections)) {
    found.set(section.id, {
      measures: measuresOf(section),
      sections: section.sections.length,
      allMeasures: measuresBelow(section),
    });
  }
  sizes.set(sections, found);
  return found;
}

/** What is listed of something that was announced. */
export interface Listed {
  readonly least: number;
  readonly most: number;
}

const exactly = (count: number): Listed => ({ least: count, most: count });

type Items = readonly Gathered<CountItem>[];

/** The list items that follow one another; what they themselves announce does not end them. */
function countEntries(items: Items): number {
  let count = 0;
  for (const { item, line } of items) {
    if (item.kind === 'entry') count += 1;
    else if (line.type !== 'list-item') break;
  }
  return count;
}

/** Goes on counting a series over the lines that follow. */
function countSeries(items: Items, style: string, from: number): number {
  let last = from;
  for (const { item, line } of items) {
    if (item.kind === 'end') break;
    if (item.kind !== 'series' || item.opening.style !== style) continue;
    if (item.opening.first !== last + 1) break;
    last = seriesIn(line.text)?.last ?? item.opening.first;
  }
  return last;
}

/** How far a count may be from that of the sections or measures which it seems to mean. */
const NEAR = 3;

function countStructure(claim: CountClaim, size: SectionSize | undefined): Listed | undefined {
  if (!claim.isFollowing || !claim.mayBeSections || !size) return undefined;
  const { measures, sections } = size;
  const count = Math.max(measures, sections);
  return Math.min(measures, sections) > 0 || count < 2 || Math.abs(count - claim.value) > NEAR
    ? undefined
    : exactly(count);
}

/**
 * Counts what a claim announces: in its own line, in the list or the numbered lines that follow in its section, or else
 * the child sections or measures of the section. Undefined where it is not certain what is meant.
 * `behind` is what was gathered in the section behind the claim.
 */
export function countBelow(
  { item, line }: Gathered<CountItem & { readonly kind: 'claim' }>,
  behind: Items,
  size: SectionSize | undefined,
): Listed | undefined {
  const { claim } = item;
  const next = behind.find((each) => each.line !== line);
  const below = next ? behind.slice(behind.indexOf(next)) : [];
  if (claim.series) return exactly(countSeries(below, claim.series.style, claim.series.last));
  if (claim.items) return claim.items;
  if (line.type === 'list-item') return undefined;
  if (claim.isLast && next?.item.kind === 'entry') {
    const count = countEntries(below);
    return count < 2 ? undefined : exactly(count);
  }
  if (claim.isLast && next?.item.kind === 'series' && next.item.opening.first === 1) {
    const count = countSeries(below, next.item.opening.style, 0);
    return count < 2 ? undefined : exactly(count);
  }
  const standsAlone = next === undefined || next.line.type === 'measure-title';
  return standsAlone ? countStructure(claim, size) : undefined;
}
