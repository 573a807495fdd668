import type { ISectionPropertiesOptions } from 'docx';
import type { Language } from '#core/model';
import { chineseStyles } from './chinese-styles';
import { englishStyles } from './english-styles';
import { OFFICIAL_FONTS } from './fonts';
import type { Layout } from './layout';
import { LINE, MARGINS, PAGE, TEXT_HEIGHT, TEXT_WIDTH, type Orientation } from './measures';

const page = (orientation: Orientation, hasGrid: boolean): ISectionPropertiesOptions => ({
  page: { size: { ...PAGE, orientation }, margin: { ...MARGINS[orientation], gutter: 0 } },
  ...(hasGrid && { grid: { type: 'lines', linePitch: LINE } }),
});
const pages = (hasGrid: boolean): Layout['pages'] => ({
  portrait: page('portrait', hasGrid),
  landscape: page('landscape', hasGrid),
});

const shared = {
  textWidth: TEXT_WIDTH,
  textHeight: TEXT_HEIGHT,
  table: {},
  numbersTables: false,
  hasSources: false,
  isTwoSided: true,
} as const;

const twoCharacters = { left: 0, firstLine: 630, firstLineChars: 200 };

/** 党政机关公文格式 GB/T 9704-2012; a plan in English stands on the same page, with contents before it. */
export const OFFICIAL: Readonly<Record<Language, Layout>> = {
  'zh-CN': {
    ...shared,
    styles: chineseStyles,
    fonts: OFFICIAL_FONTS['zh-CN'],
    pages: pages(true),
    headingIndent: twoCharacters,
    list: { indent: twoCharacters, bulletSuffix: 'space', numberSuffix: 'nothing' },
    hasPreambleHeading: false,
    hasAnnexLabelAbove: true,
    countsPages: false,
    fillsPages: true,
    tabStop: 640,
  },
  en: {
    ...shared,
    styles: englishStyles,
    fonts: OFFICIAL_FONTS.en,
    pages: pages(false),
    headingIndent: { left: 0, firstLine: 0 },
    list: { indent: { left: 720, hanging: 360 }, bulletSuffix: 'tab', numberSuffix: 'tab' },
    hasPreambleHeading: false,
    hasAnnexLabelAbove: false,
    countsPages: true,
    fillsPages: false,
    tabStop: 720,
  },
};
