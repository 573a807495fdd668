import { Footer, PageNumber, Paragraph, TextRun } from 'docx';
import { STYLE } from '../layout/style-ids';

/** One character of size 4: what the number stands away from the outer edge. */
const OUTER = 280;

const pageNumber = (side: 'left' | 'right'): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: STYLE.footer,
        alignment: side,
        indent: { [side]: OUTER },
        children: [new TextRun({ font: { hint: 'eastAsia' }, children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });

/** “— 1 —” below the type area, outside: at the right on odd pages, at the left on even ones. */
export const pageFooters = (): { readonly default: Footer; readonly even: Footer } => ({
  default: pageNumber('right'),
  even: pageNumber('left'),
});
