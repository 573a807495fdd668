import { hitsIn, spanOf } from '../characters';
import { isTyped } from '../read-line';
import { rule, type Span } from '../rule';

const JOIN = '\\s*[-－–—~～]\\s*|[至到]';
const MONEY = '(?:元|美元|欧元|港元|日元)';
const COUNTED = '(?:人次|人|户|家|个|亩|吨|公顷|平方米|立方米|平方公里|千瓦时|千瓦|台|套|辆|件|只|盏)';
/** 30-40% and 5-10万元: a range whose first number has lost its sign or its word of scale. */
const CHINESE = new RegExp(
  `(\\d+(?:\\.\\d+)?)(${JOIN})(\\d+(?:\\.\\d+)?)\\s*([%％‰]|(?:万亿|[万亿])(?:${MONEY}|${COUNTED})?)`,
  'g',
);
const ENGLISH = /(\d+(?:\.\d+)?)(\s*[-–—]\s*)(\d+(?:\.\d+)?)\s*(%)/g;

/** What stands before the number of something else, or before a range that goes on: A5-30%, 5-10-20%. */
const NO_START = /[\d.,/A-Za-z〔~～至到—–－-]/;

/** 2026-30% begins with a year, and 从0到1亿 is no range of amounts. */
const isRange = (low: string, high: string): boolean =>
  Number(low) > 0 && Number(low) < Number(high) && !/^(?:19|20)\d\d$/.test(low);

/** A half-width hyphen is no mark of a range. */
const joined = (mark: string, isEnglish: boolean): string => {
  const bare = mark.trim();
  if (isEnglish) return '–';
  return /[-－–~]/.test(bare) ? '～' : bare;
};

export default rule({
  id: 'N01',
  name: 'range-unit-dropped',
  level: 'warning',
  source: 'GB/T 15835—2011',
  over: 'block',
  find: (line) => {
    const isEnglish = line.language === 'en';
    return hitsIn(line.text, isEnglish ? ENGLISH : CHINESE).flatMap(
      (hit): readonly Span<{ found: string; to: string }>[] => {
        const [found, low = '', mark = '', high = '', unit = ''] = hit;
        const { start, end } = spanOf(hit);
        if (!isRange(low, high) || NO_START.test(line.text[start - 1] ?? '') || !isTyped(line, start, end)) return [];
        const to = `${low}${unit}${joined(mark, isEnglish)}${high}${unit}`;
        return [{ start, end, params: { found, to }, fix: to }];
      },
    );
  },
  words: {
    'zh-CN': {
      title: '数值范围省略了前一个单位',
      why: '“5～10万元”可以读成5元到10万元，百分号、万、亿不能省略。',
      bad: '投资30-40万元，占比30-40%',
      good: '投资30万元～40万元，占比30%～40%',
      say: ({ found, to }) => `“${found}”省略了前一个单位，应为“${to}”。`,
    },
    en: {
      title: 'Range without its first percent sign',
      why: 'Each end of a range carries its own sign, so that neither can be misread.',
      bad: 'A share of 30-40%',
      good: 'A share of 30%–40%',
      say: ({ found, to }) => `“${found}” has lost its first sign; write “${to}”.`,
    },
  },
});
