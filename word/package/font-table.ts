import type { FontEntry } from '../layout/fonts';
import { XML_DECLARATION } from './xml-text';

const fontXml = ({ name, others, isChinese, family }: FontEntry): string =>
  `<w:font w:name="${name}">${others === undefined ? '' : `<w:altName w:val="${others}"/>`}` +
  `<w:charset w:val="${isChinese ? '86' : '00'}"/><w:family w:val="${family}"/></w:font>`;

/** The table of the fonts that the file names, with their order of replacement. */
export const fontTableXml = (fonts: readonly FontEntry[]): string =>
  `${XML_DECLARATION}<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.map(fontXml).join('')}</w:fonts>`;
