import { linesOf, profileValue, walkSections, type Section, type Waiver } from '#core/model';
import { fieldText, inlineText } from '#core/derive';
import { fieldsOf, findRecord, kindNamed, type Found, type Plan } from '#core/records';
import { isTextPlace, placeKey, type Finding, type Place } from './finding';
import { waivedPlace } from './waived-place';

const textOf = (plan: Plan, { prose }: Section): readonly string[] =>
  [...linesOf(prose)].map(({ children }) => inlineText(plan, children));

/** What a field says; of money in parts, which reads as their number, the parts themselves. */
const fieldSays = (plan: Plan, { kind, record }: Found, name: string): string =>
  fieldsOf(kind)[name]?.type === 'funding' ? JSON.stringify(record[name] ?? []) : fieldText(plan, kind, record, name);

const recordSays = (plan: Plan, found: Found): string =>
  kindNamed(found.kind)
    .form.flatMap(({ fields }) => fields.map((name) => fieldSays(plan, found, name)))
    .join('\n');

/**
 * What stands at a place now: the line, the heading, the value of the field; of a section as a whole its heading and its
 * text, of a record all its fields.
 */
export function standsAt(plan: Plan, place: Place): string | undefined {
  if ('profile' in place) return JSON.stringify(profileValue(plan.profile, place.profile) ?? '');
  if ('record' in place) {
    const found = findRecord(plan, place.record);
    if (!found) return undefined;
    return place.field === undefined ? recordSays(plan, found) : fieldSays(plan, found, place.field);
  }
  for (const { section } of walkSections(plan.sections)) {
    if (section.id !== place.section) continue;
    if (!isTextPlace(place))
      return place.start === undefined ? [section.heading, ...textOf(plan, section)].join('\n') : section.heading;
    for (const line of linesOf(section.prose)) if (line.id === place.block) return inlineText(plan, line.children);
  }
  return undefined;
}

/** The waiver of a finding: it remembers what stood there, so that it is known when that has changed. */
export function waiverOf(
  plan: Plan,
  { rule, at }: Finding,
  by: { readonly name: string; readonly reason: string },
): Waiver {
  const text = standsAt(plan, at);
  return { rule, at: placeKey(at), ...by, ...(text !== undefined && { text }) };
}

/** Whether something else stands now where the finding was waived; what is gone has not changed. */
export function hasChangedSince(plan: Plan, { at, text }: Waiver): boolean {
  const place = text === undefined ? undefined : waivedPlace(plan, at);
  if (!place || standsAt(plan, place) === text) return false;
  // A waiver names a section alike whether its heading was meant or the whole of it.
  return !('section' in place) || isTextPlace(place) || standsAt(plan, { ...place, start: 0, end: 0 }) !== text;
}

/** The waivers whose place reads otherwise now: to be checked again. */
export const changedWaivers = (plan: Plan): readonly Waiver[] =>
  plan.waivers.filter((waiver) => hasChangedSince(plan, waiver));
