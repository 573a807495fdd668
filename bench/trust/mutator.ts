import type { BlockId, ProfileField, RecordId, SectionId } from '#core/model';
import type { Plan } from '#core/records';
import { isTextPlace, type Finding, type Place } from '#core/checks';
import type { Form } from './forms';

/** Where the finding of a defect is expected. */
export type Where =
  | { readonly record: RecordId; readonly fields?: readonly string[] }
  | { readonly block: BlockId; readonly start?: number; readonly end?: number }
  | { readonly blocks: readonly BlockId[] }
  | { readonly section: SectionId }
  | { readonly profile: ProfileField }
  | { readonly anyOf: readonly Where[] };

/** One defect: the plan without it and with it. */
export interface Mutant {
  readonly before: Plan;
  readonly after: Plan;
  readonly at: Where;
}

/** Makes one kind of defect: every place of a plan where it can be made, each made only when asked for. */
export interface Mutator {
  readonly name: string;
  /** The rules of which one has to find it. */
  readonly rules: readonly string[];
  mutate(form: Form): readonly (() => Mutant)[];
}

function isThere(place: Place, where: Where): boolean {
  if ('anyOf' in where) return where.anyOf.some((one) => isThere(place, one));
  if ('record' in where) {
    if (!('record' in place) || place.record !== where.record) return false;
    return !where.fields || place.field === undefined || where.fields.includes(place.field);
  }
  if ('blocks' in where) return isTextPlace(place) && where.blocks.includes(place.block);
  if ('profile' in where) return 'profile' in place && place.profile === where.profile;
  if ('section' in where) return 'section' in place && place.section === where.section;
  if (!isTextPlace(place) || place.block !== where.block) return false;
  return place.start <= (where.end ?? Infinity) && place.end >= (where.start ?? 0);
}

/** Whether a finding stands at the place of the defect, with either end of it where it has two. */
export const isFoundAt = ({ at, also }: Finding, where: Where): boolean =>
  isThere(at, where) || (also !== undefined && isThere(also, where));
