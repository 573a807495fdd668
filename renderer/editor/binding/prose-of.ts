import { blocksOf, walkSections, type Prose, type Section, type SectionId } from '#core/model';
import type { Plan } from '#core/records';

const indexes = new WeakMap<Plan['sections'], ReadonlyMap<SectionId, Section>>();

/** A section of a plan; undefined when the plan no longer has it. The index is made once for each state of the sections. */
export function sectionIn(plan: Plan, id: SectionId): Section | undefined {
  let index = indexes.get(plan.sections);
  if (!index) {
    index = new Map([...walkSections(plan.sections)].map(({ section }) => [section.id, section]));
    indexes.set(plan.sections, index);
  }
  return index.get(id);
}

/** The prose of a section; undefined when the plan no longer has it. */
export const proseOf = (plan: Plan, id: SectionId): Prose | undefined => sectionIn(plan, id)?.prose;

/** The ids of everything that stands in the prose of a plan. */
export function idsInProse(plan: Plan): Set<string> {
  const ids = new Set<string>();
  for (const { section } of walkSections(plan.sections)) for (const block of blocksOf(section.prose)) ids.add(block.id);
  return ids;
}
