import { formatDate, type Profile } from '#core/model';
import { periodText } from '#core/derive';
import type { Plan } from '#core/records';
import type { ProfileChange } from './change';
import { isSame } from './is-same';
import { longPieces } from './long-value';

const FIELDS = [
  'title',
  'shortName',
  'jurisdiction',
  'issuer',
  'period',
  'recipients',
  'date',
] as const satisfies readonly (keyof Profile)[];

/** A field of the profile as the plan writes it; empty text when it is empty. */
function profileText({ profile, language }: Plan, field: keyof Profile): string {
  if (field === 'period')
    return profile.period ? periodText(profile.period, language).replace(/^[（(]|[）)]$/g, '') : '';
  const value = profile[field] ?? '';
  return field === 'date' && value !== '' ? formatDate(value, language) : value;
}

export const compareProfile = (before: Plan, after: Plan): readonly ProfileChange[] =>
  FIELDS.filter((field) => !isSame(before.profile[field], after.profile[field])).map((field) => {
    const [was, is] = [profileText(before, field), profileText(after, field)];
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
