import { inEnglish, plan, project } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './project-without-money-or-years';

const investment = { value: '12', comparator: '=' as const, unit: '亿元' };

checkRule(rule, {
  quiet: {
    '12亿元，2019—2022年': plan(project('p1', { name: '产业园区', investment, start: '2019', end: '2022' })),
    储备项目: plan(project('p1', { name: '产业园区', stage: 'reserve' })),
    续建项目不必写开始: plan(project('p1', { name: '产业园区', stage: 'continuing', investment, end: '2022' })),
  },
  speaks: {
    建设产业园区: [plan(project('p1', { name: '产业园区' })), ['p1: 项目“产业园区”没有总投资、完成时间。']],
    只缺时间: [
      plan(project('p1', { name: '产业园区', investment, start: '2019' })),
      ['p1: 项目“产业园区”没有完成时间。'],
    ],
    'an industrial park': [
      plan(inEnglish, project('p1', { name: 'Industrial park' })),
      ['p1: The project “Industrial park” lacks: total investment, end.'],
    ],
  },
});
