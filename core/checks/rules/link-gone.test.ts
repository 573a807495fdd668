import { inEnglish, measure, organisation, plan, record } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './link-gone';

checkRule(rule, {
  quiet: {
    关联都在: plan(organisation('o1'), measure('m1', { lead: 'o1', cooperating: ['o1'] })),
  },
  speaks: {
    牵头单位已删除: [
      plan(measure('m1', { title: '建园', lead: 'o9' })),
      ['m1: “建园”的牵头单位指向已不存在的记录，请重新选择。'],
    ],
    '节点的举措、活动的主办': [
      plan(
        record('milestone', 'n1', { content: '开园', measure: 'm9' }),
        record('activity', 'a1', { name: '灯会', hosts: ['o9'] }),
      ),
      ['n1: “开园”的所属举措指向已不存在的记录，请重新选择。', 'a1: “灯会”的主办单位指向已不存在的记录，请重新选择。'],
    ],
    'one of two': [
      plan(inEnglish, organisation('o1'), measure('m1', { title: 'Park', cooperating: ['o1', 'o9'] })),
      ['m1: “Park”: cooperating units points to a record that is gone; choose again.'],
    ],
  },
});
