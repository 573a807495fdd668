import { inEnglish, organisation, plan, target } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './binding-target-without-owner';

checkRule(rule, {
  quiet: {
    有责任单位: plan(target('t1', { nature: 'binding', owner: 'o1' }), organisation('o1')),
    预期性指标由另一条规则说: plan(target('t1', { nature: 'expected' })),
    没有写属性: plan(target('t1')),
  },
  speaks: {
    约束性无考核单位: [
      plan(target('t1', { name: '单位产值能耗', nature: 'binding' })),
      ['t1: 约束性指标“单位产值能耗”没有责任单位，无法考核。'],
    ],
    'binding, nobody answers': [
      plan(inEnglish, target('t1', { name: 'Energy per unit of output', nature: 'binding' })),
      ['t1: The binding target “Energy per unit of output” has no owner, so nobody can be assessed for it.'],
    ],
  },
});
