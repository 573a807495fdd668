import { Paragraph, StyleLevel, TableOfContents, TextRun, type FileChild } from 'docx';
import { STYLE } from '../layout/style-ids';

/**
 * The table of contents of a plan in English: headings to level 3 and the annexes. Its entries are filled in on
 * packing. The paragraph after it takes no room and ends the section.
 */
export const drawContents = (): readonly FileChild[] => [
  new Paragraph({ style: STYLE.contentsHeading, children: [new TextRun('Contents')] }),
  new TableOfContents('Contents', {
    hyperlink: true,
    headingStyleRange: '1-3',
    stylesWithLevels: [new StyleLevel(STYLE.annexTitle, 1)],
  }),
  new Paragraph({ style: STYLE.end }),
];
