import { Footer, Paragraph, type ISectionOptions } from 'docx';
import { MARGINS } from '../../layout/measures';
import { STYLE } from '../../layout/style-ids';
import { pageFooters } from '../footer';
import { sideFooters } from './side-number';

type Footers = NonNullable<ISectionOptions['footers']>;

/** All the room between the foot of the page and the type area: LibreOffice ends the text of left pages where it begins. */
const FOOTER_HEIGHT = MARGINS.portrait.bottom - MARGINS.portrait.footer;

/** Pages without a number. */
export function noNumbers(): Footers {
  const line = { line: FOOTER_HEIGHT, lineRule: 'exact' } as const;
  const empty = (): Footer => new Footer({ children: [new Paragraph({ style: STYLE.footer, spacing: line })] });
  return { default: empty(), even: empty() };
}

/** Whether a section has pages across. */
export const isAcross = ({ properties }: ISectionOptions): boolean =>
  properties?.page?.size?.orientation === 'landscape';

/** Gives the pages their numbers: a section takes those of the one before, so only what changes is said. */
export const withFooters = (sections: readonly ISectionOptions[]): readonly ISectionOptions[] =>
  sections.map((section, index) => {
    const before = sections[index - 1];
    if (section.footers || (before && isAcross(before) === isAcross(section))) return section;
    return { ...section, footers: isAcross(section) ? sideFooters() : pageFooters() };
  });
