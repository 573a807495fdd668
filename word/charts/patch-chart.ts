import type { Language } from '#core/model';
import { withPatterns } from './fills';

/** The Chinese font of charts, which `docx` leaves to the theme. */
const CHART_CHINESE = '宋体';

/** The numbers of stacked columns stand on white, because a pattern lies behind them. */
const onWhite = (xml: string): string =>
  xml.includes('<c:grouping val="stacked"/>')
    ? xml.replace(
        /(<c:dLbls>(?:<c:numFmt [^>]*\/>)?<c:spPr>)<a:noFill\/>/g,
        '$1<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>',
      )
    : xml;

/** Finishes the part of a chart: patterns, the Chinese font by name, the language of the plan. */
export function patchChart(xml: string, language: Language): string {
  const named = xml.replaceAll('<a:ea typeface="+mn-ea"/>', `<a:ea typeface="${CHART_CHINESE}"/>`);
  const said = language === 'zh-CN' ? named.replaceAll('"en-US"', '"zh-CN"') : named.replaceAll('"en-US"', '"en-GB"');
  return onWhite(withPatterns(said));
}
