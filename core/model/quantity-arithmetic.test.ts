import { describe, expect, it } from 'vitest';
import type { Quantity } from './quantity';
import { convert, exchange } from './quantity-convert';
import { annualGrowth, growth, growthInPoints, share, timesOf } from './quantity-growth';
import { formatQuantity } from './quantity-format';
import { parseQuantity } from './quantity-parse';
import { countOf, sum } from './quantity-sum';
import type { Computed } from './quantity-steps';
import type { Result } from './result';

const q = (text: string): Quantity => {
  const quantity = parseQuantity(text);
  if (!quantity) throw new Error(`Not a quantity: ${text}`);
  return quantity;
};
const shown = (result: Result<Computed> | Result<Quantity>): string => {
  if (!result.ok) return result.failure.params['reason'] ?? '';
  return formatQuantity('how' in result.value ? result.value.value : result.value, 'zh-CN');
};
const isExact = (result: Result<Computed>): boolean => {
  const step = result.ok ? result.value.how[0] : undefined;
  return step !== undefined && 'exact' in step && step.exact;
};

describe('conversion', () => {
  it.each([
    ['50亿元', '万元', '500000万元'],
    ['5 billion yuan', '亿元', '50亿元'],
    ['4200000人次', '万人次', '420万人次'],
    ['2000万', '', '20000000'],
    ['3公顷', '亩', '45亩'],
    ['45亩', '公顷', '3公顷'],
    ['1.5平方公里', '公顷', '150公顷'],
    ['1.3万亿斤', '亿吨', '6.5亿吨'],
    ['12公里', '米', '12000米'],
    ['3～5年', '个月', '36～60个月'],
    ['5万盏', '盏', '50000盏'],
    ['不少于3公顷/户', '亩', '不少于45亩/户'],
  ])('of %s into %s is %s', (text, unit, result) => {
    expect(shown(convert(q(text), unit))).toBe(result);
  });

  it.each([
    ['100亩', '公顷', 'not-exact'],
    ['50亿元', '公顷', 'different-units'],
    ['50亿元', '亿美元', 'no-rate'],
    ['5家', '个', 'different-units'],
  ])('of %s into %s says why not: %s', (text, unit, reason) => {
    expect(shown(convert(q(text), unit))).toBe(reason);
  });

  it('goes to another currency at a stated rate only, in both directions, rounded only where it must', () => {
    expect(shown(exchange(q('1.8亿美元'), q('7.2元/美元'), 2))).toBe('12.96亿元');
    expect(isExact(exchange(q('1.8亿美元'), q('7.2元/美元'), 2))).toBe(true);
    expect(shown(exchange(q('50亿元'), q('7.2元/美元'), 2))).toBe('6.94亿美元');
    expect(isExact(exchange(q('50亿元'), q('7.2元/美元'), 2))).toBe(false);
    expect(shown(exchange(q('100亿日元'), q('0.048元/日元'), 2))).toBe('4.8亿元');
    expect(shown(exchange(q('50亿元'), q('7.2元'), 2))).toBe('no-rate');
    expect(shown(exchange(q('50亿日元'), q('7.2元/美元'), 2))).toBe('no-rate');
  });
});

describe('a sum', () => {
  it.each([
    [['20亿元', '30亿元'], '50亿元'],
    [['20亿元', '3000万元'], '20.3亿元'],
    [['0.1亿元', '0.2亿元'], '0.3亿元'],
    [['400家', '28家'], '428家'],
    [['3名', '5人'], '8名'],
    [['100亩', '2公顷'], '130亩'],
    [['不少于20亿元', '30亿元'], '不少于50亿元'],
    [['不少于20亿元', '超过30亿元'], '超过50亿元'],
    [['约20亿元', '30亿元'], '约50亿元'],
    [['10～15个', '5个'], '15～20个'],
    [['3万元/家', '2万元/家'], '5万元/家'],
    [['20', '30'], '50'],
    [['20亿元', '1亿美元'], 'no-rate'],
    [['5家', '3个'], 'different-units'],
    [['3万元/家', '2万元'], 'different-units'],
    [['至少5家', '至多3家'], 'opposite-bounds'],
    [[], 'nothing-to-add'],
  ])('of %j is %s', (parts, result) => {
    expect(shown(sum(parts.map(q)))).toBe(result);
  });
});

describe('shares and growth', () => {
  it.each([
    ['20亿元', '50亿元', 1, '40%', true],
    ['2000万元', '3亿元', 1, '6.7%', false],
    ['1家', '8家', 1, '12.5%', true],
    ['5家', '0家', 1, 'zero-whole', false],
    ['5家', '8个', 1, 'different-units', false],
    ['5～6家', '8家', 1, 'not-one-number', false],
  ])('%s of %s to %i places is %s', (part, whole, places, result, exact) => {
    expect(shown(share(q(part), q(whole), places))).toBe(result);
    expect(isExact(share(q(part), q(whole), places))).toBe(exact);
  });

  it.each([
    ['12亿元', '50亿元', '316.7%', '4.2倍'],
    ['5000万元', '1亿元', '100%', '2倍'],
    ['35家', '28家', '-20%', '0.8倍'],
    ['0家', '28家', 'zero-baseline', 'zero-baseline'],
    ['28家', '50亿元', 'different-units', 'different-units'],
  ])('from %s to %s is %s, or %s', (from, to, percent, times) => {
    expect(shown(growth(q(from), q(to), 1))).toBe(percent);
    expect(shown(timesOf(q(from), q(to), 1))).toBe(times);
  });

  it('is rounded half away from zero', () => {
    expect(shown(growth(q('8家'), q('9家'), 0))).toBe('13%');
    expect(shown(growth(q('8家'), q('7家'), 0))).toBe('-13%');
  });

  it('in percentage points is between percentages only, and exact', () => {
    expect(shown(growthInPoints(q('63.25%'), q('68%')))).toBe('4.75个百分点');
    expect(shown(growthInPoints(q('63家'), q('68家')))).toBe('not-shares');
  });

  it.each([
    ['100', '200', 5, 1, '14.9%'],
    ['12亿元', '50亿元', 4, 1, '42.9%'],
    ['100', '121', 2, 2, '10%'],
    ['35家', '28家', 1, 1, '-20%'],
    ['100', '144', 2, 1, '20%'],
    ['100', '0', 2, 1, 'not-above-zero'],
    ['100', '144', 0, 1, 'no-years'],
    ['100', '144', 1.5, 1, 'no-years'],
  ])('averaged from %s to %s over %d years to %i places is %s', (from, to, years, places, result) => {
    expect(shown(annualGrowth(q(from), q(to), { years, places }))).toBe(result);
  });

  it('averaged is exact where the root has an end', () => {
    expect(isExact(annualGrowth(q('100'), q('121'), { years: 2, places: 1 }))).toBe(true);
    expect(isExact(annualGrowth(q('100'), q('200'), { years: 5, places: 8 }))).toBe(false);
  });

  it('needs a baseline', () => {
    const to = q('50亿元');
    for (const result of [growth(undefined, to, 1), growthInPoints(undefined, to), timesOf(undefined, to, 1)])
      expect(shown(result)).toBe('no-baseline');
    expect(shown(annualGrowth(undefined, to, { years: 3, places: 1 }))).toBe('no-baseline');
  });
});

it('a count says what was counted', () => {
  expect(countOf(5, '项').value).toEqual({ value: '5', comparator: '=', unit: '项' });
});
