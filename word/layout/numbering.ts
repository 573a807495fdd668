import type { ILevelsOptions } from 'docx';
import type { Language } from '#core/model';
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

function chineseLevel(level: number): ILevelsOptions {
  const [format, before, after] = CHINESE[Math.min(level, 3)] ?? ['decimal', '', ''];
  const indent = { left: 0, firstLine: 630, firstLineChars: 200 };
  return {
    level,
    format,
    text: `${before}%${String(level + 1)}${after}`,
    alignment: 'left',
    suffix: 'nothing',
    style: { paragraph: { indent } },
  };
}

function englishLevel(level: number): ILevelsOptions {
  const text = Array.from({ length: level + 1 }, (_, above) => `%${String(above + 1)}`).join('.');
  const indent = { left: 0, firstLine: 0 };
  return { level, format: 'decimal', text, alignment: 'left', suffix: 'space', style: { paragraph: { indent } } };
}

const levelOf = (language: Language, level: number): ILevelsOptions =>
  language === 'zh-CN' ? chineseLevel(level) : englishLevel(level);

/**
 * The numbers of headings: 一、（一）1.（1） in Chinese, 1, 1.1, 1.1.1 in English. `above` are the numbers of the levels
 * above, for a list that begins inside another. The main list belongs to the heading styles.
 */
export function headingLevels(language: Language, above: readonly number[] = [], isMain = true): ILevelsOptions[] {
  return Array.from({ length: LEVELS }, (_, level) => {
    const shape = levelOf(language, level);
    const style = { ...shape.style, ...(isMain && level < HEADING_LEVELS && { style: headingStyle(level + 1) }) };
    return { ...shape, start: above[level] ?? 1, style };
  });
}

const chineseIndent = { left: 0, firstLine: 630, firstLineChars: 200 };
const englishIndent = { left: 720, hanging: 360 };

/** The one level of a bulleted or numbered list in the prose. */
export function listLevels(language: Language, isOrdered: boolean): ILevelsOptions[] {
  const isChinese = language === 'zh-CN';
  return [
    {
      level: 0,
      format: isOrdered ? 'decimal' : 'bullet',
      text: isOrdered ? '%1.' : '•',
      alignment: 'left',
      suffix: isChinese ? (isOrdered ? 'nothing' : 'space') : 'tab',
      style: { paragraph: { indent: isChinese ? chineseIndent : englishIndent } },
    },
  ];
}
