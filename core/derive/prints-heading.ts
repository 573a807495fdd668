import { demandFor, type Section } from '#core/model';
import type { Plan } from '#core/records';

/**
 * Whether a section's heading is printed. A Chinese official document opens with the text of its preamble right below
 * the title: the template's own word for it (引言) names the place in the window and is no heading of the document.
 */
export function printsHeading(plan: Plan, section: Section): boolean {
  const demand = demandFor(plan.demands, section.key);
  const isPreamble = demand?.unnumbered === true && demand.locked === true && plan.sections[0] === section;
  return !(plan.language === 'zh-CN' && isPreamble);
}
