import { PROFILE_FIELDS, formatDate, profileValue, type ProfileField } from '#core/model';
import { periodText } from '#core/derive';
import type { Plan } from '#core/records';
import { LIST_SEPARATOR } from '#core/words';
import type { ProfileChange } from './change';
import { HOLDS } from './change-words';
import { isSame } from './is-same';
import { longPieces } from './long-value';

const DATES: readonly ProfileField[] = ['date', 'official.printedOn'];

/** A field of the profile as the plan writes it; empty text when it is empty. */
function fieldSays({ profile, language }: Plan, field: ProfileField): string {
  if (field === 'period')
    return profile.period ? periodText(profile.period, language).replace(/^[（(]|[）)]$/g, '') : '';
  const value = profileValue(profile, field) ?? '';
  if (Array.isArray(value)) return value.join(LIST_SEPARATOR[language]);
  if (value === true) return HOLDS[language];
  if (typeof value !== 'string') return '';
  return DATES.includes(field) && value !== '' ? formatDate(value, language) : value;
}

/** What differs in the profiles of two plans, field by field, those of the official document among them. */
export const compareProfile = (before: Plan, after: Plan): readonly ProfileChange[] =>
  PROFILE_FIELDS.filter(
    (field) => !isSame(profileValue(before.profile, field), profileValue(after.profile, field)),
  ).map((field) => {
    const [was, is] = [fieldSays(before, field), fieldSays(after, field)];
    return {
      of: 'profile',
      home: { kind: 'profile' },
      at: { profile: field },
      field,
      before: was,
      after: is,
      ...longPieces(was, is),
    };
  });
