import type { Language } from '#core/model';
import { attributeXml } from './xml-text';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DAY: Readonly<Record<Language, string>> = { 'zh-CN': 'yyyy"年"m"月"d"日"', en: 'd mmm yyyy' };

/** The looks of cells, by their place in the styles part. */
export const LOOK = { plain: 0, head: 1, idHead: 2, id: 3, text: 4, quoted: 5, number: 6, day: 7 } as const;

const top = '<alignment vertical="top" wrapText="1"/>';
const xf = (attributes: string, inside = ''): string =>
  `<xf borderId="0" xfId="0" applyAlignment="1" ${attributes}>${inside}</xf>`;

/** The styles part: `quotePrefix` keeps a text a text where it begins as a formula would. */
export const stylesXml = (language: Language): string =>
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="${attributeXml(DAY[language])}"/></numFmts>` +
  '<fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font>' +
  '<font><sz val="9"/><color rgb="FF808080"/><name val="Calibri"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE8EDF3"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="8">' +
  xf('numFmtId="0" fontId="0" fillId="0"', top) +
  xf(
    'numFmtId="49" fontId="1" fillId="2" applyFont="1" applyFill="1" applyNumberFormat="1"',
    '<alignment vertical="center" wrapText="1"/>',
  ) +
  xf(
    'numFmtId="49" fontId="2" fillId="2" applyFont="1" applyFill="1" applyNumberFormat="1"',
    '<alignment vertical="center"/>',
  ) +
  xf('numFmtId="49" fontId="2" fillId="0" applyFont="1" applyNumberFormat="1"', '<alignment vertical="top"/>') +
  xf('numFmtId="49" fontId="0" fillId="0" applyNumberFormat="1"', top) +
  xf('numFmtId="49" fontId="0" fillId="0" applyNumberFormat="1" quotePrefix="1"', top) +
  xf('numFmtId="0" fontId="0" fillId="0"', top) +
  xf('numFmtId="164" fontId="0" fillId="0" applyNumberFormat="1"', top) +
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

export { MAIN };
