import { inEnglish, measure, plan, project, record } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './milestone-late';

checkRule(rule, {
  quiet: {
    '任务6月完成、节点5月': plan(
      measure('m1', { title: '建园', due: '2027-06' }),
      record('milestone', 'n1', { content: '封顶', date: '2027-05', measure: 'm1' }),
    ),
    同一个月: plan(measure('m1', { due: '2027-06' }), record('milestone', 'n1', { date: '2027-06-30', measure: 'm1' })),
    节点只写到年: plan(measure('m1', { due: '2027-06' }), record('milestone', 'n1', { date: '2027', measure: 'm1' })),
    任务没有时限: plan(measure('m1'), record('milestone', 'n1', { date: '2027-09', measure: 'm1' })),
    不属于任务: plan(record('milestone', 'n1', { date: '2027-09' })),
    任务已删除: plan(record('milestone', 'n1', { date: '2027-09', measure: 'gone' })),
  },
  speaks: {
    '任务6月完成、节点9月': [
      plan(
        measure('m1', { title: '建园', due: '2027-06' }),
        record('milestone', 'n1', { content: '开园', date: '2027-09', measure: 'm1' }),
      ),
      ['n1: 节点“开园”定在2027年9月，晚于“建园”的完成时限2027年6月。'],
    ],
    项目: [
      plan(
        project('p1', { name: '大世界', end: '2027' }),
        record('milestone', 'n1', { content: '开园', date: '2028-01-01', project: 'p1' }),
      ),
      ['n1: 节点“开园”定在2028年1月1日，晚于“大世界”的完成时间2027年。'],
    ],
    'measure June, milestone September': [
      plan(
        inEnglish,
        measure('m1', { title: 'Build the park', due: '2027-06' }),
        record('milestone', 'n1', { content: 'Opening', date: '2027-09', measure: 'm1' }),
      ),
      ['n1: The milestone “Opening” is set for September 2027, later than “Build the park” (due: June 2027).'],
    ],
  },
});
