import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inEnglish, paragraph, plan, section } from '../../records/testing';
import { checkerOf } from '../checker';
import { checkRule } from '../testing';
import rule from './impossible-date';

const says = (text: string) => plan(section('s', paragraph(text)));

checkRule(rule, {
  examplesAreText: true,
  quiet: {
    真实的日期: says('2026年6月30日，2月29日，2024年2月29日，十月三十一日，12月31号'),
    不是日期: says('历时18月龄，24个月，3月至5月，1.31平方公里，版本2026.13.31'),
    数字日期: says('2026-06-30，2024/2/29，2026.12.31'),
    English: plan(
      inEnglish,
      section('s', paragraph('30 June 2026, February 29, 29 Feb 2024, May 31st, March 2026, June 45')),
    ),
  },
  speaks: {
    小月: [says('6月31日前'), ['b0: “6月31日”不存在：6月只有30天。']],
    平年: [
      says('2026年2月29日、2月30日'),
      ['b0: “2026年2月29日”不存在：2月只有28天。', 'b0: “2月30日”不存在：2月只有29天。'],
    ],
    十三月: [
      says('2026年13月底，13月5日'),
      ['b0: “13月5日”不存在：一年只有12个月。', 'b0: “2026年13月”不存在：一年只有12个月。'],
    ],
    汉字日期: [says('六月三十一日'), ['b0: “六月三十一日”不存在：6月只有30天。']],
    数字日期: [says('2026-06-31'), ['b0: “2026-06-31”不存在：6月只有30天。']],
    '31 June': [
      plan(inEnglish, section('s', paragraph('by 31 June, on February 30th, 2026 and 31st of September'))),
      [
        'b0: “31 June” does not exist: that month has 30 days.',
        'b0: “31st of September” does not exist: that month has 30 days.',
        'b0: “February 30th, 2026” does not exist: that month has 28 days.',
      ],
    ],
  },
});

test('every day of the calendar is right, and the day after the last of a month is not', () => {
  const check = checkerOf([rule]);
  const found = (date: string): number => check(says(date)).length;
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
      const date = (day: number): string => `${String(year)}年${String(month)}月${String(day)}日`;
      expect([found(date(1)), found(date(last)), found(date(last + 1))]).toEqual([0, 0, 1]);
    }),
    { numRuns: 60 },
  );
});
