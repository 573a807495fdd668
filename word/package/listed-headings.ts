import type { IXmlableObject } from 'docx';
import { HEADING_STYLES } from '../layout/style-ids';
import { attributeOf, childrenOf } from './prepared';

const isHeading = (block: unknown): boolean =>
  childrenOf(block, 'w:p').some((child) =>
    childrenOf(child, 'w:pPr').some((each) => HEADING_STYLES.has(String(attributeOf(each, 'w:pStyle', 'w:val')))),
  );

/**
 * A body with nothing in it but its headings, those without text too, which count. They have all the numbers that the
 * entries of a table of contents begin with: to learn them from the whole body, `docx` reads every paragraph and table
 * once more.
 */
export const listedHeadings = (body: IXmlableObject): IXmlableObject => ({
  'w:body': childrenOf(body, 'w:body').filter(isHeading),
});
