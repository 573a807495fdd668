import { inEnglish, organisation, plan, target } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './target-without-owner';

checkRule(rule, {
  quiet: {
    '责任单位：市文广旅局': plan(target('t1', { owner: 'o1' }), organisation('o1')),
    约束性指标由另一条规则说: plan(target('t1', { nature: 'binding' })),
  },
  speaks: {
    无责任单位: [plan(target('t1', { name: '产值' })), ['t1: 指标“产值”没有责任单位。']],
    预期性指标也要有: [plan(target('t1', { name: '产值', nature: 'expected' })), ['t1: 指标“产值”没有责任单位。']],
    'no owner': [plan(inEnglish, target('t1', { name: 'Output' })), ['t1: The target “Output” has no owner.']],
  },
});
