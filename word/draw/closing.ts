import { Paragraph, type FileChild, type IParagraphOptions } from 'docx';
import { formatDate, type Section } from '#core/model';
import { CHARACTER, LINE } from '../layout/measures';
import { STYLE } from '../layout/style-ids';
import type { Draft } from './draft';
import { textRuns } from './runs';

const NARROW = /[\u0020-\u007e]/;

/** The width of a line in characters of the grid: a Latin letter or digit takes half of one, a change of script a quarter. */
function widthOf(text: string): number {
  const narrow = Array.from(text, (each) => NARROW.test(each));
  const changes = narrow.filter((each, index) => index > 0 && each !== narrow[index - 1]).length;
  return narrow.reduce((sum, each) => sum + (each ? 0.5 : 1), changes / 4);
}

const inCharacters = (count: number): number => Math.round(count * CHARACTER);

/** How one line of the list of annexes begins, in twips where its lines and its first line do, and its tab stops. */
interface AnnexLine {
  readonly label: string;
  readonly left: number;
  readonly hanging: number;
  readonly stops: readonly number[];
}

/** “附件：1. …”, indented by two characters; the names stand below one another. A single annex has no number. */
function chineseLine(index: number, count: number): AnnexLine {
  const numberWidth = count === 1 ? 0 : count < 10 ? 1 : 1.5;
  const left = inCharacters(5 + numberWidth);
  const label = `${index === 0 ? '附件：' : ''}${count === 1 ? '' : `${String(index + 1)}.\t`}`;
  return { label, left, hanging: inCharacters(numberWidth + (index === 0 ? 3 : 0)), stops: [left] };
}

function englishLine(index: number, count: number): AnnexLine {
  const label = `${index > 0 ? '' : count === 1 ? 'Annex:' : 'Annexes:'}\t${count === 1 ? '' : `${String(index + 1)}.\t`}`;
  const [first, second] = [1100, 1500];
  const left = count === 1 ? first : second;
  return { label, left, hanging: left, stops: [first, second] };
}

/**
 * 附件说明, one empty line below the text: the names of the annexes as they stand on them, wrapping under the first
 * character of the name, without a mark at the end.
 */
export function drawAnnexList(draft: Draft, annexes: readonly Section[]): readonly FileChild[] {
  const lineOf = draft.language === 'zh-CN' ? chineseLine : englishLine;
  return annexes.map((annex, index) => {
    const { label, left, hanging, stops } = lineOf(index, annexes.length);
    return new Paragraph({
      style: STYLE.annexList,
      indent: { left, hanging },
      tabStops: stops.map((position) => ({ type: 'left', position })),
      keepNext: index < annexes.length - 1,
      ...(index === 0 && { spacing: { before: LINE } }),
      children: [...textRuns(draft, label), ...textRuns(draft, annex.heading)],
    });
  });
}

/** How far the issuer and the date stand from the right edge, in characters (§7.3.5.2, without a seal). */
export function signatureIndents(issuer: string, date: string): { readonly issuer: number; readonly date: number } {
  const [issuerWidth, dateWidth] = [widthOf(issuer), widthOf(date)];
  if (dateWidth > issuerWidth) return { issuer: 4 + dateWidth - issuerWidth, date: 2 };
  return { issuer: 2, date: issuerWidth - dateWidth };
}

/**
 * 发文机关署名 and 成文日期 without a seal: the issuer two characters from the right, the date on the next line beginning
 * two characters to the right of the issuer. A plan without a date is not signed yet and has neither.
 */
export function drawSignature(draft: Draft): readonly FileChild[] {
  const { issuer = '', date = '' } = draft.plan.profile;
  if (date === '') return [];
  const dateText = formatDate(date, draft.language);
  const indents = draft.language === 'zh-CN' ? signatureIndents(issuer, dateText) : { issuer: 0, date: 0 };
  const line = (text: string, right: number, more: IParagraphOptions = {}): Paragraph =>
    new Paragraph({
      style: STYLE.signature,
      ...(right > 0 && { indent: { right: inCharacters(right) } }),
      ...more,
      children: [...textRuns(draft, text)],
    });
  const gap = { spacing: { before: LINE }, keepNext: true };
  if (issuer === '') return [line(dateText, indents.date, { spacing: { before: LINE } })];
  return [line(issuer, indents.issuer, gap), line(dateText, indents.date)];
}
