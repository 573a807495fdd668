import { demands, inEnglish, plan, target } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './target-without-value';

checkRule(rule, {
  quiet: {
    没有指标: plan(),
    产值达到50亿元: plan(target('t1', { name: '产值', value: { value: '50', comparator: '=', unit: '亿元' } })),
    定性目标: plan(target('t1', { name: '园区', grade: '国家5A级旅游景区' })),
    'Output of at least 5 billion yuan': plan(
      inEnglish,
      target('t1', { name: 'Output', value: { value: '5', comparator: '≥', unit: 'billion yuan' } }),
    ),
  },
  speaks: {
    产值明显增长: [plan(target('t1', { name: '产值' })), ['t1: 指标“产值”没有目标值，请填写数值或定性目标。']],
    还没有名称: [plan(target('t1')), ['t1: 指标“（未命名）”没有目标值，请填写数值或定性目标。']],
    'Output will grow': [
      plan(inEnglish, target('t1', { name: 'Output' })),
      ['t1: The target “Output” has no value; enter a number or a qualitative target.'],
    ],
    模板列为待填: [
      plan(demands({ levels: { P01: 'to-fill' } }), target('t1', { name: '产值' })),
      ['t1: 指标“产值”没有目标值，请填写数值或定性目标。'],
    ],
  },
});
