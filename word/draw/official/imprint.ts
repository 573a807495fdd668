import { Paragraph, type FileChild, type IFrameOptions, type IParagraphOptions, type ParagraphChild } from 'docx';
import { copiesText, printedText, textWidth } from '#core/derive';
import type { Language, Official } from '#core/model';
import { TEXT_WIDTH } from '../../layout/measures';
import { FOOT_LINE } from '../../layout/official-styles';
import { STYLE } from '../../layout/style-ids';
import type { Draft } from '../draft';
import { textRuns } from '../runs';

const WIDTH = TEXT_WIDTH.portrait;
/** One character of size 4, or about that in English. */
const CHARACTER = 280;

/** At the bottom of the type area, as wide as it. Paragraphs with the same frame stand in one. */
const FRAME: IFrameOptions = {
  type: 'alignment',
  width: WIDTH,
  wrap: 'around',
  anchor: { horizontal: 'margin', vertical: 'margin' },
  alignment: { x: 'left', y: 'bottom' },
};

/** In twips: 0.35 mm for the first and last line, 0.25 mm between the elements (§7.4.1). */
const THICK = 20;
const THIN = 14;

/** A black line of its own. A border would do in Word, but LibreOffice takes paragraphs with borders out of their frame. */
const rule = (line: number): Paragraph =>
  new Paragraph({
    style: STYLE.rule,
    frame: FRAME,
    spacing: { line, lineRule: 'exact' },
    shading: { type: 'clear', color: 'auto', fill: '000000' },
  });

const line = (children: readonly ParagraphChild[], more: IParagraphOptions): Paragraph =>
  new Paragraph({ style: STYLE.imprint, frame: FRAME, ...more, children: [...children] });

const LABEL: Readonly<Record<Language, number>> = { 'zh-CN': 3 * CHARACTER, en: 1060 };

/** 抄送: one character in at both sides, its lines below the first name. */
function drawCopies(draft: Draft, official: Official): readonly Paragraph[] {
  const copies = copiesText(official, draft.language);
  if (!copies) return [];
  const label = LABEL[draft.language];
  return [
    line(textRuns(draft, copies.label + copies.text), {
      indent: { left: CHARACTER + label, hanging: label, right: CHARACTER },
      alignment: 'both',
    }),
  ];
}

/** 印发机关 at the left and 印发日期 at the right, each one character in. */
function drawPrinted(draft: Draft, official: Official): readonly Paragraph[] {
  const printed = printedText(official, draft.language);
  if (!printed) return [];
  return [
    line(textRuns(draft, `${printed.by}\t${printed.on}`), {
      indent: { left: CHARACTER, right: CHARACTER },
      tabStops: [{ type: 'right', position: WIDTH - CHARACTER }],
    }),
  ];
}

/** The lines that 抄送 takes, reckoned by the width of its characters. */
function copiesLines(draft: Draft, official: Official): number {
  const copies = copiesText(official, draft.language);
  if (!copies) return 0;
  const room = (WIDTH - 2 * CHARACTER - LABEL[draft.language]) / CHARACTER;
  return Math.ceil(textWidth(copies.text) / Math.floor(room));
}

/** How high the foot is, in twips. */
export function imprintHeight(draft: Draft, official: Official): number {
  const lines = copiesLines(draft, official) + (printedText(official, draft.language) ? 1 : 0);
  return lines * FOOT_LINE[draft.language] + 2 * THICK + THIN;
}

/**
 * Draws the foot 版记 at the bottom of the page that it is drawn on: who gets a copy, who printed it and when, between lines
 * as wide as the type area, the last on its bottom edge (§7.4). What follows keeps the frame on its page.
 */
export function drawImprint(draft: Draft, official: Official): readonly FileChild[] {
  const elements = [drawCopies(draft, official), drawPrinted(draft, official)].filter(({ length }) => length > 0);
  if (elements.length === 0) return [];
  const drawn = elements.flatMap((element, index) => [...(index > 0 ? [rule(THIN)] : []), ...element]);
  return [rule(THICK), ...drawn, rule(THICK), new Paragraph({ style: STYLE.end })];
}
