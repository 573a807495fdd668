import { Paragraph, type FileChild } from 'docx';
import type { Language, Section } from '#core/model';
import { STYLE } from '../layout/style-ids';
import type { Draft } from './draft';
import { textRuns } from './runs';
import { drawAnnexContent } from './sections';

/** What stands between 附件1 and the title of the annex on one line. */
const LABEL_END: Readonly<Record<Language, string>> = { 'zh-CN': '　', en: '. ' };

/** 附件1　主要指标表: the title of an annex on one line, as it reads. */
export const annexTitle = (draft: Draft, { id, heading }: Section): string =>
  `${draft.numbers.get(id)?.label ?? ''}${LABEL_END[draft.language]}${heading}`;

function drawAnnexTitle(draft: Draft, annex: Section): readonly FileChild[] {
  const label = draft.numbers.get(annex.id)?.label ?? '';
  const name = draft.marks.block(annex.id, textRuns(draft, annex.heading));
  if (!draft.layout.hasAnnexLabelAbove)
    return [
      new Paragraph({
        style: STYLE.annexTitle,
        children: [
          ...draft.pointers.around(annex.id, textRuns(draft, label)),
          ...textRuns(draft, LABEL_END[draft.language]),
          ...name,
        ],
      }),
    ];
  return [
    new Paragraph({ style: STYLE.annexLabel, children: [...textRuns(draft, label)] }),
    new Paragraph({ style: STYLE.annexTitle, children: [...name] }),
  ];
}

/** Draws an annex: “附件1” in 黑体 at the left, the title centred on the third line, then its text and tables. */
export const drawAnnex = (draft: Draft, annex: Section): readonly FileChild[] => [
  ...drawAnnexTitle(draft, annex),
  ...drawAnnexContent(draft, annex),
];
