import { inEnglish, plan, project } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './sources-against-amount';

const q = (value: string, unit = '亿元') => ({ value, unit, comparator: '=' as const });
const sources = (city: string, enterprise: string) => [
  { source: 'city' as const, value: city },
  { source: 'enterprise' as const, value: enterprise },
];

checkRule(rule, {
  quiet: {
    来源相符: plan(project('p1', { investment: q('70'), parts: sources('30', '40') })),
    才写了一个来源: plan(project('p1', { investment: q('70'), parts: [{ source: 'city', value: '30' }] })),
    分了年度的另有规则: plan(
      project('p1', {
        investment: q('70'),
        parts: [...sources('30', '30'), { source: 'bank', year: 2026, value: '5' }],
      }),
    ),
  },
  speaks: {
    总投资70亿元来源60亿元: [
      plan(project('p1', { name: '大世界', investment: q('70'), parts: sources('30', '30') })),
      ['p1: “大世界”的总投资为70亿元，资金来源合计60亿元，少10亿元。'],
    ],
    '7 bn vs 3+3': [
      plan(inEnglish, project('p1', { name: 'World', investment: q('70'), parts: sources('30', '30') })),
      ['p1: “World”: total investment 7 billion yuan, but its sources come to 6 billion yuan, 1 billion yuan less.'],
    ],
  },
});
