import { Paragraph, Table, TableCell, TableRow, type FileChild } from 'docx';
import { textWidth } from '#core/derive';
import { CHARACTER, LINE, TEXT_WIDTH } from '../../layout/measures';
import { STYLE } from '../../layout/style-ids';
import type { Draft } from '../draft';
import { textRuns } from '../runs';
import { NO_BORDERS, NO_MARGINS } from './bare-table';

/** The date stands this many characters from the right edge, under the last issuer. */
const DATE_INDENT = 4;
/** A seal of 45 mm and what keeps it from the next one. */
const SEAL_ROW = 5 * LINE;

/** The issuers in rows of two, the last one at the right, over the date. */
function rowsOf(issuers: readonly string[]): readonly (readonly string[])[] {
  const last = issuers.slice(-1);
  const others = issuers.slice(0, -1);
  const isOdd = issuers.length % 2 === 1;
  const before = isOdd ? others : others.slice(0, -1);
  const rows = Array.from({ length: before.length / 2 }, (_, row) => before.slice(row * 2, row * 2 + 2));
  return [...rows, isOdd ? ['', ...last] : [...others.slice(-1), ...last]];
}

/**
 * Several issuers with a seal each, over its name, two in a row so that the seals do not touch and stay inside the type
 * area; the date stands under the last (§7.3.5.1). The column at the right is centred on the date.
 */
export function drawSealed(draft: Draft, issuers: readonly string[], date: string): readonly FileChild[] {
  const right = Math.round(CHARACTER * (2 * DATE_INDENT + textWidth(date)));
  const widths = [TEXT_WIDTH.portrait - right, right];
  const rows = rowsOf(issuers);
  const line = (text: string): Paragraph =>
    new Paragraph({
      style: STYLE.signature,
      alignment: 'center',
      keepNext: true,
      children: [...textRuns(draft, text)],
    });
  const drawn = rows.map((row, index) => {
    const isLast = index === rows.length - 1;
    const cells = row.map((name, column) => {
      const dated = isLast && column === 1 ? [line(name), line(date)] : [line(name)];
      return new TableCell({
        width: { size: widths[column] ?? right, type: 'dxa' },
        margins: { top: 2 * LINE },
        children: dated,
      });
    });
    return new TableRow({
      cantSplit: true,
      ...(!isLast && { height: { value: SEAL_ROW, rule: 'atLeast' } }),
      children: cells,
    });
  });
  return [
    new Table({
      width: { size: TEXT_WIDTH.portrait, type: 'dxa' },
      columnWidths: widths,
      layout: 'fixed',
      margins: NO_MARGINS,
      borders: NO_BORDERS,
      rows: drawn,
    }),
    new Paragraph({ style: STYLE.end }),
  ];
}
