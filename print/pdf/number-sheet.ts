import type { Language } from '#core/model';
import type { Orientation, PrintProfile } from '../draft';
import { element, line, writeNodes, type Element } from '../node';
import type { Sheet } from '../sheets';
import { FONTS, LATIN_FACES } from '../style/fonts';
import { MARGINS, NUMBER_BELOW, PAGE } from '../style/measures';
import type { PdfLayout } from './layout';

/** What the sheets of page numbers say besides the numbers. */
export interface NumberOrder {
  readonly profile: PrintProfile;
  readonly language: Language;
  /** What stands at the top of a report's pages. */
  readonly title: string;
}

/** Leaves are a little shorter than their page, so that rounding makes no page of its own of their end. */
const SHORT = 1;

/**
 * The numbers of an official document stand one character inside the outer edge of the type area; all pages are printed
 * with the margins of odd ones, and even ones are shifted afterwards. A page across is bound turned to the
 * left and has its number where the other pages have it: at the left, at the bottom on odd pages, on top on even ones.
 */
function outsideRules(profile: PrintProfile): string {
  const { left, right, bottom } = MARGINS[profile].upright;
  const outer = `calc(${String(right)}mm + 14pt)`;
  return `.gbt9704.upright .odd .number{right:${outer}}
.gbt9704.upright .even .number{left:calc(${String(left)}mm + 14pt)}
.gbt9704.across .number{left:calc(${String(bottom - NUMBER_BELOW[profile])}mm - 7pt);width:14pt;writing-mode:vertical-rl;text-orientation:sideways}
.gbt9704.across .odd .number{bottom:calc(${String(right - SHORT)}mm + 14pt)}
.gbt9704.across .even .number{top:${outer}}`;
}

/** Sheets hold only the numbers and heads of the pages, at the place they have on the page: they are laid over those. */
function style({ profile, language }: NumberOrder, orientation: Orientation): string {
  const { width, height } = PAGE[orientation];
  const { left, right, bottom } = MARGINS[profile][orientation];
  const middle = height - bottom + NUMBER_BELOW[profile];
  return `@page{size:${String(width)}mm ${String(height)}mm;margin:0}
${LATIN_FACES}
:root{${FONTS[language]}}
html,body,p,div{margin:0;padding:0}
.leaf{position:relative;width:${String(width)}mm;height:${String(height - SHORT)}mm;overflow:hidden;break-after:page}
.leaf:last-child{break-after:auto}
.number{position:absolute}
.upright .number,.report .number{top:calc(${String(middle)}mm - 7pt);height:14pt}
.gbt9704 .number{font:14pt/14pt var(--song);white-space:nowrap}
${outsideRules(profile)}
.report .number{left:0;right:0;text-align:center;font:9pt/14pt var(--serif);color:#595959}
.running{position:absolute;top:15mm;left:${String(left)}mm;right:${String(right)}mm;font:9pt/13pt var(--serif);color:#595959;border-bottom:.5pt solid #a6a6a6;padding-bottom:4pt;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}`;
}

function leaf({ profile, title }: NumberOrder, label: string | undefined, page: number): Element {
  const number = label === undefined ? [] : [line('number', [profile === 'gbt9704' ? `— ${label} —` : label])];
  const running = profile === 'report' && label !== undefined ? [line('running', [title])] : [];
  return element('div', { class: `leaf ${page % 2 === 1 ? 'odd' : 'even'}` }, [...running, ...number]);
}

/** Draws the sheet of numbers for the pages of one orientation, in the order of their own document. */
export function numberSheet(layout: PdfLayout, order: NumberOrder, orientation: Orientation): Sheet {
  const leaves = layout.pages
    .map((page, at) => ({ ...page, at }))
    .filter(({ from }) => from === orientation)
    .map(({ label, at }) => leaf(order, label, at + 1));
  const { html } = writeNodes([
    element('html', { lang: order.language }, [
      element('head', {}, [
        element('meta', { charset: 'utf-8' }),
        element('title', {}, ['']),
        element('link', { rel: 'stylesheet', href: 'page.css' }),
      ]),
      element('body', { class: `${order.profile} ${orientation}` }, leaves),
    ]),
  ]);
  return { html: `<!doctype html>${html}`, css: style(order, orientation) };
}
