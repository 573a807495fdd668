import type { IParagraphStyleOptions } from 'docx';
import { STYLE } from './style-ids';

/**
 * The paragraph that holds a picture or a chart: as high as that, where lines of text have a height of their own in which
 * Word would cut it off; on one page with its caption.
 */
export const PICTURE_STYLE: IParagraphStyleOptions = {
  id: STYLE.picture,
  name: 'Picture',
  basedOn: 'Normal',
  next: STYLE.tableTitle,
  paragraph: { alignment: 'center', keepNext: true, spacing: { before: 120, line: 240, lineRule: 'auto' } },
};
