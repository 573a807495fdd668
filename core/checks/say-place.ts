import { walkSections, type Language, type Section, type SectionId } from '#core/model';
import { numberPlan } from '#core/derive';
import { fieldsOf, findRecord, kindNamed, type Plan } from '#core/records';
import { PROFILE_FIELD_WORDS, PROFILE_WORDS } from '#core/words';
import type { Place } from './finding';

/** A section's number and heading: 二、重点任务; 2 Key tasks. */
function saySection(plan: Plan, id: SectionId): string {
  let found: Section | undefined;
  for (const { section } of walkSections(plan.sections)) if (section.id === id) found = section;
  const label = numberPlan(plan).get(id)?.label ?? '';
  return `${label}${label !== '' && plan.language === 'en' ? ' ' : ''}${found?.heading ?? ''}`;
}

/** Where a place is, as the reader finds it: the section with its number, or the register, its field perhaps, or a field of the profile. */
export function sayPlace(plan: Plan, place: Place, language: Language): string {
  if ('profile' in place) return `${PROFILE_WORDS[language]} › ${PROFILE_FIELD_WORDS[place.profile][language]}`;
  if ('section' in place) return saySection(plan, place.section);
  const kind = findRecord(plan, place.record)?.kind;
  if (kind === undefined) return '';
  const field = place.field === undefined ? undefined : fieldsOf(kind)[place.field]?.words[language];
  return [kindNamed(kind).words.many[language], field].filter((part) => part !== undefined).join(' › ');
}

/** The part of the plan that a place belongs to: its section, its register, or the profile. */
export function sayPart(plan: Plan, place: Place, language: Language): string {
  if ('profile' in place) return PROFILE_WORDS[language];
  return sayPlace(plan, 'record' in place ? { record: place.record } : place, language);
}
