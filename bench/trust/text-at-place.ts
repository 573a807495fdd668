import { linesOf, profileText, walkSections } from '#core/model';
import { fieldText, inlineText } from '#core/derive';
import { isTextPlace, type Place } from '#core/checks';
import { findRecord, type Plan } from '#core/records';

/** The text in which a place lies: of a field, of a record or of the profile, a heading or a block; undefined where there is none. */
export function textAround(plan: Plan, place: Place): string | undefined {
  if ('record' in place) {
    const found = findRecord(plan, place.record);
    return found && place.field !== undefined ? fieldText(plan, found.kind, found.record, place.field) : undefined;
  }
  if ('profile' in place) return profileText(plan.profile, place.profile);
  const home = [...walkSections(plan.sections)].find(({ section }) => section.id === place.section)?.section;
  if (!isTextPlace(place)) return home?.heading;
  const line = home && [...linesOf(home.prose)].find(({ id }) => id === place.block);
  return line && inlineText(plan, line.children);
}

/** The stretch of text that a place marks; nothing for a place without one. */
export const markedText = (plan: Plan, place: Place): string =>
  'end' in place ? (textAround(plan, place)?.slice(place.start, place.end) ?? '') : '';
