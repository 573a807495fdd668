import type { Stretch } from '../mentions';
import type { Line } from '../read-line';
import { ENGLISH_COUNT, countValue } from './numerals';

/** How many measures a text says there are: 共15条举措, 15 measures in all. */
export interface MeasureClaim extends Stretch {
  readonly value: number;
  readonly said: string;
}

const HAN_COUNT = '(?:[二三四五六七八九]?十[一二三四五六七八九]?|[两二三四五六七八九]|\\d{1,3})';
const CHINESE = new RegExp(
  `(?:共|共计|合计|提出|制定|部署|形成)(?:了)?(${HAN_COUNT})(?:条|项)(?:具体|重点|主要)?(?:举措|建议)(?![、和与及])`,
  'g',
);
const ENGLISH = new RegExp(
  `\\b(${ENGLISH_COUNT}) (?:measures|suggestions)\\b(?= in (?:all|total)| altogether| are made| are set out)`,
  'gi',
);

/** What a line says of the number of measures. */
export function measureClaims({ text, language }: Line): readonly MeasureClaim[] {
  if (language === 'en' ? !/measures|suggestions/.test(text) : !/举措|建议/.test(text)) return [];
  return [...text.matchAll(language === 'en' ? ENGLISH : CHINESE)].map(({ index, 0: whole, 1: number = '' }) => {
    const start = index + whole.indexOf(number);
    return {
      start,
      end: start + number.length,
      value: countValue(number),
      said: text.slice(start, index + whole.length),
    };
  });
}
