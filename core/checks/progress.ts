import { requiredSections } from '#core/derive';
import { KIND_NAMES, fieldsOf, recordsOf, type Plan } from '#core/records';
import { placeKey, type Finding } from './finding';

/** How much of what a plan is to hold stands there. */
export interface FillProgress {
  readonly filled: number;
  readonly all: number;
}

/**
 * How far a plan is filled in: of the sections and fields that its template requires, and the other places that are
 * still to fill, those where something stands.
 */
export function progressOf(plan: Plan, findings: readonly Finding[]): FillProgress {
  const toFill = findings.filter(({ level }) => level === 'to-fill');
  const open = new Set(toFill.map(({ at }) => placeKey(at)));
  const places = requiredPlaces(plan).filter((place) => !open.has(place));
  return { filled: places.length, all: places.length + toFill.length };
}

/** Every section and field that the template requires, as places. */
function requiredPlaces(plan: Plan): readonly string[] {
  const places = requiredSections(plan).map(({ id }) => placeKey({ section: id }));
  for (const kind of KIND_NAMES) {
    const demanded = Object.entries(plan.demands.fields?.[kind] ?? {});
    const required = demanded.filter(([field, demand]) => demand === 'required' && field in fieldsOf(kind));
    for (const { id } of recordsOf(plan, kind))
      for (const [field] of required) places.push(placeKey({ record: id, field }));
  }
  return places;
}
