import type { FileChild, ISectionOptions } from 'docx';
import { annexesOf } from '#core/derive';
import type { IssuingNotice, Official } from '#core/model';
import { LINE } from '../../layout/measures';
import { drawAnnex } from '../annexes';
import { drawAnnexList } from '../annex-list';
import { drawContents } from '../contents';
import type { Draft } from '../draft';
import { drawRecipients, drawTitle } from '../opening';
import { pagesOf, turnPages } from '../pages';
import { drawBody } from '../sections';
import { withFooters } from './footers';
import { drawHead } from './head';
import { withImprint } from './imprint-pages';
import { drawNote, drawNoticeText } from './notice';
import { drawSignature } from './signature';

/** The head, and two empty lines below its red line the title. */
function drawFirst(draft: Draft, title: string, official: Official): readonly FileChild[] {
  const head = drawHead(draft, official);
  const more = head.length === 0 ? {} : { spacing: { before: 2 * LINE } };
  return [...head, drawTitle(draft, title, more), ...drawRecipients(draft)];
}

/** The issuer and the date, and 附注 below them. */
const drawEnd = (draft: Draft, official: Official): readonly FileChild[] => [
  ...drawSignature(draft),
  ...drawNote(draft, official),
];

/** The document is the notice, signed; the plan that it issues follows on a new page under its own title. */
const drawWithNotice = (draft: Draft, official: Official, notice: IssuingNotice): readonly FileChild[] => [
  ...drawFirst(draft, notice.title, official),
  ...drawNoticeText(draft, notice),
  ...drawEnd(draft, official),
  drawTitle(draft, draft.plan.profile.title, { pageBreakBefore: true }),
];

/**
 * Draws a plan as an official document 公文: the text on upright pages, each annex on pages across, the foot at the bottom of
 * the last page. A plan in English has its title and contents on pages before the text.
 */
export async function drawOfficial(
  draft: Draft,
  onPart: (part: number) => Promise<void>,
): Promise<readonly ISectionOptions[]> {
  const { title, official = {} } = draft.plan.profile;
  const { notice } = official;
  const annexes = annexesOf(draft.plan);
  const opening = notice ? drawWithNotice(draft, official, notice) : drawFirst(draft, title, official);
  const list = drawAnnexList(draft, annexes);
  const closing = notice ? list : [...list, ...drawEnd(draft, official)];
  const isChinese = draft.language === 'zh-CN';
  const front = isChinese ? [] : [pagesOf(draft, 'portrait', [...opening, ...drawContents('Contents')])];
  const text = turnPages(draft, [...(isChinese ? opening : []), ...drawBody(draft), ...closing]);
  const sections = [...front, ...text.map(({ orientation, children }) => pagesOf(draft, orientation, children))];
  for (const [index, annex] of annexes.entries()) {
    await onPart((index + 1) / (annexes.length + 1));
    sections.push(pagesOf(draft, 'landscape', drawAnnex(draft, annex)));
  }
  return withFooters(withImprint(draft, sections, official));
}
