import { inEnglish, organisation, plan, record } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './policy-without-issuer-or-date';

checkRule(rule, {
  quiet: {
    市商务局三季度印发: plan(
      organisation('o1', { name: '市商务局' }),
      record('policy', 'p1', { title: '扶持政策', type: 'new', issuer: 'o1', due: '2020-Q3' }),
    ),
    已出台的政策: plan(record('policy', 'p1', { title: '扶持政策', type: 'existing' })),
    没有写明状态: plan(record('policy', 'p1', { title: '扶持政策' })),
  },
  speaks: {
    出台政策: [
      plan(record('policy', 'p1', { title: '扶持政策', type: 'new' })),
      ['p1: 拟出台的政策“扶持政策”没有制定机关、拟出台时限。'],
    ],
    只缺时限: [
      plan(
        organisation('o1', { name: '市商务局' }),
        record('policy', 'p1', { title: '扶持政策', type: 'new', issuer: 'o1' }),
      ),
      ['p1: 拟出台的政策“扶持政策”没有拟出台时限。'],
    ],
    'issue policies': [
      plan(inEnglish, record('policy', 'p1', { title: 'Supporting policies', type: 'new', due: '2020-Q3' })),
      ['p1: The promised policy “Supporting policies” lacks: issuer.'],
    ],
  },
});
