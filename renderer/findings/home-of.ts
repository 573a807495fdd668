import type { RecordId, SectionId } from '#core/model';
import type { Place } from '#core/checks';
import { measuresInText } from '#core/derive';
import { findRecord, type KindName, type Plan } from '#core/records';

/** Where the outline shows a place: a section, perhaps at one of its measures, a register, or the plan as a whole. */
export type Home =
  | { readonly kind: 'section'; readonly section: SectionId; readonly measure?: RecordId }
  | { readonly kind: 'register'; readonly of: KindName; readonly record: RecordId }
  | { readonly kind: 'plan' };

/** The home of a place. A measure that is in the text lives in its section, one that is not in its register. */
export function homeOf(plan: Plan, place: Place): Home {
  if ('profile' in place) return { kind: 'plan' };
  if ('section' in place) return { kind: 'section', section: place.section };
  const placed = measuresInText(plan).get(place.record);
  if (placed) return { kind: 'section', section: placed.section.id, measure: place.record };
  const found = findRecord(plan, place.record);
  return found ? { kind: 'register', of: found.kind, record: place.record } : { kind: 'plan' };
}
