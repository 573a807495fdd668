import type { FileChild, ISectionOptions } from 'docx';
import { LINE, MARGINS, PAGE, type Orientation } from '../layout/measures';
import { annexesOf, drawAnnex } from './annexes';
import { drawAnnexList, drawSignature } from './closing';
import { drawContents } from './contents';
import type { Draft } from './draft';
import { pageFooters } from './footer';
import { drawOpening } from './opening';
import { drawBody } from './sections';

const pagesOf = (draft: Draft, orientation: Orientation, children: readonly FileChild[]): ISectionOptions => ({
  properties: {
    type: 'nextPage',
    page: { size: { ...PAGE, orientation }, margin: { ...MARGINS[orientation], gutter: 0 } },
    ...(draft.language === 'zh-CN' && { grid: { type: 'lines', linePitch: LINE } }),
  },
  children,
});

/**
 * Draws a plan as the sections of a Word file, one at a time so that others may have their turn between them: the text
 * on upright pages, each annex on pages across. A plan in English has its title and contents on pages before the text.
 */
export async function drawPlan(
  draft: Draft,
  onPart: (part: number) => Promise<void>,
): Promise<readonly ISectionOptions[]> {
  const annexes = annexesOf(draft);
  const closing = (): readonly FileChild[] => [...drawAnnexList(draft, annexes), ...drawSignature(draft)];
  const isChinese = draft.language === 'zh-CN';
  const front = isChinese ? [] : [pagesOf(draft, 'portrait', [...drawOpening(draft), ...drawContents()])];
  const text = [...(isChinese ? drawOpening(draft) : []), ...drawBody(draft), ...closing()];
  const sections = [...front, pagesOf(draft, 'portrait', text)];
  for (const [index, annex] of annexes.entries()) {
    await onPart((index + 1) / (annexes.length + 1));
    sections.push(pagesOf(draft, 'landscape', drawAnnex(draft, annex)));
  }
  const [first, ...rest] = sections;
  return first ? [{ ...first, footers: pageFooters() }, ...rest] : rest;
}
