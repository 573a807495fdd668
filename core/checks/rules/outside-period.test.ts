import { inEnglish, measure, plan, profile, project, record, talent, target } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './outside-period';

const short = profile({ period: { from: 2018, to: 2020 } });

checkRule(rule, {
  quiet: {
    计划期内: plan(
      short,
      target('t1', { deadline: '2020' }),
      measure('m1', { start: '2018-01-01', due: '2020-12-31' }),
    ),
    没有计划期: { ...plan(target('t1', { deadline: '2050' })), profile: { title: '' } },
    项目可以跨期: plan(short, project('p1', { start: '2015', end: '2025' })),
    申报可以早于计划期: plan(short, record('scheme', 's1', { opens: '2017-05-25', closes: '2017-06-15' })),
    季度在最后一年: plan(short, target('t1', { deadline: '2020-Q4' })),
  },
  speaks: {
    '2018—2020计划写2022年完成': [
      plan(short, target('t1', { name: '产值', deadline: '2022' })),
      ['t1: “产值”的完成时限为2022年，超出计划期2018—2020年。'],
    ],
    早于计划期: [
      plan(short, talent('a1', { name: '培训', due: '2017-12' })),
      ['a1: “培训”的完成时间为2017年12月，超出计划期2018—2020年。'],
    ],
    举措的起止: [
      plan(short, measure('m1', { title: '建园', start: '2017', due: '2021-Q1' })),
      [
        'm1: “建园”的开始时间为2017年，超出计划期2018—2020年。',
        'm1: “建园”的完成时限为2021年一季度，超出计划期2018—2020年。',
      ],
    ],
    节点: [
      plan(short, record('milestone', 'n1', { content: '开园', date: '2021-05' })),
      ['n1: “开园”的时间为2021年5月，超出计划期2018—2020年。'],
    ],
    'plan 2018–20, due 2022': [
      plan(inEnglish, short, target('t1', { name: 'Output', deadline: '2022' })),
      ['t1: “Output”: deadline 2022 is outside the period 2018–2020.'],
    ],
  },
});
