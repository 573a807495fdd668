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

interface Turned {
  readonly orientation: Orientation;
  readonly children: readonly FileChild[];
}

/** Puts what is too wide for an upright page on pages across, with the headings right above it. */
function turnPages(draft: Draft, children: readonly FileChild[]): readonly Turned[] {
  const turned: { orientation: Orientation; children: FileChild[] }[] = [];
  for (const child of children) {
    const orientation = draft.across.has(child) ? 'landscape' : 'portrait';
    const last = turned.at(-1);
    if (last?.orientation === orientation) last.children.push(child);
    else turned.push({ orientation, children: [...(last ? headingsAtEnd(draft, last.children) : []), child] });
  }
  return turned.filter((pages) => pages.children.length > 0);
}

/** Takes the headings off the end of a list. */
function headingsAtEnd(draft: Draft, children: FileChild[]): readonly FileChild[] {
  const from = children.findLastIndex((child) => !draft.headings.has(child)) + 1;
  return children.splice(from);
}

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
  const sections = [
    ...front,
    ...turnPages(draft, text).map(({ orientation, children }) => pagesOf(draft, orientation, children)),
  ];
  for (const [index, annex] of annexes.entries()) {
    await onPart((index + 1) / (annexes.length + 1));
    sections.push(pagesOf(draft, 'landscape', drawAnnex(draft, annex)));
  }
  const [first, ...rest] = sections;
  return first ? [{ ...first, footers: pageFooters() }, ...rest] : rest;
}
