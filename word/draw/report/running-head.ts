import { Footer, Header, Paragraph, Tab, TextRun, type ParagraphChild } from 'docx';
import { oneLine, splitYears, textWidth } from '#core/derive';
import type { Orientation } from '../../layout/measures';
import { STYLE } from '../../layout/style-ids';
import type { Draft } from '../draft';
import { field } from '../field';
import { textRuns } from '../runs';

/** What stands at the right of a running head: the heading of the chapter, as Word finds it on the page, or nothing. */
export interface Chapter {
  /** What STYLEREF looks for: 1 for headings of the first level in Word of any language, or the name of a style. */
  readonly style: '1' | '"AnnexTitle"';
  readonly heading: string;
}

/** Characters of 9 pt that a line has room for, with some air between left and right. */
const ROOM: Readonly<Record<Orientation, number>> = { portrait: 44, landscape: 72 };

/** The short name of the plan, or its title without the years; cut where the heading at the right needs the room. */
function headTitle(draft: Draft, room: number): string {
  const { shortName = '', title } = draft.plan.profile;
  const whole = shortName === '' ? splitYears(oneLine(title, draft.language)).name : shortName;
  if (textWidth(whole) <= room) return whole;
  const letters = Array.from(whole);
  while (letters.length > 0 && textWidth(letters.join('')) > room - 1) letters.pop();
  const cut = letters.join('');
  return `${draft.language === 'en' ? cut.replace(/\s+\S*$/, '') : cut}…`;
}

/** The name of the plan always has room for so many. */
const LEAST = 12;

/** The running head: the plan at the left, the chapter at the right, over a thin line. */
export function runningHead(draft: Draft, orientation: Orientation, chapter?: Chapter): Header {
  const room = Math.max(LEAST, ROOM[orientation] - textWidth(chapter?.heading ?? ''));
  const right: readonly ParagraphChild[] =
    chapter && chapter.heading !== ''
      ? [
          new TextRun({ children: [new Tab()] }),
          ...field(`STYLEREF ${chapter.style}`, textRuns(draft, chapter.heading)),
        ]
      : [];
  const tabStops = [{ type: 'right', position: draft.layout.textWidth[orientation] } as const];
  const children = [...textRuns(draft, headTitle(draft, room)), ...right];
  return new Header({ children: [new Paragraph({ style: STYLE.header, tabStops, children })] });
}

/** The number of the page, in the middle below the text; `first` is that of the first one. */
export const pageNumber = (first: string): Footer =>
  new Footer({
    children: [new Paragraph({ style: STYLE.footer, children: [...field('PAGE', [new TextRun(first)])] })],
  });
