import type { IRunOptions } from 'docx';
import { escapeXml } from '../package/xml-text';

const FORMATS: Readonly<Partial<Record<string, string>>> = {
  bold: '<w:b/><w:bCs/>',
  italics: '<w:i/><w:iCs/>',
  underline: '<w:u w:val="single"/>',
};

/** What a run looks like, as `docx` writes it; undefined for what is written by `docx` only. */
function formatXml(format: IRunOptions, isShared: boolean): string | undefined {
  // The font comes first: Word's schema has an order.
  let xml = isShared ? '<w:rFonts w:hint="eastAsia"/>' : '';
  for (const name of Object.keys(format)) {
    const written = FORMATS[name];
    if (written === undefined) return undefined;
    xml += written;
  }
  return xml === '' ? '' : `<w:rPr>${xml}</w:rPr>`;
}

const textXml = (text: string): string => `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;

/** One line of text as a run: tabs become Word's. */
const lineXml = (line: string): string => line.split('\t').map(textXml).join('<w:tab/>');

/**
 * Text as runs, in the very XML that `docx` writes: line breaks and tabs become Word's. `isShared`: its quotation marks and
 * dashes are drawn with the Chinese font. Undefined where the format is one that only `docx` writes.
 */
export function runXml(text: string, format: IRunOptions, isShared: boolean): string | undefined {
  const properties = formatXml(format, isShared);
  if (properties === undefined) return undefined;
  return text
    .split('\n')
    .map((line, index) => `<w:r>${properties}${index > 0 ? '<w:br/>' : ''}${lineXml(line)}</w:r>`)
    .join('');
}
