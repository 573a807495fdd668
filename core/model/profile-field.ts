import type { Official } from './official';
import type { Profile } from './plan';

/** A field of the profile by its path: title, official.number, official.notice.text. */
export type ProfileField =
  | Exclude<keyof Profile, 'official'>
  | `official.${Exclude<keyof Official, 'notice'>}`
  | 'official.notice.title'
  | 'official.notice.text';

/** The fields of the profile proper. */
export const PLAN_FIELDS = [
  'title',
  'shortName',
  'jurisdiction',
  'issuer',
  'period',
  'recipients',
  'date',
] as const satisfies readonly ProfileField[];

/** The elements of an official document, in the order in which they stand there. */
export const OFFICIAL_FIELDS = [
  'official.copyNumber',
  'official.secrecy',
  'official.secrecyTerm',
  'official.urgency',
  'official.head',
  'official.number',
  'official.goesUp',
  'official.signers',
  'official.notice.title',
  'official.notice.text',
  'official.hasSeal',
  'official.note',
  'official.copiesTo',
  'official.printedBy',
  'official.printedOn',
] as const satisfies readonly ProfileField[];

/** Every field of the profile. */
export const PROFILE_FIELDS: readonly ProfileField[] = [...PLAN_FIELDS, ...OFFICIAL_FIELDS];

const inside = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

/** What a field of the profile holds; undefined where it is empty. */
export const profileValue = (profile: Profile, field: ProfileField): unknown =>
  field.split('.').reduce<unknown>(inside, profile);

/** What a field of the profile holds, if that is text. */
export function profileText(profile: Profile, field: ProfileField): string | undefined {
  const value = profileValue(profile, field);
  return typeof value === 'string' ? value : undefined;
}

/** An object with a key set, or without it where the value is undefined; the same where nothing changes. */
function withKey<T extends object>(object: T, key: string, value: unknown): T {
  const next = { ...object };
  if (value === undefined) Reflect.deleteProperty(next, key);
  else Reflect.set(next, key, value);
  return next;
}

/** The official elements with one set or emptied; a notice without title and text is none. */
function withElement(official: Official, [key = '', part]: readonly string[], value: unknown): Official {
  if (part === undefined) return withKey(official, key, value);
  const notice = withKey({ title: '', text: '', ...official.notice }, part, value ?? '');
  return withKey(official, key, notice.title === '' && notice.text === '' ? undefined : notice);
}

/** The profile with a field set, or emptied where the value is undefined. */
export function withProfileValue(profile: Profile, field: ProfileField, value: unknown): Profile {
  const [key = '', ...path] = field.split('.');
  return path.length === 0
    ? withKey(profile, key, value)
    : { ...profile, official: withElement(profile.official ?? {}, path, value) };
}
