import { Paragraph, type FileChild, type IRunOptions } from 'docx';
import { redHead, secrecyText } from '#core/derive';
import type { Official } from '#core/model';
import { ENGLISH_GRADES } from '#core/words';
import { FONTS } from '../../layout/fonts';
import { LINE } from '../../layout/measures';
import { RED } from '../../layout/official-styles';
import { STYLE } from '../../layout/style-ids';
import type { Draft } from '../draft';
import { textRuns } from '../runs';
import { drawMark, markSize } from './mark';
import { drawNumber } from './number-line';

/** 35 mm from the top of the type area to the top edge of the mark (§7.2.4). */
const MARK_TOP = 1984;
/** From the bottom of the line of the number to the red line, 4 mm below its characters (§7.2.7). */
const TO_RULE = 147;

/** A paragraph that only takes room. */
const gap = (line: number): Paragraph =>
  new Paragraph({ style: STYLE.rule, spacing: { line: Math.max(20, Math.round(line)), lineRule: 'exact' } });

/** 份号, 密级和保密期限, 紧急程度: at the left from the first line, one below the other (§7.2.1–7.2.3). */
function drawGrades(draft: Draft, official: Official): readonly Paragraph[] {
  const { copyNumber = '', urgency } = official;
  const isEnglish = draft.language === 'en';
  const secret = secrecyText(official, draft.language);
  const urgent = urgency && (isEnglish ? ENGLISH_GRADES[urgency] : urgency);
  const strong: IRunOptions = { font: FONTS[draft.language].strong, ...(isEnglish && { bold: true }) };
  const line = (text: string, format: IRunOptions = {}): Paragraph =>
    new Paragraph({ style: STYLE.headLine, children: [...textRuns(draft, text, format)] });
  return [
    ...(copyNumber === '' ? [] : [line(copyNumber)]),
    ...[secret, urgent].filter((text) => text !== undefined).map((text) => line(text, strong)),
  ];
}

/** The red line, as wide as the type area. */
const drawRule = (): Paragraph =>
  new Paragraph({
    style: STYLE.rule,
    spacing: { line: TO_RULE, lineRule: 'exact' },
    border: { bottom: { style: 'single', size: 12, color: RED, space: 0 } },
  });

/**
 * Draws the head 版头 of an official document: what stands at the top left, the red mark, 发文字号 with 签发人, the red line.
 * Without a mark only what stands at the top left is drawn.
 */
export function drawHead(draft: Draft, official: Official): readonly FileChild[] {
  const grades = drawGrades(draft, official);
  const head = redHead(official);
  if (!head) return grades;
  const mark = markSize(head, draft.language);
  return [
    ...grades,
    gap(MARK_TOP - grades.length * LINE - mark.above),
    ...drawMark(draft, head, mark),
    gap(2 * LINE - mark.below),
    ...drawNumber(draft, official),
    drawRule(),
  ];
}
