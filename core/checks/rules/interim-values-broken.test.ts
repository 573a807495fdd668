import type { Quantity } from '#core/model';
import { inEnglish, plan, profile, target } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './interim-values-broken';

const firms = (value: string): Quantity => ({ value, comparator: '=', unit: '家' });
const yearly = (values: Readonly<Record<string, string>>) => ({
  yearValues: Object.entries(values).map(([year, value]) => ({ year, value: firms(value) })),
});
const park = { name: '企业', value: firms('50'), deadline: '2028' };

checkRule(rule, {
  quiet: {
    '35、40、50': plan(target('t1', { ...park, ...yearly({ 2026: '35', 2027: '40', 2028: '50' }) })),
    逐年下降: plan(
      target('t1', {
        name: '不良率',
        value: firms('3'),
        deadline: '2028',
        ...yearly({ 2026: '5', 2027: '4', 2028: '3' }),
      }),
    ),
    各年是累计数的组成部分: plan(
      target('t1', { ...park, basis: 'cumulative', ...yearly({ 2026: '10', 2027: '25', 2028: '15' }) }),
    ),
    单位不同而数相同: plan(
      target('t1', {
        name: '产值',
        value: { value: '1', comparator: '≥', unit: '亿元' },
        deadline: '2028',
        yearValues: [
          { year: '2027', value: { value: '8000', comparator: '=', unit: '万元' } },
          { year: '2028', value: { value: '10000', comparator: '=', unit: '万元' } },
        ],
      }),
    ),
    还没有到最后一年: plan(target('t1', { ...park, ...yearly({ 2026: '35', 2027: '40' }) })),
    年中的数不是终点: plan(target('t1', { ...park, ...yearly({ '2027': '40', '2028-H1': '45' }) })),
    基期那一年: plan(target('t1', { ...park, baselineYear: '2025', ...yearly({ 2025: '30', 2028: '50' }) })),
    每年的投资有多有少: plan(
      target('t1', {
        ...{ name: '完成投资', value: firms('30'), deadline: '2028', basis: 'annual' },
        ...yearly({ 2026: '40', 2027: '20', 2028: '30' }),
      }),
    ),
    没有逐年目标: plan(target('t1', park)),
    还没有填数: plan(target('t1', { ...park, yearValues: [{ year: '2026' }, {}] })),
  },
  speaks: {
    '40、35、50': [
      plan(target('t1', { ...park, ...yearly({ 2026: '40', 2027: '35', 2028: '50' }) })),
      ['t1: 指标“企业”的逐年目标时升时降：2026年40家、2027年35家、2028年50家。'],
    ],
    终点不同: [
      plan(target('t1', { ...park, basis: 'point', ...yearly({ 2026: '35', 2028: '45' }) })),
      ['t1: 指标“企业”2028年的数值45家与目标值50家不一致。'],
    ],
    哪种改法都会倒退: [
      plan(target('t1', { ...park, value: firms('30'), basis: 'point', ...yearly({ 2026: '35', 2028: '45' }) })),
      ['t1: 指标“企业”2028年的数值45家与目标值30家不一致。'],
    ],
    合计也不对: [
      plan(target('t1', { ...park, basis: 'cumulative', ...yearly({ 2026: '10', 2027: '15', 2028: '20' }) })),
      ['t1: 指标“企业”2028年的数值20家与目标值50家不一致，各年合计45家也不是。'],
    ],
    超出时限和计划期: [
      plan(target('t1', { ...park, deadline: '2027', ...yearly({ 2024: '20', 2027: '50', 2028: '60' }) })),
      ['t1: 指标“企业”的逐年目标中，2024年、2028年超出完成时限或者计划期。'],
    ],
    同一年两个数: [
      plan(
        target('t1', {
          ...park,
          yearValues: [
            { year: '2027', value: firms('40') },
            { year: '2027', value: firms('42') },
          ],
        }),
      ),
      ['t1: 指标“企业”的逐年目标中，2027年有两个数值。'],
    ],
    '40, 35, 50': [
      plan(
        inEnglish,
        profile({ period: { from: 2026, to: 2028 } }),
        target('t1', { ...park, name: 'Firms', ...yearly({ 2026: '40', 2027: '35', 2028: '50' }) }),
      ),
      [
        't1: The yearly values of “Firms” go up and down: 2026 40 enterprises, 2027 35 enterprises, 2028 50 enterprises.',
      ],
    ],
  },
});
