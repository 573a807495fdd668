import { issuersOf, noteText, redHead, signatureIndents, textWidth } from '#core/derive';
import { formatDate, type Official, type Profile } from '#core/model';
import type { Draft, Drawn } from '../draft';
import { line } from '../node';

/** What the date stands away from the right edge where a seal goes over it, in characters. */
const DATE_INDENT = 4;

/** Who signs: the issuers of the red head where there are several, else those that the plan names. */
function signingIssuers(profile: Profile, language: Draft['language']): readonly string[] {
  const issuers = (profile.official && redHead(profile.official)?.issuers) ?? [];
  if (issuers.length > 1) return issuers;
  const named = issuersOf(profile, language);
  return named.length > 0 ? named : issuers;
}

/** How far issuer and date stand from the right edge, in characters: with a seal one centred over the other. */
function indentsOf(draft: Draft, longest: string, date: string): { readonly issuer: number; readonly date: number } {
  if (draft.language === 'en') return { issuer: 0, date: 0 };
  if (draft.plan.profile.official?.hasSeal !== true) return signatureIndents(longest, date);
  const half = (textWidth(longest) - textWidth(date)) / 2;
  return { issuer: Math.max(0, DATE_INDENT - half), date: DATE_INDENT + Math.max(0, half - DATE_INDENT) };
}

/** 发文机关署名 and 成文日期. A plan without a date is not signed yet and has neither. */
export function drawSignature(draft: Draft): readonly Drawn[] {
  const { profile } = draft.plan;
  if (profile.date === undefined || profile.date === '') return [];
  const date = formatDate(profile.date, draft.language);
  const issuers = signingIssuers(profile, draft.language);
  const longest = issuers.reduce((found, name) => (textWidth(name) > textWidth(found) ? name : found), '');
  const indents = indentsOf(draft, longest, date);
  const set = (text: string, characters: number, isFirst: boolean): Drawn => {
    const look = draft.styled(`margin-right:calc(var(--character)*${String(characters)})`);
    return { node: line(`signature ${look}${isFirst ? ' first' : ''}`, [text]) };
  };
  return [
    ...issuers.map((name, index) =>
      set(name, draft.language === 'en' ? 0 : indents.issuer + textWidth(longest) - textWidth(name), index === 0),
    ),
    set(date, indents.date, issuers.length === 0),
  ];
}

/** 附注 below the date, in brackets. */
export function drawNote(draft: Draft, official: Official): readonly Drawn[] {
  const note = noteText(official, draft.language);
  return note === undefined ? [] : [{ node: line('text', [note]) }];
}
