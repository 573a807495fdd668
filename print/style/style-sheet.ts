import type { Language } from '#core/model';
import type { Draft, Orientation, PrintProfile } from '../draft';
import { FONTS, LATIN_FACES } from './fonts';
import { MARGINS, NUMBER_BELOW, PAGE } from './measures';
import { officialStyle } from './official';
import { reportStyle } from './report';
import { SHARED } from './shared';

const mm = (value: number): string => `${String(Math.round(value * 100) / 100)}mm`;

/** The size and the margins of pages of one kind. */
export function pageRule(profile: PrintProfile, orientation: Orientation, selector = ''): string {
  const { width, height } = PAGE[orientation];
  const { top, right, bottom, left } = MARGINS[profile][orientation];
  return `@page ${selector}{size:${mm(width)} ${mm(height)};margin:${[top, right, bottom, left].map(mm).join(' ')}}`;
}

/** The page number as the profile has it: in CSS, which newer versions of Chromium print in the margins. */
function numberRules(profile: PrintProfile, language: Language): string {
  if (profile === 'report')
    return '@page{@bottom-center{content:counter(page);font:9pt sans-serif;color:#595959}}@page :first{@bottom-center{content:none}}';
  const look = `content:"— " counter(page) " —";font:14pt/14pt ${language === 'zh-CN' ? 'SimSun, serif' : 'serif'};vertical-align:top;padding-top:calc(${mm(NUMBER_BELOW.gbt9704)} - 7pt)`;
  return `@page :right{@bottom-right{${look};padding-right:14pt}}@page :left{@bottom-left{${look};padding-left:14pt}}@page foot{@bottom-left{content:none}@bottom-right{content:none}}`;
}

/** Everything on one document for a printer: pages of both kinds by name, mirrored margins, numbers in the margins. */
export function printerPages(profile: PrintProfile, language: Language): string {
  const { left, right } = MARGINS[profile].upright;
  const mirrored = profile === 'gbt9704' ? `@page :left{margin-left:${mm(right)};margin-right:${mm(left)}}` : '';
  return [
    pageRule(profile, 'upright'),
    mirrored,
    pageRule(profile, 'across', 'across'),
    numberRules(profile, language),
    '.part.across{page:across}',
    '.part.of-foot{page:foot;break-before:left}',
  ].join('\n');
}

/** The whole style of a document: its pages, its fonts, its profile, and the rules that its drawing asked for. */
export const styleSheet = ({ profile, language, rules }: Draft, pages: string): string =>
  [
    pages,
    LATIN_FACES,
    `:root{${FONTS[language]}}`,
    SHARED,
    profile === 'gbt9704' ? officialStyle(language) : reportStyle(language),
    rules(),
  ].join('\n');
