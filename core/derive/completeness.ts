import { demandFor, isBlank, walkSections, type Section, type SectionId } from '#core/model';
import type { Plan } from '#core/records';

/** Whether anything stands in a section or below it. */
export const hasText = (section: Section): boolean => !isBlank(section.prose) || section.sections.some(hasText);

/** The required sections in which nothing stands yet, neither there nor below. */
export function emptyRequiredSections(plan: Plan): readonly Section[] {
  return [...walkSections(plan.sections)]
    .map(({ section }) => section)
    .filter((section) => demandFor(plan.demands, section.key)?.required === true && !hasText(section));
}

/** Whether a section, or any below it, still waits for text. */
export const isToFill = (plan: Plan, id: SectionId): boolean =>
  emptyRequiredSections(plan).some((section) => section.id === id);
