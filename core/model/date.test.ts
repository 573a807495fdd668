import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDay, formatDate, isPlanDate, lastDay, parseDate } from './index';
import { LANGUAGES } from './language';
import { anyDate } from './testing';

describe('a date', () => {
  it.each(['2026', '2026-H1', '2026-Q3', '2026-06', '2026-06-30', '2028-02-29'])('can be %s', (text) => {
    expect(isPlanDate(text)).toBe(true);
  });

  it.each([
    '2026-06-31',
    '2026-02-29',
    '2100-02-29',
    '2026-13',
    '2026-00',
    '2026-06-00',
    '2026-Q5',
    '2026-H3',
    '2026-6',
    '26',
    '',
    '2026年',
  ])('cannot be “%s”', (text) => {
    expect(isPlanDate(text)).toBe(false);
  });

  it.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-H2', '2026-07-01', '2026-12-31'],
    ['2026-Q1', '2026-01-01', '2026-03-31'],
    ['2026-Q3', '2026-07-01', '2026-09-30'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2026-06-30', '2026-06-30', '2026-06-30'],
  ])('%s goes from %s to %s', (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });

  it.each([
    ['2026', '2026年', '2026'],
    ['2026-H2', '2026年下半年', 'second half of 2026'],
    ['2026-Q3', '2026年三季度', 'Q3 2026'],
    ['2026-06', '2026年6月', 'June 2026'],
    ['2026-06-05', '2026年6月5日', '5 June 2026'],
  ])('%s is written %s and %s', (date, chinese, english) => {
    expect([formatDate(date, 'zh-CN'), formatDate(date, 'en')]).toEqual([chinese, english]);
  });

  it('is read as it is written', () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom(...LANGUAGES), (date, language) => {
        expect(parseDate(formatDate(date, language))).toBe(date);
        expect(parseDate(date)).toBe(date);
        expect(firstDay(date) <= lastDay(date)).toBe(true);
      }),
    );
  });

  it.each([
    ['2020年底', '2020'],
    ['2019年6月底前', '2019-06'],
    ['2026年第三季度', '2026-Q3'],
    ['２０２６年１２月', '2026-12'],
    ['２０２６．６．３０', '2026-06-30'],
    ['2026 年 6 月 30 日', '2026-06-30'],
    ['2026年 第 3 季度', '2026-Q3'],
    ['到2028年', '2028'],
    ['2026年6月30日前', '2026-06-30'],
    ['2027年底以前', '2027'],
    ['20260630', '2026-06-30'],
    ['二〇二六年六月三十日', '2026-06-30'],
    ['二○二七年十二月', '2027-12'],
    ['二零二八年', '2028'],
    ['6月30日', undefined],
    ['2026年上半年', '2026-H1'],
    ['2026年下半年前', '2026-H2'],
    ['20261330', undefined],
    ['2026/6/5', '2026-06-05'],
    ['2026.06', '2026-06'],
    ['end of 2020', '2020'],
    ['Dec. 2025', '2025-12'],
    ['2026年6月31日', undefined],
    ['31 June 2026', undefined],
    ['近期', undefined],
  ])('is read from “%s” as people type it', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });
});
