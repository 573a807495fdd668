import { inEnglish, plan, target } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './target-without-deadline';

checkRule(rule, {
  quiet: {
    到2020年底引进400家: plan(target('t1', { name: '企业', deadline: '2020' })),
  },
  speaks: {
    引进400家: [plan(target('t1', { name: '企业' })), ['t1: 指标“企业”没有完成时限。']],
    '400 firms': [plan(inEnglish, target('t1', { name: 'Firms' })), ['t1: The target “Firms” has no deadline.']],
  },
});
