import { inEnglish, measure, plan, project, record } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './start-after-end';

checkRule(rule, {
  quiet: {
    起2019止2021: plan(measure('m1', { start: '2019', due: '2021' })),
    同一年: plan(measure('m1', { start: '2021-06', due: '2021' })),
    只有开始: plan(measure('m1', { start: '2021' })),
  },
  speaks: {
    起2021止2019: [
      plan(measure('m1', { title: '建园', start: '2021', due: '2019' })),
      ['m1: “建园”的开始时间2021年晚于完成时间2019年。'],
    ],
    项目: [
      plan(project('p1', { name: '园区', start: '2021-07-01', end: '2021-06' })),
      ['p1: “园区”的开始时间2021年7月1日晚于完成时间2021年6月。'],
    ],
    申报方案: [
      plan(record('scheme', 's1', { name: '园区申报', opens: '2023-06-15', closes: '2023-05-25' })),
      ['s1: “园区申报”的开始时间2023年6月15日晚于完成时间2023年5月25日。'],
    ],
    '2021–2019': [
      plan(inEnglish, project('p1', { name: 'Park', start: '2021', end: '2019' })),
      ['p1: “Park” starts in 2021, later than its end 2019.'],
    ],
  },
});
