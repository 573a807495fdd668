import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FUNDING_SOURCES } from '#core/records';
import { finance, plan, project } from '../../records/testing';
import { chartsOfTable } from './table-charts';

const table = { table: 'finance' };
const yuan = (value: string, unit = '万元') => ({ value, unit, comparator: '=' as const });
const subsidy = finance('f1', {
  purpose: '补助',
  amount: yuan('5000'),
  parts: [
    { source: 'province', year: 2026, value: '2000' },
    { source: 'city', year: 2027, value: '1500.5' },
  ],
});

describe('the charts of money', () => {
  it('have a column for each year and in it the sources; what is open stands last', () => {
    expect(chartsOfTable(plan(subsidy, finance('f2', { purpose: '无金额' })), table)).toEqual([
      {
        columns: 'stacked',
        title: '资金分来源、分年度（单位：万元）',
        unit: '万元',
        over: '年度',
        categories: ['2026年', '2027年', '年度未定'],
        series: [
          { name: '省级', values: ['2000', undefined, undefined] },
          { name: '市级', values: [undefined, '1500.5', undefined] },
          { name: '来源未定', values: [undefined, undefined, '1499.5'] },
        ],
        summary: '柱形图。合计：5000万元；2026年：省级 2000；2027年：市级 1500.5；年度未定：来源未定 1499.5。',
        notes: ['未列入图：无金额（没有金额）。'],
      },
    ]);
  });

  it('draw one year by its sources, and nothing where there is nothing to compare', () => {
    const one = finance('f1', {
      purpose: '补助',
      amount: yuan('30'),
      parts: [
        { source: 'province', year: 2026, value: '20' },
        { source: 'city', year: 2026, value: '10' },
      ],
    });
    expect(chartsOfTable(plan(one), table)).toMatchObject([
      { over: '资金来源', categories: ['省级', '市级'], series: [{ name: '2026年', values: ['20', '10'] }] },
    ]);
    expect(chartsOfTable(plan(finance('f1', { purpose: '补助', amount: yuan('30') })), table)).toEqual([]);
  });

  it('never add currencies, and draw projects in the same way', () => {
    const dollars = finance('f2', {
      purpose: '引资',
      amount: yuan('3', '亿美元'),
      parts: [
        { source: 'enterprise', year: 2026, value: '1' },
        { source: 'enterprise', year: 2027, value: '2' },
      ],
    });
    expect(chartsOfTable(plan(subsidy, dollars), table).map(({ unit }) => unit)).toEqual(['万元', '亿美元']);
    const built = project('p1', {
      name: '产业园',
      investment: yuan('70', '亿元'),
      parts: [
        { source: 'bank', year: 2026, value: '30' },
        { source: 'bank', year: 2027, value: '40' },
      ],
    });
    expect(chartsOfTable(plan(built), { table: 'projects' }).map(({ title }) => title)).toEqual([
      '项目分来源、分年度投资（单位：亿元）',
    ]);
  });

  it('add up to the whole, exactly', () => {
    const part = fc.record({
      source: fc.constantFrom(...FUNDING_SOURCES),
      year: fc.integer({ min: 2026, max: 2030 }),
      value: fc.nat(10_000_000).map((cents) => new Big(cents).div(100).toFixed()),
    });
    fc.assert(
      fc.property(fc.array(part, { minLength: 2, maxLength: 12 }), (parts) => {
        const whole = parts.reduce((sum, { value }) => sum.plus(value), new Big(0));
        const charts = chartsOfTable(
          plan(finance('f1', { purpose: '甲', amount: yuan(whole.toFixed()), parts })),
          table,
        );
        for (const { series } of charts) {
          const values = series.flatMap((each) => each.values.filter((value) => value !== undefined));
          expect(values.reduce((sum, value) => sum.plus(value), new Big(0)).toFixed()).toBe(whole.toFixed());
        }
      }),
      { numRuns: 50 },
    );
  });
});
