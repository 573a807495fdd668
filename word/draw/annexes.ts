import { Paragraph, type FileChild } from 'docx';
import { walkSections, type Section } from '#core/model';
import { isAnnex } from '#core/derive';
import { STYLE } from '../layout/style-ids';
import type { Draft } from './draft';
import { textRuns } from './runs';
import { drawAnnexContent } from './sections';

/** The annexes in reading order, wherever in the outline they stand. */
export const annexesOf = (draft: Draft): readonly Section[] =>
  [...walkSections(draft.plan.sections)]
    .map(({ section }) => section)
    .filter((section) => isAnnex(draft.plan, section));

function drawAnnexTitle(draft: Draft, annex: Section): readonly FileChild[] {
  const label = draft.numbers.get(annex.id)?.label ?? '';
  const name = draft.marks.block(annex.id, textRuns(draft, annex.heading));
  if (draft.language === 'en')
    return [new Paragraph({ style: STYLE.annexTitle, children: [...textRuns(draft, `${label}. `), ...name] })];
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
