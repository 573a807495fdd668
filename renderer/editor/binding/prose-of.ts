import { blocksOf, walkSections, type Prose, type SectionId } from '#core/model';
import type { Plan } from '#core/records';

/** The prose of a section; undefined when the plan no longer has it. */
export function proseOf(plan: Plan, id: SectionId): Prose | undefined {
  for (const { section } of walkSections(plan.sections)) if (section.id === id) return section.prose;
  return undefined;
}

/** The ids of everything that stands in the prose of a plan. */
export function idsInProse(plan: Plan): Set<string> {
  const ids = new Set<string>();
  for (const { section } of walkSections(plan.sections)) for (const block of blocksOf(section.prose)) ids.add(block.id);
  return ids;
}
