import type { ILevelsOptions } from 'docx';
import type { Language } from '#core/model';
import type { Indent, Layout } from './layout';
import { HEADING_LEVELS, headingStyle } from './style-ids';

/** Every list of Word has nine levels. */
export const LEVELS = 9;

type Format = NonNullable<ILevelsOptions['format']>;
/** 一、 （一） 1. （1）; deeper levels repeat the last, as GB/T 9704 has four. */
const CHINESE: readonly (readonly [Format, string, string])[] = [
  ['chineseCountingThousand', '', '、'],
  ['chineseCountingThousand', '（', '）'],
  ['decimal', '', '.'],
  ['decimal', '（', '）'],
];

function chineseLevel(level: number, indent: Indent): ILevelsOptions {
  const [format, before, after] = CHINESE[Math.min(level, 3)] ?? ['decimal', '', ''];
  return {
    level,
    format,
    text: `${before}%${String(level + 1)}${after}`,
    alignment: 'left',
    suffix: 'nothing',
    style: { paragraph: { indent } },
  };
}

function englishLevel(level: number, indent: Indent): ILevelsOptions {
  const text = Array.from({ length: level + 1 }, (_, above) => `%${String(above + 1)}`).join('.');
  return { level, format: 'decimal', text, alignment: 'left', suffix: 'space', style: { paragraph: { indent } } };
}

const LEVEL: Readonly<Record<Language, typeof chineseLevel>> = { 'zh-CN': chineseLevel, en: englishLevel };

/** A list of headings: the numbers of the levels above, for one that begins inside another; the main one belongs to the heading styles. */
interface HeadingList {
  readonly above: readonly number[];
  readonly isMain: boolean;
  readonly indent: Indent;
}

/** The numbers of headings: 一、（一）1.（1） in Chinese, 1, 1.1, 1.1.1 in English. */
export function headingLevels(language: Language, { above, isMain, indent }: HeadingList): ILevelsOptions[] {
  return Array.from({ length: LEVELS }, (_, level) => {
    const shape = LEVEL[language](level, indent);
    const style = { ...shape.style, ...(isMain && level < HEADING_LEVELS && { style: headingStyle(level + 1) }) };
    return { ...shape, start: above[level] ?? 1, style };
  });
}

/** The one level of a bulleted or numbered list in the prose. */
export function listLevels(
  { indent, bulletSuffix, numberSuffix }: Layout['list'],
  isOrdered: boolean,
): ILevelsOptions[] {
  return [
    {
      level: 0,
      format: isOrdered ? 'decimal' : 'bullet',
      text: isOrdered ? '%1.' : '•',
      alignment: 'left',
      suffix: isOrdered ? numberSuffix : bulletSuffix,
      style: { paragraph: { indent } },
    },
  ];
}
