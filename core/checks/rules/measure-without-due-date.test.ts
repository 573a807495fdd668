import { inEnglish, measure, plan } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './measure-without-due-date';

checkRule(rule, {
  quiet: {
    '2019年6月底前成立联盟': plan(measure('m1', { title: '成立联盟', due: '2019-06' })),
  },
  speaks: {
    成立联盟: [plan(measure('m1', { title: '成立联盟' })), ['m1: 举措“成立联盟”没有完成时限。']],
    'Set up the alliance': [
      plan(inEnglish, measure('m1', { title: 'Set up the alliance' })),
      ['m1: The measure “Set up the alliance” has no due date.'],
    ],
  },
});
