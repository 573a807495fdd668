import { describe, expect, it } from 'vitest';
import { fact, finance, inEnglish, organisation, plan } from '../records/testing';
import { financeTotals, generateTable } from './index';

const money = (value: string, unit = '万元') => ({ value, comparator: '=', unit }) as const;

describe('finance', () => {
  it('adds ten thousand sums without losing a cent', () => {
    const records = Array.from({ length: 10_000 }, (_, index) => ({
      id: `f${String(index)}`,
      amount: money(`${String(index)}.${String(index % 100).padStart(2, '0')}`),
    }));
    const cents = records.reduce((sum, { amount }) => sum + BigInt(amount.value.replace('.', '')), 0n);
    const [sum] = financeTotals({ ...plan(), records: { ...plan().records, finance: records } }).sums;
    expect(cents % 100n).toBe(0n);
    expect(sum?.total.value).toBe(String(cents / 100n));
  });

  it('adds tenths as people do', () => {
    const parts = Array.from(
      { length: 10 },
      (_, index) => ({ source: 'city', year: 2026 + (index % 2), value: '0.1' }) as const,
    );
    const [sum] = financeTotals(plan(finance('f1', { amount: money('1'), parts }))).sums;
    expect(sum?.total.value).toBe('1');
    expect([...(sum?.byYear ?? [])]).toEqual([
      [2026, '0.5'],
      [2027, '0.5'],
    ]);
  });

  it('keeps currencies apart, and writes one currency in its smallest unit', () => {
    const { sums } = financeTotals(
      plan(
        finance('f1', { amount: money('1', '亿元') }),
        finance('f2', { amount: money('500', '万元') }),
        finance('f3', { amount: money('2', '万美元') }),
      ),
    );
    expect(sums.map(({ total }) => [total.value, total.unit])).toEqual([
      ['10500', '万元'],
      ['2', '万美元'],
    ]);
  });

  it('leaves what the parts do not tell as not fixed', () => {
    const totals = financeTotals(
      plan(
        finance('f1', {
          amount: money('100'),
          parts: [
            { source: 'city', year: 2026, value: '60' },
            { source: 'enterprise', value: '10' },
          ],
        }),
      ),
    );
    expect(totals.sources).toEqual(['city', 'enterprise', 'unspecified']);
    expect(totals.years).toEqual([2026, 'unspecified']);
    expect([...(totals.sums[0]?.bySource ?? [])]).toEqual([
      ['city', '60'],
      ['enterprise', '10'],
      ['unspecified', '30'],
    ]);
    expect([...(totals.sums[0]?.byYear ?? [])]).toEqual([
      [2026, '60'],
      ['unspecified', '40'],
    ]);
  });

  it('makes one table of it: each row and the foot by source and by year', () => {
    const table = generateTable(
      plan(
        organisation('o1', { name: '自贡市财政局', shortName: '市财政局' }),
        finance('f1', {
          purpose: '园区建设',
          lead: 'o1',
          amount: money('100'),
          parts: [
            { source: 'city', year: 2026, value: '60' },
            { source: 'bank', year: 2027, value: '40' },
          ],
        }),
        finance('f2', {
          purpose: '人才培训',
          amount: money('0.5', '亿元'),
          parts: [{ source: 'city', year: 2026, value: '0.5' }],
        }),
        fact('x1'),
      ),
      'finance',
    );
    expect([table.title, table.note]).toEqual(['资金安排表', '单位：万元']);
    expect(table.head.map((row) => row.map(({ text }) => text))).toEqual([
      ['序号', '用途', '牵头单位', '合计', '按来源', '按年度'],
      ['市级', '银行贷款', '2026', '2027'],
    ]);
    expect(table.body.map((row) => row.map(({ text }) => text))).toEqual([
      ['1', '园区建设', '市财政局', '100', '60', '40', '60', '40'],
      ['2', '人才培训', '', '5000', '5000', '', '5000', ''],
    ]);
    expect(table.foot.map((row) => row.map(({ text }) => text))).toEqual([
      ['合计', '5100', '5060', '40', '5060', '40'],
    ]);
    expect(table.widths).toHaveLength(8);
  });

  it('says the unit in every row where there are several currencies', () => {
    const table = generateTable(
      plan(
        inEnglish,
        finance('f1', { purpose: 'Park', amount: money('50', 'million yuan') }),
        finance('f2', { purpose: 'Fair', amount: money('2', 'million US dollars') }),
      ),
      'finance',
    );
    expect(table.note).toBeUndefined();
    expect(table.body.map((row) => row[3]?.text)).toEqual(['50 million yuan', '2 million US dollars']);
    expect(table.foot.map((row) => row[1]?.text)).toEqual(['50 million yuan', '2 million US dollars']);
  });
});
