import { walkSections, type Language, type Words } from '#core/model';
import { numberPlan } from '#core/derive';
import { kindNamed, type Plan } from '#core/records';
import type { ChangeHome } from './change';

const PROFILE: Words = { 'zh-CN': '计划概况', en: 'About the plan' };
const PLAN: Words = { 'zh-CN': '其他', en: 'Other' };

/** The heading under which changes are listed: 三、保障措施, as the later plan has it and for a section that is gone the earlier; 指标台账. */
export function homeName(
  home: ChangeHome,
  { before, after }: { before: Plan; after: Plan },
  language: Language,
): string {
  switch (home.kind) {
    case 'profile':
      return PROFILE[language];
    case 'plan':
      return PLAN[language];
    case 'register':
      return registerName(kindNamed(home.of).words.many[language], language);
    case 'section':
      return sectionName(after, home.section) ?? sectionName(before, home.section) ?? '';
  }
}

const registerName = (many: string, language: Language): string =>
  language === 'zh-CN' ? `${many}台账` : `Register: ${many.toLowerCase()}`;

function sectionName(plan: Plan, id: string): string | undefined {
  for (const { section } of walkSections(plan.sections)) {
    if (section.id !== id) continue;
    const label = numberPlan(plan).get(id)?.label ?? '';
    return `${label}${label !== '' && plan.language === 'en' ? ' ' : ''}${section.heading}`;
  }
  return undefined;
}
