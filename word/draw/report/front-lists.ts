import { InternalHyperlink, Paragraph, Tab, TextRun, type FileChild } from 'docx';
import type { Words } from '#core/model';
import { REPORT_WORDS } from '#core/words';
import { STYLE } from '../../layout/style-ids';
import { LABELS, listedCaption, type ListedCaption } from '../captions';
import { drawContents } from '../contents';
import type { Draft } from '../draft';
import { field, fieldEnd, fieldStart } from '../field';
import { textRuns } from '../runs';

/** A caption, dots, and its page, which is worked out on packing; the whole line leads there. */
const entryOf = (draft: Draft, { bookmark, text }: ListedCaption): InternalHyperlink =>
  new InternalHyperlink({
    anchor: bookmark,
    children: [
      ...textRuns(draft, text),
      new TextRun({ children: [new Tab()] }),
      ...field(`PAGEREF ${bookmark} \\h`, []),
    ],
  });

/** The list of all captions of one kind: a field that Word can make anew, filled with what it would find. */
function captionList(
  draft: Draft,
  {
    label,
    heading,
    captions,
  }: { readonly label: Words; readonly heading: Words; readonly captions: readonly ListedCaption[] },
): readonly FileChild[] {
  if (captions.length === 0) return [];
  const tabStops = [{ type: 'right', position: draft.layout.textWidth.portrait, leader: 'dot' } as const];
  const entries = captions.map((caption, index) => {
    const children = [
      ...(index === 0 ? [fieldStart(`TOC \\h \\z \\c "${label[draft.language]}"`)] : []),
      entryOf(draft, caption),
      ...(index === captions.length - 1 ? [fieldEnd()] : []),
    ];
    return new Paragraph({ style: STYLE.listEntry, tabStops, children });
  });
  const title = new TextRun(heading[draft.language]);
  return [new Paragraph({ style: STYLE.contentsHeading, spacing: { before: 480 }, children: [title] }), ...entries];
}

/** The contents of a report, and the lists of its tables and figures. */
export const drawFrontLists = (draft: Draft): readonly FileChild[] => [
  ...drawContents(REPORT_WORDS.contents[draft.language]),
  ...captionList(draft, {
    label: LABELS.table,
    heading: REPORT_WORDS.tables,
    captions: draft.tables.map((table) => listedCaption(draft.language, 'table', table)),
  }),
  ...captionList(draft, {
    label: LABELS.figure,
    heading: REPORT_WORDS.figures,
    captions: draft.figures.map((figure) => listedCaption(draft.language, 'figure', figure)),
  }),
  // A section that ended inside a list would lose its foot in LibreOffice.
  new Paragraph({ style: STYLE.end }),
];
