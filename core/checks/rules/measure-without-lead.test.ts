import { inEnglish, measure, measureText, organisation, plan, section } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './measure-without-lead';

checkRule(rule, {
  quiet: {
    有牵头单位: plan(organisation('o1', { name: '市文广旅局' }), measure('m1', { lead: 'o1' })),
    没有举措: plan(),
  },
  speaks: {
    建设园区: [plan(measure('m1', { title: '建设园区' })), ['m1: 举措“建设园区”没有牵头单位。']],
    名称以正文为准: [plan(section('s', measureText('m1', '建设彩灯园区'))), ['m1: 举措“建设彩灯园区”没有牵头单位。']],
    'Build the park.': [
      plan(inEnglish, measure('m1', { title: 'Build the park' })),
      ['m1: The measure “Build the park” has no lead unit.'],
    ],
  },
});
