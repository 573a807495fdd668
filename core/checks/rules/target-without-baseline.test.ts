import { inEnglish, plan, target } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './target-without-baseline';

checkRule(rule, {
  quiet: {
    由12亿元增至50亿元: plan(
      target('t1', {
        value: { value: '50', comparator: '=', unit: '亿元' },
        baseline: { value: '12', comparator: '=', unit: '亿元' },
      }),
    ),
    定性目标没有基期: plan(target('t1', { grade: '国家5A级旅游景区' })),
    还没有目标值: plan(target('t1')),
    'what is new starts from nothing': plan(
      inEnglish,
      target('t1', { name: 'Number of new firms', value: { value: '20', comparator: '=', unit: '家' } }),
    ),
    新增的从零数起: plan(
      target('t1', { name: '新增规模以上企业', value: { value: '20', comparator: '=', unit: '家' } }),
    ),
  },
  speaks: {
    达到50亿元: [
      plan(target('t1', { name: '产值', value: { value: '50', comparator: '=', unit: '亿元' } })),
      ['t1: 指标“产值”没有基期值。'],
    ],
    'to 5 bn': [
      plan(inEnglish, target('t1', { name: 'Output', value: { value: '5', comparator: '=', unit: 'billion yuan' } })),
      ['t1: The target “Output” has no baseline.'],
    ],
  },
});
