import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDay, lastDay } from './date';
import { parseDate } from './date-parse';
import { formatPeriod, parsePeriod, type Period } from './date-period';
import { LANGUAGES } from './language';
import { anyDate } from './testing';

describe('a period', () => {
  it.each<[Period, string, string]>([
    [{ from: '2026', to: '2028' }, '2026—2028年', '2026–2028'],
    [{ from: '2026', to: '2026' }, '2026年', '2026'],
    [{ from: '2023-05-25', to: '2023-06-15' }, '2023年5月25日至6月15日', '25 May – 15 June 2023'],
    [{ from: '2019-01-01', to: '2020-12-31' }, '2019年1月1日至2020年12月31日', '1 January 2019 – 31 December 2020'],
    [{ from: '2026-01', to: '2026-06' }, '2026年1月至6月', 'January – June 2026'],
    [{ from: '2026-Q1', to: '2026-Q3' }, '2026年一季度至三季度', 'Q1 – Q3 2026'],
    [{ from: '2026-H1', to: '2026-H1' }, '2026年上半年', 'first half of 2026'],
  ])('%j is written %s and %s', (period, chinese, english) => {
    expect([formatPeriod(period, 'zh-CN'), formatPeriod(period, 'en')]).toEqual([chinese, english]);
  });

  it('is read as it is written', () => {
    fc.assert(
      fc.property(anyDate, anyDate, fc.constantFrom(...LANGUAGES), (from, to, language) => {
        fc.pre(firstDay(from) <= lastDay(to));
        const period = { from, to };
        expect(parsePeriod(formatPeriod(period, language))).toEqual(period);
      }),
      { numRuns: 2000 },
    );
  });

  it.each<[string, number | undefined, Period | undefined]>([
    ['5月25日至6月15日', 2023, { from: '2023-05-25', to: '2023-06-15' }],
    ['5月25日至6月15日', undefined, undefined],
    ['6月1日至15日', 2023, { from: '2023-06-01', to: '2023-06-15' }],
    ['2026年1—6月', undefined, { from: '2026-01', to: '2026-06' }],
    ['1—3季度', 2026, { from: '2026-Q1', to: '2026-Q3' }],
    ['2018年-2020年', undefined, { from: '2018', to: '2020' }],
    ['2020—2018年', undefined, undefined],
    ['2026年6月中旬', undefined, { from: '2026-06-11', to: '2026-06-20' }],
    ['2月下旬', 2026, { from: '2026-02-21', to: '2026-02-28' }],
    ['十五', undefined, undefined],
    ['“十五”', undefined, { from: '2001', to: '2005' }],
    ['“十五五”时期', undefined, { from: '2026', to: '2030' }],
    ['the 14th Five-Year Plan period', undefined, { from: '2021', to: '2025' }],
    ['25–31 May 2023', undefined, { from: '2023-05-25', to: '2023-05-31' }],
    ['from May 25 to June 15, 2023', undefined, { from: '2023-05-25', to: '2023-06-15' }],
    ['between 2018 and 2020', undefined, { from: '2018', to: '2020' }],
    ['三年', undefined, undefined],
    ['31 June – 5 July 2026', undefined, undefined],
  ])('is read from “%s” in %s', (text, year, period) => {
    expect(parsePeriod(text, year === undefined ? {} : { year })).toEqual(period);
  });
});

describe('a date with the year of its context', () => {
  it.each([
    ['三季度', '2026-Q3'],
    ['第3季度末', '2026-Q3'],
    ['6月底前', '2026-06'],
    ['十二月', '2026-12'],
    ['年底前', '2026'],
    ['年内', '2026'],
    ['上半年', '2026-H1'],
    ['by 30 June', '2026-06-30'],
    ['June 30th', '2026-06-30'],
    ['the third quarter', '2026-Q3'],
    ['by the end of the year', '2026'],
    ['by the end of May', '2026-05'],
    ['今年', undefined],
    ['年初', undefined],
    ['尽快', undefined],
  ])('%s is %s', (text, date) => {
    expect(parseDate(text, { year: 2026 })).toBe(date);
    expect(parseDate(text)).toBeUndefined();
  });

  it.each([
    ['by end-2025', '2025'],
    ['year-end 2024', '2024'],
    ['end of June 2019', '2019-06'],
    ['the end of the 14th Five-Year Plan period', '2025'],
    ['“十四五”期末', '2025'],
    ['2019年上半年', '2019-H1'],
    ['H1 2026', '2026-H1'],
    ['自2019年1月1日起', '2019-01-01'],
  ])('%s says its year itself: %s', (text, date) => {
    expect(parseDate(text, { year: 1999 })).toBe(date);
  });
});
