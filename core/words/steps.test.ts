import { describe, expect, it } from 'vitest';
import {
  annualGrowth,
  countOf,
  exchange,
  failed,
  growth,
  growthInPoints,
  parseQuantity,
  share,
  sum,
  timesOf,
  type Computed,
  type Quantity,
  type Result,
} from '#core/model';
import { sayFailure, saySteps } from './index';

const q = (text: string): Quantity => parseQuantity(text) ?? { value: '0', comparator: '=' };
const said = (result: Result<Computed>): readonly string[] =>
  (['zh-CN', 'en'] as const).map((language) =>
    result.ok ? saySteps(result.value.how, language) : sayFailure(result.failure, language),
  );

describe('how a value was computed', () => {
  it.each<[Result<Computed>, string, string]>([
    [sum([q('20亿元'), q('30亿元')]), '20亿元＋30亿元＝50亿元', '2 billion yuan + 3 billion yuan = 5 billion yuan'],
    [share(q('20家'), q('30家'), 1), '20家÷30家≈66.7%', '20 enterprises ÷ 30 enterprises ≈ 66.7%'],
    [growth(q('10'), q('15'), 1), '（15－10）÷10＝50%', '(15 − 10) ÷ 10 = 50%'],
    [growthInPoints(q('63%'), q('68%')), '68%－63%＝5个百分点', '68% − 63% = 5 percentage points'],
    [timesOf(q('12家'), q('50家'), 2), '50家÷12家≈4.17倍', '50 enterprises ÷ 12 enterprises ≈ 4.17 times'],
    [
      annualGrowth(q('100'), q('121'), { years: 2, places: 1 }),
      '（121÷100）的2次方根－1＝10%',
      '(121 ÷ 100)^(1/2) − 1 = 10%',
    ],
    [annualGrowth(q('100'), q('121'), { years: 1, places: 1 }), '121÷100－1＝21%', '121 ÷ 100 − 1 = 21%'],
    [
      exchange(q('1.8亿美元'), q('7.2元/美元'), 2),
      '1.8亿美元按7.2元/美元折算＝12.96亿元',
      '180 million US dollars at 7.2 yuan per US dollar = 1.296 billion yuan',
    ],
  ])('is said as an equation %#', (result, chinese, english) => {
    expect(said(result)).toEqual([chinese, english]);
  });

  it('says a count and shortens long sums', () => {
    expect(saySteps(countOf(5, '项').how, 'zh-CN')).toBe('共5项');
    expect(saySteps(countOf(5, '项').how, 'en')).toBe('5 items in all');
    const parts = Array.from({ length: 700 }, () => q('1亿元'));
    expect(said(sum(parts))[0]).toBe('1亿元＋1亿元＋1亿元＋1亿元＋1亿元＋其余695项＝700亿元');
  });

  it('says why it cannot be computed', () => {
    expect(said(sum([q('5家'), q('3个')]))).toEqual([
      '无法计算：单位不同，不能相加或相比：家 / 个。',
      'This cannot be computed: the units differ: enterprises / units.',
    ]);
    expect(said(failed('cannot-compute', { reason: 'no-baseline' }))[0]).toBe('无法计算：没有基期数，请先填写基期数。');
  });
});
