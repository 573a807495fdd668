import { isRef, linesOf, walkSections, type Section } from '#core/model';
import { inlineText, numberPlan } from '#core/derive';
import type { Plan } from '#core/records';

function linesOfSection(plan: Plan, section: Section): readonly string[] {
  const numbers = numberPlan(plan);
  const titles = new Map(
    section.prose.flatMap((block) => (block.type === 'measure' ? [[block.children[0].id, block.id] as const] : [])),
  );
  return [...linesOf(section.prose)]
    .filter(({ children }) => children.some((inline) => isRef(inline) || inline.text !== ''))
    .map((line) => (numbers.get(titles.get(line.id) ?? '')?.label ?? '') + inlineText(plan, line.children));
}

/** The whole plan as text: its title, its headings with their numbers, and a line for each line. */
export function planText(plan: Plan): string {
  const numbers = numberPlan(plan);
  const lines = [...walkSections(plan.sections)].flatMap(({ section }) => {
    const label = numbers.get(section.id)?.label ?? '';
    const space = label !== '' && plan.language === 'en' ? ' ' : '';
    return [label + space + section.heading, ...linesOfSection(plan, section)];
  });
  return [plan.profile.title, ...lines].join('\n');
}
