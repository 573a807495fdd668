import { Footer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun, type ISectionOptions } from 'docx';
import { MARGINS, PAGE } from '../../layout/measures';
import { STYLE } from '../../layout/style-ids';
import { NO_BORDERS, NO_MARGINS } from './bare-table';

/** From the edge of the sheet, 7 mm below the type area of an upright page, to the middle of the number. */
const FROM_FOOT = MARGINS.portrait.bottom - 397;
/** One character of size 4. */
const OUTER = 280;
const BOX = { width: 400, height: 1400 } as const;

/**
 * The number of a page across where the other pages have it: the page is bound turned to the left, so the foot of the
 * sheet is at the left, and its outer corner at the bottom on odd pages, at the top on even ones (§8).
 */
function sideNumber(side: 'odd' | 'even'): Footer {
  const outer = MARGINS.portrait.right + OUTER;
  const top = side === 'odd' ? PAGE.width - outer - BOX.height : outer;
  const number = new Paragraph({
    style: STYLE.footer,
    alignment: side === 'odd' ? 'right' : 'left',
    children: [new TextRun({ font: { hint: 'eastAsia' }, children: ['— ', PageNumber.CURRENT, ' —'] })],
  });
  const cell = new TableCell({
    width: { size: BOX.width, type: 'dxa' },
    textDirection: 'tbRl',
    verticalAlign: 'center',
    children: [number],
  });
  const box = new Table({
    width: { size: BOX.width, type: 'dxa' },
    columnWidths: [BOX.width],
    layout: 'fixed',
    margins: NO_MARGINS,
    borders: NO_BORDERS,
    float: {
      horizontalAnchor: 'page',
      verticalAnchor: 'page',
      absoluteHorizontalPosition: FROM_FOOT - BOX.width / 2,
      absoluteVerticalPosition: top,
    },
    rows: [new TableRow({ height: { value: BOX.height, rule: 'exact' }, children: [cell] })],
  });
  return new Footer({ children: [box, new Paragraph({ style: STYLE.footer })] });
}

/** The numbers of pages across, outside at the foot of the sheet. */
export const sideFooters = (): NonNullable<ISectionOptions['footers']> => ({
  default: sideNumber('odd'),
  even: sideNumber('even'),
});
