import type { ISectionPropertiesOptions, ITableBordersOptions } from 'docx';
import type { Language } from '#core/model';
import { REPORT_FONTS } from './fonts';
import type { Indent, Layout } from './layout';
import { PAGE, type Orientation } from './measures';
import { reportStyles } from './report-styles';

/** 28 mm above, 25 mm below, 29 mm at the sides: 30 lines of 36 characters of 12 pt. The sides of an upright page are the top and foot of one across. */
const MARGINS = {
  portrait: { top: 1588, right: 1633, bottom: 1450, left: 1633, header: 851, footer: 737 },
  landscape: { top: 1588, right: 1450, bottom: 1450, left: 1450, header: 851, footer: 737 },
} as const;

const page = (orientation: Orientation): ISectionPropertiesOptions => ({
  page: { size: { ...PAGE, orientation }, margin: { ...MARGINS[orientation], gutter: 0 } },
});

const line = (size: number, color: string) => ({ style: 'single', size, color }) as const;
const NONE = { style: 'none', size: 0, color: 'auto' } as const;
const borders: ITableBordersOptions = {
  top: line(8, '000000'),
  bottom: line(8, '000000'),
  left: NONE,
  right: NONE,
  insideHorizontal: line(4, 'A6A6A6'),
  insideVertical: NONE,
};

const shared = {
  fonts: REPORT_FONTS,
  pages: { portrait: page('portrait'), landscape: page('landscape') },
  textWidth: {
    portrait: PAGE.width - MARGINS.portrait.left - MARGINS.portrait.right,
    landscape: PAGE.height - MARGINS.landscape.left - MARGINS.landscape.right,
  },
  textHeight: {
    portrait: PAGE.height - MARGINS.portrait.top - MARGINS.portrait.bottom,
    landscape: PAGE.width - MARGINS.landscape.top - MARGINS.landscape.bottom,
  },
  headingIndent: { left: 0, firstLine: 0 },
  table: { borders, headFill: 'EDEDED' },
  hasPreambleHeading: true,
  hasAnnexLabelAbove: false,
  numbersTables: true,
  hasSources: true,
  countsPages: true,
  isTwoSided: false,
  fillsPages: false,
} as const;

const list = (indent: Indent): Layout['list'] => ({ indent, bulletSuffix: 'tab', numberSuffix: 'tab' });

/** A report: cover, contents, running heads, numbered captions; each chapter and each annex begins a page. */
export const REPORT: Readonly<Record<Language, Layout>> = {
  'zh-CN': { ...shared, styles: reportStyles('zh-CN'), list: list({ left: 840, hanging: 360 }), tabStop: 480 },
  en: { ...shared, styles: reportStyles('en'), list: list({ left: 567, hanging: 283 }), tabStop: 567 },
};
