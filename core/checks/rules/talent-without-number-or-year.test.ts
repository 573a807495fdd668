import { inEnglish, plan, talent } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './talent-without-number-or-year';

const count = { value: '300', comparator: '=' as const, unit: '人' };

checkRule(rule, {
  quiet: { '2020年培养300人': plan(talent('t1', { name: '工匠培养', count, due: '2020' })) },
  speaks: {
    培养人才: [plan(talent('t1', { name: '工匠培养' })), ['t1: 人才工作“工匠培养”没有数量、完成时间。']],
    只缺年度: [plan(talent('t1', { name: '工匠培养', count })), ['t1: 人才工作“工匠培养”没有完成时间。']],
    'train talent': [
      plan(inEnglish, talent('t1', { name: 'Craftsmen', due: '2020' })),
      ['t1: The talent item “Craftsmen” lacks: number.'],
    ],
  },
});
