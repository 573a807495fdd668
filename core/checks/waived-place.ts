import { PROFILE_FIELDS, linesOf, walkSections } from '#core/model';
import { findRecord, type Plan } from '#core/records';
import type { Place } from './finding';

/** The place that a waiver names, as `placeKey` wrote it; none when the plan no longer has it. */
export function waivedPlace(plan: Plan, key: string): Place | undefined {
  const [kind, id = '', field] = key.split(':');
  if (kind === 'record') {
    if (!findRecord(plan, id)) return undefined;
    return { record: id, ...(field !== undefined && { field }) };
  }
  const profile = PROFILE_FIELDS.find((name) => name === id);
  if (kind === 'profile') return profile && { profile };
  for (const { section } of walkSections(plan.sections)) {
    if (kind === 'section' && section.id === id) return { section: id };
    if (kind !== 'block') continue;
    for (const line of linesOf(section.prose))
      if (line.id === id) return { section: section.id, block: id, start: 0, end: 0 };
  }
  return undefined;
}
