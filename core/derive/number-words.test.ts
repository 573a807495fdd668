import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseQuantity } from '#core/model';
import { numberInWords } from './number-words';

it.each([
  ['0', '零'],
  ['5', '五'],
  ['10', '十'],
  ['12', '十二'],
  ['20', '二十'],
  ['101', '一百零一'],
  ['110', '一百一十'],
  ['1005', '一千零五'],
  ['10010', '一万零一十'],
  ['100005000', '一亿零五千'],
  ['200000', '二十万'],
])('writes %s as %s', (digits, words) => {
  expect(numberInWords(digits, 'zh-CN')).toBe(words);
});

it('counts with 两 where 二 stands alone', () => {
  expect(numberInWords('2', 'zh-CN', true)).toBe('两');
  expect(numberInWords('2', 'zh-CN')).toBe('二');
  expect(numberInWords('12', 'zh-CN', true)).toBe('十二');
});

it.each([
  ['1', 'one'],
  ['13', 'thirteen'],
  ['40', 'forty'],
  ['99', 'ninety-nine'],
])('writes %s as %s', (digits, words) => {
  expect(numberInWords(digits, 'en')).toBe(words);
});

it('leaves alone what is not written in words', () => {
  for (const value of ['1.5', '-3', '']) expect(numberInWords(value, 'zh-CN')).toBeUndefined();
  expect(numberInWords('100', 'en')).toBeUndefined();
});

it('writes numerals that are read back as the same number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 99_999_999 }), (value) => {
      const words = numberInWords(String(value), 'zh-CN') ?? '';
      const read = parseQuantity(`${words}元`);
      const power = read?.unit === '万元' ? 10_000 : read?.unit === '亿元' ? 100_000_000 : 1;
      expect(Number(read?.value) * power, words).toBe(value);
    }),
  );
});
