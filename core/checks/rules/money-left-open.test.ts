import { inEnglish, plan, project } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './money-left-open';

const investment = { value: '70', unit: '亿元', comparator: '=' as const };

checkRule(rule, {
  quiet: {
    分完了: plan(project('p1', { investment, parts: [{ source: 'bank', value: '70' }] })),
    还没有开始分: plan(project('p1', { investment })),
    多出的另有规则: plan(project('p1', { investment, parts: [{ value: '80' }] })),
    都注明了的另有规则: plan(
      project('p1', {
        investment,
        parts: [
          { source: 'bank', value: '30' },
          { source: 'enterprise', value: '30' },
        ],
      }),
    ),
  },
  speaks: {
    只列出一项: [
      plan(project('p1', { name: '大世界', investment, parts: [{ source: 'enterprise', value: '30' }] })),
      ['p1: “大世界”还有40亿元没有注明来源或年度。'],
    ],
    'only one part': [
      plan(inEnglish, project('p1', { name: 'World', investment, parts: [{ value: '30' }] })),
      ['p1: “World”: 4 billion yuan has no source or year yet.'],
    ],
  },
});
