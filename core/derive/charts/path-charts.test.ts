import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseAmount, type Quantity } from '#core/model';
import { anyDate, anyQuantity } from '../../model/testing';
import { inEnglish, plan, section, table, target } from '../../records/testing';
import { pathOf } from './path';
import { chartsOfTable } from './table-charts';

const of = (value: string, unit?: string, more: Partial<Quantity> = {}): Quantity => ({
  value,
  comparator: '=',
  ...(unit !== undefined && { unit }),
  ...more,
});
const indicators = { table: 'indicators' };
const output = target('t1', {
  name: '园区年产值',
  value: of('50', '亿元'),
  deadline: '2028-12',
  baseline: of('215000', '万元'),
  baselineYear: '2025',
  yearValues: [{ year: '2026', value: of('30', '亿元') }],
});
const firms = target('t2', {
  name: '入驻企业',
  value: of('400', '家', { comparator: '≥' }),
  deadline: '2028',
  baseline: of('28', '家'),
  baselineYear: '2025',
});
const small = target('t3', {
  name: '设计收入',
  value: of('300', '万元'),
  deadline: '2028',
  baseline: of('100', '万元'),
  baselineYear: '2026',
});

describe('the charts of targets', () => {
  it('draw baseline, yearly values and target in one unit, with an empty place for a year without a value', () => {
    expect(chartsOfTable(plan(output), indicators)).toEqual([
      {
        columns: 'beside',
        title: '园区年产值基期值和目标值（单位：亿元）',
        unit: '亿元',
        over: '年度',
        categories: ['2025年基期', '2026年', '2027年', '2028年目标'],
        series: [{ name: '园区年产值', values: ['21.5', '30', undefined, '50'] }],
        summary: '柱形图。园区年产值：2025年基期215000万元，2026年30亿元，2028年目标50亿元。',
        notes: [],
      },
    ]);
  });

  it('never put different units, or columns too small to see, on one axis', () => {
    const charts = chartsOfTable(plan(output, firms, small), indicators);
    expect(charts.map(({ series, unit }) => [unit, ...series.map(({ name }) => name)])).toEqual([
      ['亿元', '园区年产值'],
      ['家', '入驻企业'],
      ['万元', '设计收入'],
    ]);
  });

  it('never put a value of each enterprise beside one of all', () => {
    const each = target('t4', {
      name: '户均产值',
      value: of('2', '亿元', { per: '家' }),
      deadline: '2028',
      baseline: of('1', '亿元', { per: '家' }),
      baselineYear: '2025',
    });
    expect(chartsOfTable(plan(output, each), indicators).map(({ unit }) => unit)).toEqual(['亿元', '亿元/家']);
  });

  it('call a year what it is to all of them, and by its number where they differ', () => {
    const later = target('t5', {
      name: '外贸额',
      value: of('60', '亿元'),
      deadline: '2028',
      baseline: of('40', '亿元'),
      baselineYear: '2026',
    });
    const [chart] = chartsOfTable(plan(output, later), indicators);
    expect(chart?.categories).toEqual(['2025年基期', '2026年', '2027年', '2028年目标']);
    expect(chart?.series.map(({ values }) => values)).toEqual([
      ['21.5', '30', undefined, '50'],
      [undefined, '40', undefined, '60'],
    ]);
  });

  it('split more than four into charts of like length, in the order of the plan', () => {
    const many = Array.from({ length: 5 }, (_, at) =>
      target(`m${String(at)}`, {
        name: `指标${String(at)}`,
        value: of(String(50 - at), '家'),
        deadline: '2028',
        baseline: of('10', '家'),
        baselineYear: '2025',
      }),
    );
    const names = chartsOfTable(plan(...many), indicators).map(({ series }) => series.map(({ name }) => name));
    expect(names).toEqual([
      ['指标0', '指标1', '指标2'],
      ['指标3', '指标4'],
    ]);
  });

  it('name under the last chart what is in none, and why; a bound is drawn and said', () => {
    const range = target('t6', {
      name: '增速',
      value: of('5', '%', { upTo: '8' }),
      deadline: '2028',
      baseline: of('4', '%'),
      baselineYear: '2025',
    });
    const grade = target('t7', { name: '景区等级', grade: '5A级', deadline: '2028' });
    const charts = chartsOfTable(plan(output, firms, range, grade), indicators);
    expect(charts.map(({ notes }) => notes)).toEqual([
      [],
      [
        '“不少于”“不超过”“约”等要求，图中按所列数值绘制。',
        '未列入图：增速（数值为区间或单位不一致）；景区等级（有数值的年度不足两个）。',
      ],
    ]);
  });

  it('say where a year has several values, of which one is drawn', () => {
    const halves = target('t9', {
      name: '投资额',
      value: of('9', '亿元'),
      deadline: '2028',
      yearValues: [
        { year: '2027-H1', value: of('3', '亿元') },
        { year: '2027-12', value: of('5', '亿元') },
        { year: '2028', value: of('90000', '万元') },
      ],
    });
    const [chart] = chartsOfTable(plan(halves), indicators);
    expect(chart?.series[0]?.values).toEqual(['5', '9']);
    expect(chart?.notes).toEqual([expect.stringContaining('同一年度有多个数值')]);
  });

  it('are none where nothing can be compared, and none for other tables', () => {
    const alone = target('t1', { name: '产值', value: of('50', '亿元'), deadline: '2028' });
    expect(chartsOfTable(plan(alone), indicators)).toEqual([]);
    expect(chartsOfTable(plan(output), { table: 'performance' })).toEqual([]);
    expect(chartsOfTable(plan(output, section('一', table('nobody'))), { table: 'nobody' })).toEqual([]);
  });

  it('show of a unit only what is its own', () => {
    const owned = target('t8', {
      name: '甲局产值',
      owner: 'o1',
      value: of('9', '亿元'),
      deadline: '2028',
      baseline: of('8', '亿元'),
      baselineYear: '2025',
    });
    const charts = chartsOfTable(plan(output, owned), { table: 'indicators', of: 'o1' });
    expect(charts.map(({ series }) => series.map(({ name }) => name))).toEqual([['甲局产值']]);
    expect(JSON.stringify(charts)).not.toContain('园区年产值');
  });

  it('are written as English writes amounts', () => {
    const [chart] = chartsOfTable(plan(inEnglish, output), indicators);
    expect(chart).toMatchObject({
      unit: 'billion yuan',
      categories: ['2025 baseline', '2026', '2027', '2028 target'],
      series: [{ values: ['2.15', '3', undefined, '5'] }],
    });
  });

  it('draw every value of every record that they draw, unchanged', () => {
    const anyPair = fc.tuple(anyQuantity, anyQuantity, fc.boolean()).map(([value, other, areAlike]) => ({
      value,
      // Two units by chance hardly ever add up.
      baseline: areAlike ? { ...value, value: other.value } : other,
    }));
    const anyTarget = fc.record({ pair: anyPair, deadline: anyDate, baselineYear: anyDate });
    const amountOf = (quantity: Quantity): string => baseAmount(quantity).amount.toFixed();
    fc.assert(
      fc.property(fc.array(anyTarget, { maxLength: 6 }), fc.constantFrom('zh-CN', 'en'), (targets, language) => {
        const pieces = targets.map(({ pair, ...dates }, index) => target(`t${String(index)}`, { ...pair, ...dates }));
        const whole = plan({ language }, ...pieces);
        const inPlan = whole.records.target.flatMap((record) => {
          const path = pathOf(whole, 'target', record);
          return typeof path === 'string' ? [] : [...path.points.values()].map(({ quantity }) => amountOf(quantity));
        });
        const drawn = chartsOfTable(whole, indicators).flatMap(({ unit, series }) => {
          const [counted = ''] = unit.split(/\/| per /);
          const values = series.flatMap((each) => each.values.filter((value) => value !== undefined));
          return values.map((value) => amountOf(of(value, counted)));
        });
        expect(drawn.sort()).toEqual(inPlan.sort());
      }),
      { numRuns: 200 },
    );
  });
});
