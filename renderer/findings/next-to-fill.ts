import { PROFILE_FIELDS, blocksOf, walkSections, type Section } from '#core/model';
import { isTextPlace, type Finding, type Place } from '#core/checks';
import { measuresInText } from '#core/derive';
import { KIND_NAMES, findRecord, kindNamed, recordsOf, type Plan } from '#core/records';
import { findingKey } from './finding-key';

/** Where a place stands when the plan is read from the first section to the last register; compared number by number. */
type Position = readonly number[];

const sectionAt = (plan: Plan, id: string): { readonly at: number; readonly section?: Section } => {
  const all = [...walkSections(plan.sections)].map(({ section }) => section);
  const at = all.findIndex((section) => section.id === id);
  const section = all[at];
  return { at, ...(section && { section }) };
};

const blockAt = (section: Section | undefined, id: string): number =>
  [...blocksOf(section?.prose ?? [])].findIndex((block) => block.id === id);

function positionOf(plan: Plan, place: Place): Position {
  if ('profile' in place) return [-1, PROFILE_FIELDS.indexOf(place.profile)];
  if ('section' in place) {
    const { at, section } = sectionAt(plan, place.section);
    return isTextPlace(place) ? [at, blockAt(section, place.block), place.start] : [at];
  }
  const found = findRecord(plan, place.record);
  if (!found) return [-1];
  const fields = kindNamed(found.kind).form.flatMap((group) => group.fields);
  const field = place.field === undefined ? [] : [fields.indexOf(place.field)];
  const placed = measuresInText(plan).get(place.record);
  if (placed) return [sectionAt(plan, placed.section.id).at, blockAt(placed.section, place.record), ...field];
  const behindText = [...walkSections(plan.sections)].length;
  const index = recordsOf(plan, found.kind).indexOf(found.record);
  return [behindText, KIND_NAMES.indexOf(found.kind), index, ...field];
}

function compare(a: Position, b: Position): number {
  const at = a.findIndex((number, index) => number !== b[index]);
  if (at < 0) return a.length - b.length;
  return at < b.length ? (a[at] ?? 0) - (b[at] ?? 0) : 1;
}

const isWithin = (inner: Position, outer: Position): boolean => outer.every((number, index) => number === inner[index]);

/**
 * The next place to fill 下一处待填 after the one that the officer is at, round to the start; undefined when nothing is
 * left. `visited` is the finding that she went to last: while she is still there the one after it follows.
 */
export function nextToFill(
  plan: Plan,
  findings: readonly Finding[],
  here: { readonly at?: Place | undefined; readonly visited?: string | undefined },
): Finding | undefined {
  const list = findings
    .filter(({ level }) => level === 'to-fill')
    .map((finding) => ({ finding, position: positionOf(plan, finding.at) }))
    .sort((a, b) => compare(a.position, b.position));
  const at = here.at && positionOf(plan, here.at);
  const last = list.findIndex(({ finding }) => findingKey(finding, findings) === here.visited);
  const isThere = last >= 0 && (!at || isWithin(list[last]?.position ?? [], at));
  const next = isThere ? list[last + 1] : list.find(({ position }) => at && compare(position, at) > 0);
  return (next ?? list[0])?.finding;
}
