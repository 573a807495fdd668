import { walkSections, type Section } from '#core/model';
import { KIND_NAMES, recordsOf, type KindName } from '#core/records';
import { patchBetween } from './patch';
import type { PlanDocument } from './plan-document';

/** What of a plan changes are counted in: its profile, the order of its sections, each section, record and version. */
export type CountedPart = 'profile' | 'order' | 'section' | KindName | 'version';
/** How many of each part were added, changed or removed; parts without a change are left out. */
export type ChangeCounts = Readonly<Partial<Record<CountedPart, number>>>;

/** Counts by value what is another in a later state of a document. */
export function countChanges(before: PlanDocument, after: PlanDocument): ChangeCounts {
  const [old, now] = [before.plan, after.plan];
  const counts: readonly (readonly [CountedPart, number])[] = [
    ['profile', patchBetween(old.profile, now.profile) ? 1 : 0],
    ['order', isInOtherOrder(old.sections, now.sections) ? 1 : 0],
    ['section', countItems(contentsOf(old.sections), contentsOf(now.sections))],
    ...KIND_NAMES.map((kind) => [kind, countItems(recordsOf(old, kind), recordsOf(now, kind))] as const),
    ['version', countItems(before.versions, after.versions)],
  ];
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

interface Item {
  readonly id: string;
}

function countItems(before: readonly Item[], after: readonly Item[]): number {
  const old = new Map(before.map((item) => [item.id, item]));
  const kept = after.filter(({ id }) => old.has(id));
  const changed = kept.filter((item) => patchBetween(old.get(item.id), item) !== undefined);
  return before.length - kept.length + (after.length - kept.length) + changed.length;
}

/** What a section says itself, without the sections in it. */
const contentsOf = (sections: readonly Section[]): readonly Item[] =>
  [...walkSections(sections)].map(({ section: { id, heading, prose } }) => ({ id, heading, prose }));

/** Whether the sections that both have follow each other, or stand in each other, in another way. */
function isInOtherOrder(before: readonly Section[], after: readonly Section[]): boolean {
  const [old, now] = [placesOf(before), placesOf(after)];
  const kept = (places: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): unknown =>
    [...places].filter(([id]) => other.has(id));
  return patchBetween(kept(old, now), kept(now, old)) !== undefined;
}

/** The section above each section, in reading order. */
const placesOf = (sections: readonly Section[]): ReadonlyMap<string, string> =>
  new Map([...walkSections(sections)].map(({ section, above }) => [section.id, above.at(-1)?.id ?? '']));
