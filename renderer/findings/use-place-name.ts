import { walkSections, type SectionId } from '#core/model';
import type { Place } from '#core/checks';
import { numberPlan } from '#core/derive';
import { kindNamed, type Plan } from '#core/records';
import { useLanguage, useWords } from '../ui';
import { homeOf } from './home-of';

/** Gives the name of a place as the officer knows it: 二、重点任务, 指标台账, 计划概况. */
export function usePlaceName(plan: Plan): (place: Place) => string {
  const words = useWords();
  const language = useLanguage();
  return (place) => {
    const home = homeOf(plan, place);
    if (home.kind === 'plan') return words('record.plan');
    if (home.kind === 'section') return sectionName(plan, home.section);
    return words('registers.label', { name: kindNamed(home.of).words.many[language] });
  };
}

/** A section's number and heading: 二、重点任务; 2 Key tasks. */
function sectionName(plan: Plan, id: SectionId): string {
  for (const { section } of walkSections(plan.sections)) {
    if (section.id !== id) continue;
    const label = numberPlan(plan).get(id)?.label ?? '';
    return `${label}${label !== '' && plan.language === 'en' ? ' ' : ''}${section.heading}`;
  }
  return '';
}
