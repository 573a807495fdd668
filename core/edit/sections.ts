import { DEEPEST_SECTION, demandFor, walkSections, type Section, type SectionId, type SectionPlace } from '#core/model';
import type { Plan } from '#core/records';

export type Sections = readonly Section[];

/** The section with this id, if the plan still has it. */
export const sectionIn = (plan: Plan, id: SectionId): Section | undefined => indexOf(plan.sections).get(id);

/** The section with this id; a program that asks for one that is not there is wrong. */
export function sectionOf(plan: Plan, id: SectionId): Section {
  const section = sectionIn(plan, id);
  if (!section) throw new Error(`No section ${id}`);
  return section;
}

const indexes = new WeakMap<Sections, ReadonlyMap<SectionId, Section>>();

/** The sections by id, made once for each state: every part of the page asks for its own at each key. */
function indexOf(sections: Sections): ReadonlyMap<SectionId, Section> {
  let index = indexes.get(sections);
  if (!index) {
    index = new Map([...walkSections(sections)].map(({ section }) => [section.id, section] as const));
    indexes.set(sections, index);
  }
  return index;
}

const keepIfSame = (before: Sections, after: Sections): Sections =>
  after.length === before.length && after.every((section, index) => section === before[index]) ? before : after;

const inside = (section: Section, change: (sections: Sections) => Sections): Section => {
  const sections = change(section.sections);
  return sections === section.sections ? section : { ...section, sections };
};

/** Changes one section where it stands; every section that is not above it keeps its identity. */
export const changeSection = (sections: Sections, id: SectionId, change: (section: Section) => Section): Sections =>
  keepIfSame(
    sections,
    sections.map((section) =>
      section.id === id ? change(section) : inside(section, (below) => changeSection(below, id, change)),
    ),
  );

/** Takes one section out; every section that is not above it keeps its identity. */
export const withoutSection = (sections: Sections, id: SectionId): Sections =>
  keepIfSame(
    sections,
    sections
      .filter((section) => section.id !== id)
      .map((section) => inside(section, (below) => withoutSection(below, id))),
  );

const insert = (list: Sections, index: number, section: Section): Sections => [
  ...list.slice(0, index),
  section,
  ...list.slice(index),
];

export const withSection = (sections: Sections, section: Section, place: SectionPlace): Sections =>
  place.parent === undefined
    ? insert(sections, place.index, section)
    : changeSection(sections, place.parent, (parent) => ({
        ...parent,
        sections: insert(parent.sections, place.index, section),
      }));

/** Where a section stands now. */
export function placeOf(plan: Plan, id: SectionId): SectionPlace {
  for (const { section, above, index } of walkSections(plan.sections)) {
    const parent = above.at(-1)?.id;
    if (section.id === id) return { index, ...(parent !== undefined && { parent }) };
  }
  throw new Error(`No section ${id}`);
}

const holdsLocked = (plan: Plan, section: Section): boolean =>
  [...walkSections([section])].some(({ section: inside }) => demandFor(plan.demands, inside.key)?.locked === true);

/** Whether the template leaves this section's heading to the officer. */
export const mayRename = (plan: Plan, id: SectionId): boolean =>
  demandFor(plan.demands, sectionOf(plan, id).key)?.locked !== true;
/** Whether the template lets this section be removed: neither it nor one below is locked or required. */
export const mayRemove = (plan: Plan, id: SectionId): boolean =>
  !holdsLocked(plan, sectionOf(plan, id)) &&
  ![...walkSections([sectionOf(plan, id)])].some(
    ({ section }) => demandFor(plan.demands, section.key)?.required === true,
  );

const depth = (section: Section): number => 1 + Math.max(0, ...section.sections.map(depth));

/** Whether a section may stand at a place: its own sections go anywhere but inside themselves, deeper than four levels, or behind an annex. */
export function mayMove(plan: Plan, id: SectionId, place: SectionPlace): boolean {
  const section = sectionOf(plan, id);
  if (demandFor(plan.demands, section.key)?.locked === true) return false;
  return mayStand(plan, place, section);
}

/** Whether a new section may be put at a place. */
export function mayStand(plan: Plan, place: SectionPlace, section?: Section): boolean {
  const entries = [...walkSections(plan.sections)];
  const parent = entries.find((entry) => entry.section.id === place.parent);
  if (place.parent !== undefined && !parent) return false;
  const inside = section ? [...walkSections([section])].map((entry) => entry.section.id) : [];
  if (place.parent !== undefined && inside.includes(place.parent)) return false;
  if ((parent?.level ?? 0) + (section ? depth(section) : 1) > DEEPEST_SECTION) return false;
  if (parent && demandFor(plan.demands, parent.section.key)?.unnumbered === true) return false;
  const siblings = (parent ? parent.section.sections : plan.sections).filter((sibling) => sibling.id !== section?.id);
  const is = (sibling: Section | undefined, what: 'annex' | 'unnumbered'): boolean =>
    demandFor(plan.demands, sibling?.key)?.[what] === true;
  const [before, after] = [siblings[place.index - 1], siblings[place.index]];
  // Annexes stay together at the end, in the order that the officer gives them.
  if (is(section, 'annex')) return !parent && (!after || is(after, 'annex'));
  return !is(before, 'annex') && (!is(after, 'unnumbered') || is(after, 'annex'));
}
