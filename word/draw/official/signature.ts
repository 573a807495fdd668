import { Paragraph, type FileChild, type IParagraphOptions } from 'docx';
import { redHead, signatureIndents, textWidth } from '#core/derive';
import { formatDate, type Profile } from '#core/model';
import { CHARACTER, LINE, TEXT_WIDTH } from '../../layout/measures';
import { STYLE } from '../../layout/style-ids';
import type { Draft } from '../draft';
import { textRuns } from '../runs';
import { drawSealed } from './joint-seals';

const inCharacters = (count: number): number => Math.round(count * CHARACTER);

/** What the date stands away from the right edge where a seal goes over it, in characters. */
const DATE_INDENT = 4;
/** The empty lines above the issuer that a seal of 45 mm needs, its top within a line of the text. */
const SEAL_LINES = 2;

/** Who signs: the issuers of the red head where there are several, else the one that the plan names. */
export function signingIssuers({ issuer = '', official }: Profile): readonly string[] {
  const issuers = (official && redHead(official)?.issuers) ?? [];
  if (issuers.length > 1) return issuers;
  return [issuer, ...issuers].filter((name) => name !== '').slice(0, 1);
}

function signatureLine(draft: Draft, text: string, right: number, more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    style: STYLE.signature,
    ...(right > 0 && { indent: { right: inCharacters(right) } }),
    ...more,
    children: [...textRuns(draft, text)],
  });
}

/** The room at a change of script, between that of Word (1/4 of a character) and that of LibreOffice (1/5). */
const CHANGE = 0.225;

/** How far the issuer and the date stand from the right edge where a seal goes over both: one centred over the other (§7.3.5.1). */
export function sealIndents(issuer: string, date: string): { readonly issuer: number; readonly date: number } {
  const half = (textWidth(issuer, CHANGE) - textWidth(date, CHANGE)) / 2;
  const over = Math.max(0, half - DATE_INDENT);
  return { issuer: Math.max(0, DATE_INDENT - half), date: DATE_INDENT + over };
}

/** The date, beginning two characters to the right of where the longest issuer begins, whatever its own width is. */
function dateBelow(draft: Draft, date: string, longest: string): Paragraph {
  if (draft.language === 'en') return signatureLine(draft, date, 0);
  if (textWidth(date) > textWidth(longest)) return signatureLine(draft, date, signatureIndents(longest, date).date);
  const left = TEXT_WIDTH.portrait - inCharacters(textWidth(longest));
  return signatureLine(draft, date, 0, { alignment: 'left', indent: { left } });
}

/** Without a seal: the issuers begin below one another, the date on the next line two characters to the right (§7.3.5.2). */
function drawUnsealed(draft: Draft, issuers: readonly string[], date: string): readonly Paragraph[] {
  const longest = issuers.reduce((found, name) => (textWidth(name) > textWidth(found) ? name : found), '');
  const first = { spacing: { before: LINE } };
  const isChinese = draft.language === 'zh-CN';
  const { issuer } = signatureIndents(longest, date);
  const indentOf = (name: string): number => (isChinese ? issuer + textWidth(longest) - textWidth(name) : 0);
  if (longest === '') return [signatureLine(draft, date, isChinese ? 2 : 0, first)];
  return [
    ...issuers.map((name, index) =>
      signatureLine(draft, name, indentOf(name), { keepNext: true, ...(index === 0 && first) }),
    ),
    dateBelow(draft, date, longest),
  ];
}

/** 发文机关署名 and 成文日期. A plan without a date is not signed yet and has neither. */
export function drawSignature(draft: Draft): readonly FileChild[] {
  const { profile } = draft.plan;
  if (profile.date === undefined || profile.date === '') return [];
  const date = formatDate(profile.date, draft.language);
  const issuers = signingIssuers(profile);
  const [issuer = ''] = issuers;
  if (profile.official?.hasSeal !== true || issuer === '' || draft.language === 'en')
    return drawUnsealed(draft, issuers, date);
  if (issuers.length > 1) return drawSealed(draft, issuers, date);
  const indents = sealIndents(issuer, date);
  return [
    signatureLine(draft, issuer, indents.issuer, { keepNext: true, spacing: { before: SEAL_LINES * LINE } }),
    signatureLine(draft, date, indents.date),
  ];
}
