import { useCallback } from 'react';
import { walkSections, type SectionId } from '#core/model';
import type { Place } from '#core/checks';
import { numberPlan, recordName } from '#core/derive';
import { PROFILE_FIELD_WORDS } from '#core/words';
import { fieldsOf, findRecord, kindNamed, type Plan } from '#core/records';
import { useLanguage, useWords } from '../ui';
import { homeOf } from './home-of';

/** Gives the name of a place as the officer knows it: 二、重点任务, 指标台账, 计划概况. */
export function usePlaceName(plan: Plan): (place: Place) => string {
  const words = useWords();
  const language = useLanguage();
  return useCallback(
    (place) => {
      const home = homeOf(plan, place);
      if (home.kind === 'plan') return words('record.plan');
      if (home.kind === 'section') return sectionName(plan, home.section);
      return words('registers.label', { name: kindNamed(home.of).words.many[language] });
    },
    [plan, words, language],
  );
}

/** Gives the whole name of a place, for a link to it: 正文：二、重点任务; 台账：产值 › 目标值. */
export function usePlaceTitle(plan: Plan): (place: Place) => string {
  const words = useWords();
  const language = useLanguage();
  const placeName = usePlaceName(plan);
  return useCallback(
    (place) => {
      if ('profile' in place) return `${placeName(place)} › ${PROFILE_FIELD_WORDS[place.profile][language]}`;
      if ('section' in place) return words('checks.inText', { place: placeName(place) });
      const found = findRecord(plan, place.record);
      if (!found) return placeName(place);
      const field = place.field === undefined ? undefined : fieldsOf(found.kind)[place.field]?.words[language];
      const name = recordName(plan, found.kind, found.record);
      return words('checks.inRegister', { place: field === undefined ? name : `${name} › ${field}` });
    },
    [plan, words, language, placeName],
  );
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
