import { demandFor, isBlank, walkSections, type Section, type SectionId } from '#core/model';
import type { Plan } from '#core/records';

/** Whether anything stands in a section or below it. */
export const hasText = (section: Section): boolean => !isBlank(section.prose) || section.sections.some(hasText);

/** The sections in which the template requires text. */
export const requiredSections = (plan: Plan): readonly Section[] =>
  [...walkSections(plan.sections)]
    .map(({ section }) => section)
    .filter((section) => demandFor(plan.demands, section.key)?.required === true);

/** The required sections in which nothing stands yet, neither there nor below. */
export const emptyRequiredSections = (plan: Plan): readonly Section[] =>
  requiredSections(plan).filter((section) => !hasText(section));

/** Whether a section, or any below it, still waits for text. */
export const isToFill = (plan: Plan, id: SectionId): boolean =>
  emptyRequiredSections(plan).some((section) => section.id === id);

/** Of how many sections the template requires text, and in how many of them some stands. */
export function completenessOf(plan: Plan): { readonly filled: number; readonly required: number } {
  const required = requiredSections(plan);
  return { filled: required.filter(hasText).length, required: required.length };
}
