/**
 * Ids are 10 characters of [0-9a-z], made by a generator that is passed in, and never used twice.
 * The kinds of id do not mix: the marker exists only in the types.
 */
type IdOf<Kind extends string> = string & { readonly __id?: Kind };

export type SectionId = IdOf<'section'>;
export type BlockId = IdOf<'block'>;
/** The record of a measure has the id of the measure's block in the prose, which is why a measure's id is both. */
export type RecordId = IdOf<'record'>;
export type MeasureId = string & { readonly __id?: 'record' & 'block' };

/** Gives a new id at each call. */
export type NewId = () => string;

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';

/** Makes a generator of ids from a source of random numbers in [0, 1). */
export const idsFrom =
  (random: () => number): NewId =>
  () =>
    Array.from({ length: 10 }, () => ALPHABET[Math.floor(random() * ALPHABET.length)]).join('');

/** Makes a generator that counts: the same calls give the same ids. For plans that must come out the same every time. */
export const countingIds = (prefix = 'n'): NewId => {
  let count = 0;
  return () => prefix + (count++).toString(36).padStart(10 - prefix.length, '0');
};
