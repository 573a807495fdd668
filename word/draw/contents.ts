import { Paragraph, StyleLevel, TableOfContents, TextRun, type FileChild } from 'docx';
import { STYLE } from '../layout/style-ids';

/**
 * The table of contents under its heading: headings to level 3 and the annexes. Its entries are filled in on packing.
 * The paragraph after it takes no room and ends the section.
 */
export const drawContents = (heading: string): readonly FileChild[] => [
  new Paragraph({ style: STYLE.contentsHeading, children: [new TextRun(heading)] }),
  new TableOfContents(heading, {
    hyperlink: true,
    headingStyleRange: '1-3',
    stylesWithLevels: [new StyleLevel(STYLE.annexTitle, 1)],
  }),
  new Paragraph({ style: STYLE.end }),
];
