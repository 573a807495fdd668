import { inEnglish, measure, plan, target } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './target-without-measure';

checkRule(rule, {
  quiet: {
    每个指标都有举措: plan(target('t1'), measure('m1', { targets: ['t1'] })),
    还没有指标: plan(),
  },
  speaks: {
    有一个指标落空: [plan(target('t1', { name: '研发强度' })), ['t1: 指标“研发强度”没有对应的举措。']],
    举措只支撑别的指标: [
      plan(target('t1', { name: '创建5A' }), target('t2'), measure('m1', { targets: ['t2'] })),
      ['t1: 指标“创建5A”没有对应的举措。'],
    ],
    '5A rating, no action': [
      plan(inEnglish, target('t1', { name: '5A rating' })),
      ['t1: No measure serves the target “5A rating”.'],
    ],
  },
});
