import { inEnglish, measure, plan, target } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './measure-without-target';

checkRule(rule, {
  quiet: {
    关联出口额: plan(target('t1', { name: '出口额' }), measure('m1', { title: '品牌建设', targets: ['t1'] })),
    还没有指标可关联: plan(measure('m1', { title: '品牌建设' })),
  },
  speaks: {
    品牌建设: [plan(target('t1'), measure('m1', { title: '品牌建设' })), ['m1: 举措“品牌建设”没有关联任何指标。']],
    'brand building': [
      plan(inEnglish, target('t1'), measure('m1', { title: 'Brand building' })),
      ['m1: The measure “Brand building” is linked to no target.'],
    ],
  },
});
