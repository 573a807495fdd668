import { inEnglish, plan, profile, target } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './indicator-twice';

const amount = (value: string, unit: string) => ({ value, comparator: '=', unit }) as const;
const output = (id: string, name: string, more: Parameters<typeof target>[1] = {}) =>
  target(id, { name, value: amount('50', '亿元'), ...more });

checkRule(rule, {
  quiet: {
    只列产值: plan(output('t1', '产值'), target('t2', { name: '企业', value: amount('400', '家') })),
    范围不同: plan(output('t1', '产值', { scope: '全市' }), output('t2', '产值', { scope: '园区' })),
    时限不同: plan(output('t1', '产值', { deadline: '2026' }), output('t2', '产值', { deadline: '2028' })),
    口径不同: plan(output('t1', '投资', { basis: 'annual' }), output('t2', '投资', { basis: 'cumulative' })),
    名称里口径不同: plan(output('t1', '年投资额'), output('t2', '累计投资额')),
    单位不同: plan(output('t1', '产值'), target('t2', { name: '产值', value: amount('8', '%') })),
    一个定量一个定性: plan(output('t1', '园区建设'), target('t2', { name: '园区建设', grade: '国家级' })),
    短名称在不同类别: plan(output('t1', '产值', { category: '制造' }), output('t2', '产值', { category: '演艺' })),
    总部不是部: plan(
      target('t1', { name: '总部企业', value: amount('4', '家') }),
      target('t2', { name: '企业', value: amount('4', '家') }),
    ),
    还没有名称: plan(target('t1'), target('t2')),
    'exports of goods and of services': plan(
      inEnglish,
      output('t1', 'Exports of goods'),
      output('t2', 'Exports of services'),
    ),
  },
  speaks: {
    产值与总产值并列: [
      plan(output('t1', '产值'), output('t2', '总产值', { value: amount('60', '亿元') })),
      ['t2: “总产值：60亿元”与“产值：50亿元”看来是同一个指标，请合并；不同的话，请在名称或范围中写明区别。'],
    ],
    '全市、自贡市和年': [
      plan(
        profile({ jurisdiction: '自贡市' }),
        output('t1', '全市彩灯年产值'),
        output('t2', '自贡市彩灯产值'),
        output('t3', '彩灯产值', { scope: '全市' }),
      ),
      [
        't2: “自贡市彩灯产值：50亿元”与“全市彩灯年产值：50亿元”看来是同一个指标，请合并；不同的话，请在名称或范围中写明区别。',
        't3: “彩灯产值：50亿元”与“全市彩灯年产值：50亿元”看来是同一个指标，请合并；不同的话，请在名称或范围中写明区别。',
      ],
    ],
    范围写在名称里: [
      plan(output('t1', '园区产值'), output('t2', '产值', { scope: '园区' })),
      ['t2: “产值：50亿元”与“园区产值：50亿元”看来是同一个指标，请合并；不同的话，请在名称或范围中写明区别。'],
    ],
    名称相同还没有数值: [
      plan(target('t1', { name: '龙头企业数量' }), target('t2', { name: '龙头企业数' })),
      ['t2: “龙头企业数”与“龙头企业数量”看来是同一个指标，请合并；不同的话，请在名称或范围中写明区别。'],
    ],
    'output value and total output': [
      plan(inEnglish, output('t1', 'Output value of the park'), output('t2', 'Total park output')),
      [
        't2: “Total park output: 5 billion yuan” and “Output value of the park: 5 billion yuan” look like one indicator; keep one, or let name or scope say how they differ.',
      ],
    ],
  },
});
