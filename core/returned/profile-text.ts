import {
  PROFILE_FIELDS,
  formatDate,
  parseDate,
  profileValue,
  withProfileValue,
  type Language,
  type Profile,
  type ProfileField,
} from '#core/model';

/** A text of the profile: its field and, of a list or a text of several lines, which of them. */
export interface ProfilePlace {
  readonly field: ProfileField;
  readonly line?: number;
}

/** A text of the profile as a document shows it. */
export interface ProfileText extends ProfilePlace {
  readonly text: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** What a document shows only inside other words. */
const NOT_SHOWN: ReadonlySet<ProfileField> = new Set(['shortName', 'jurisdiction', 'period']);

/** The lines of a field: a title is one, wherever it is broken. */
function linesOf(field: ProfileField, value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.filter((item) => typeof item === 'string');
  if (typeof value !== 'string') return [];
  return field === 'official.notice.text' ? value.split('\n') : [value.replaceAll('\n', '')];
}

const shownAs = (line: string, language: Language): string =>
  DAY.test(line) ? formatDate(line, language) : line.trim();

/** The texts of a profile, the longest first. */
export const profileTexts = (profile: Profile, language: Language): readonly ProfileText[] =>
  PROFILE_FIELDS.filter((field) => !NOT_SHOWN.has(field))
    .flatMap((field) => {
      const lines = linesOf(field, profileValue(profile, field));
      return lines.map((line, index) => ({
        field,
        ...(lines.length > 1 && { line: index }),
        text: shownAs(line, language),
      }));
    })
    .filter(({ text }) => text !== '')
    .sort((one, other) => other.text.length - one.text.length);

/** What a text says for a field of the profile: a day where it holds one; undefined where it says none. */
export function readProfileText(profile: Profile, { field }: ProfilePlace, text: string): string | undefined {
  const now = profileValue(profile, field);
  const said = text.trim();
  if (typeof now !== 'string' || !DAY.test(now)) return said === '' && field === 'title' ? undefined : said;
  const day = parseDate(said);
  return day !== undefined && DAY.test(day) ? day : undefined;
}

/** The profile with a text in one of its fields; empty text empties it. */
export function withProfileText(profile: Profile, { field, line }: ProfilePlace, text: string): Profile {
  const now = profileValue(profile, field);
  const value = text === '' ? undefined : text;
  if (line === undefined)
    return withProfileValue(profile, field, Array.isArray(now) && value !== undefined ? [value] : value);
  const lines = linesOf(field, now)
    .map((each, index) => (index === line ? text : each))
    .filter((each) => each !== '');
  return withProfileValue(profile, field, Array.isArray(now) ? lines : lines.join('\n'));
}
