import { Paragraph, Tab, TextRun, type ParagraphChild } from 'docx';
import type { Official } from '#core/model';
import { SIGNED_BY } from '#core/words';
import { FONTS } from '../../layout/fonts';
import { CHARACTER, TEXT_WIDTH } from '../../layout/measures';
import { STYLE } from '../../layout/style-ids';
import type { Draft } from '../draft';
import { textRuns } from '../runs';

const WIDTH = TEXT_WIDTH.portrait;
/** Names stand in rows of two. */
const IN_A_ROW = 2;

/** Names of two characters get a space between them, so that they are as wide as those of three. */
const evenName = (name: string): string =>
  /^\p{Script=Han}{2}$/u.test(name) ? `${name.slice(0, 1)}　${name.slice(1)}` : name;

/** Where the label and the names stand, in twips from the left edge of the type area. */
function signerStops(names: readonly string[]): readonly number[] {
  const longest = Math.max(...names.map((name) => name.length));
  const count = Math.min(IN_A_ROW, names.length);
  const firstName = WIDTH - CHARACTER * (1 + count * longest + (count - 1));
  const label = firstName - CHARACTER * Array.from(SIGNED_BY['zh-CN']).length;
  return [label, firstName, ...(count > 1 ? [firstName + CHARACTER * (longest + 1)] : [])];
}

/**
 * The number at the left, one character in, and 签发人 at the right, one character in; several names stand in rows of two
 * under the first, and the number on the line of the last (§7.2.5, 7.2.6).
 */
function drawUpwards(draft: Draft, number: string, signers: readonly string[]): readonly Paragraph[] {
  const names = signers.map(evenName);
  const rows = Math.max(1, Math.ceil(names.length / IN_A_ROW));
  const stops = names.length === 0 ? [] : signerStops(names);
  return Array.from({ length: rows }, (_, row) => {
    const nameRun = (name: string): ParagraphChild =>
      new TextRun({ font: FONTS['zh-CN'].second, text: draft.clean(name) });
    const [first, second] = names.slice(row * IN_A_ROW, (row + 1) * IN_A_ROW);
    const label = row === 0 ? [new TextRun({ children: [new Tab(), SIGNED_BY['zh-CN']] })] : [];
    const toFirst = row === 0 ? [] : [new TextRun({ children: [new Tab(), new Tab()] })];
    return new Paragraph({
      style: STYLE.documentNumber,
      indent: { left: CHARACTER },
      keepNext: true,
      tabStops: stops.map((position) => ({ type: 'left', position: Math.round(position) })),
      children: [
        ...(row === rows - 1 ? textRuns(draft, number) : []),
        ...(first === undefined ? [] : [...label, ...toFirst, nameRun(first)]),
        ...(second === undefined ? [] : [new TextRun({ children: [new Tab()] }), nameRun(second)]),
      ],
    });
  });
}

function drawEnglishUpwards(draft: Draft, number: string, signers: readonly string[]): Paragraph {
  const signed = signers.length === 0 ? '' : `\t${SIGNED_BY.en}${signers.join(', ')}`;
  return new Paragraph({
    style: STYLE.documentNumber,
    tabStops: [{ type: 'right', position: WIDTH }],
    children: [...textRuns(draft, number + signed)],
  });
}

/** Draws the line of 发文字号: centred, or with 签发人 where the document goes up. */
export function drawNumber(draft: Draft, { number = '', goesUp, signers = [] }: Official): readonly Paragraph[] {
  if (!goesUp)
    return [
      new Paragraph({ style: STYLE.documentNumber, alignment: 'center', children: [...textRuns(draft, number)] }),
    ];
  return draft.language === 'en' ? [drawEnglishUpwards(draft, number, signers)] : drawUpwards(draft, number, signers);
}
