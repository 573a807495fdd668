import { Paragraph, type FileChild } from 'docx';
import { namesInTitle, periodText, secrecyText, splitYears, textWidth, titleLines } from '#core/derive';
import { formatDate } from '#core/model';
import { REPORT_WORDS } from '#core/words';
import { PAGE } from '../../layout/measures';
import { REPORT_SIZES } from '../../layout/report-type';
import { STYLE } from '../../layout/style-ids';
import type { Draft } from '../draft';
import { textRuns } from '../runs';

/** A line of the cover, with the room above it in twips. */
interface CoverLine {
  readonly style: string;
  readonly text: string;
  readonly size: { readonly size: number; readonly line: number };
  readonly above?: number;
}

/** How far the title stands below the top, and the least room between it and what stands at the foot. */
const ABOVE_TITLE = 3400;
const LEAST_ROOM = 600;

/** 秘密★1年 at the top, where the plan has one as an official document: a file that lost it would be taken for open. */
const markOf = ({ plan: { profile }, language }: Draft): string => secrecyText(profile.official ?? {}, language) ?? '';

/** What the title does not say already: the years, unless it has them, and that the file is out for comment. */
function belowTitle(draft: Draft, years: string | undefined): readonly string[] {
  const { language, plan, purpose } = draft;
  const { period } = plan.profile;
  const ofPeriod = period ? periodText(period, language).replace(/^[（(]|[）)]$/g, '') : '';
  const forComment = purpose === 'return' ? REPORT_WORDS.forComment[language] : '';
  return [years ?? ofPeriod, forComment === '' ? '' : language === 'en' ? forComment : `（${forComment}）`];
}

/** The width of a Chinese character. */
const twipsOf = ({ size }: CoverLine['size']): number => size * 10;

const isThere = ({ text }: CoverLine): boolean => text !== '';

/** The height of lines on an upright page, as far as it can be told without laying them out. */
function heightOf(draft: Draft, lines: readonly CoverLine[]): number {
  const width = draft.layout.textWidth.portrait;
  const rowsOf = ({ text, size }: CoverLine): number =>
    text
      .split('\n')
      .reduce((rows, part) => rows + Math.max(1, Math.ceil((textWidth(part) * twipsOf(size)) / width)), 0);
  return lines.reduce((sum, line) => sum + (line.above ?? 0) + rowsOf(line) * line.size.line, 0);
}

function drawLine(draft: Draft, { style, text, above }: CoverLine): Paragraph {
  const spacing = above === undefined ? {} : { spacing: { before: above } };
  return new Paragraph({ style, ...spacing, children: [...textRuns(draft, text)] });
}

/** The cover: the title large, with its years below it; at the foot who issues the plan, and when. */
export function drawCover(draft: Draft): readonly FileChild[] {
  const { language, plan, layout } = draft;
  const { title, issuer = '', date = '' } = plan.profile;
  const sizes = REPORT_SIZES[language];
  const { name, years } = splitYears(title);
  const room = { width: Math.floor(layout.textWidth.portrait / twipsOf(sizes.title)), names: namesInTitle(plan, name) };
  const titleText = language === 'zh-CN' ? titleLines(name, room).join('\n') : name;
  const line = (style: string, text: string, size: CoverLine['size'], above?: number): CoverLine => ({
    ...{ style, text, size },
    ...(above !== undefined && { above }),
  });
  const upper = [
    line(STYLE.coverMark, markOf(draft), sizes.cover),
    line(STYLE.title, titleText, sizes.title, ABOVE_TITLE),
    ...belowTitle(draft, years).map((text) => line(STYLE.subtitle, text, sizes.subtitle, 160)),
  ].filter(isThere);
  const lower = [
    line(STYLE.coverLine, issuer.trim(), sizes.cover),
    line(STYLE.coverLine, date === '' ? '' : formatDate(date, language), sizes.cover, 80),
  ].filter(isThere);
  const { top = 0, bottom = 0 } = layout.pages.portrait.page?.margin ?? {};
  const left = PAGE.height - Number(top) - Number(bottom) - heightOf(draft, [...upper, ...lower]);
  const [first, ...rest] = lower;
  const foot = first ? [{ ...first, above: Math.max(LEAST_ROOM, left - LEAST_ROOM) }, ...rest] : [];
  return [...upper, ...foot].map((each) => drawLine(draft, each));
}
