import { inEnglish, plan, record } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './weights-against-whole';

const weighted = (...values: readonly string[]) =>
  record('scheme', 's1', {
    name: '园区申报',
    criteria: values.map((value) => ({ weight: { value, unit: '%', comparator: '=' as const } })),
  });

checkRule(rule, {
  quiet: {
    合计100: plan(weighted('30', '30', '20', '20')),
    没有权重: plan(record('scheme', 's1', { criteria: [{ dimension: '管理' }, { dimension: '品牌' }] })),
    有一项还没有权重: plan(
      record('scheme', 's1', {
        criteria: [
          { weight: { value: '30', unit: '%', comparator: '=' } },
          { weight: { value: '30', unit: '%', comparator: '=' } },
          { dimension: '品牌' },
        ],
      }),
    ),
    小数权重: plan(
      record('scheme', 's1', {
        criteria: [{ weight: { value: '0.6', comparator: '=' } }, { weight: { value: '0.4', comparator: '=' } }],
      }),
    ),
  },
  speaks: {
    权重合计90: [plan(weighted('30', '30', '20', '10')), ['s1: “园区申报”各评价维度的权重合计为90%，应为100。']],
    'weights come to 110': [
      plan(inEnglish, weighted('60', '50')),
      ['s1: The weights of the criteria of “园区申报” come to 110%; they should make 100.'],
    ],
  },
});
