import { rule } from '../rule';

export default rule({
  id: 'P03',
  name: 'target-without-deadline',
  level: 'error',
  over: 'target',
  find: (target, { nameOf }) =>
    target.deadline === undefined
      ? [{ at: { record: target.id, field: 'deadline' }, params: { name: nameOf('target', target) } }]
      : [],
  words: {
    'zh-CN': {
      title: '指标没有完成时限',
      why: '没有时限的指标无法检查进度。',
      bad: '引进400家',
      good: '到2020年底引进400家',
      say: ({ name }) => `指标“${name}”没有完成时限。`,
    },
    en: {
      title: 'Target without a deadline',
      why: 'Without a date nobody can tell whether it is late.',
      bad: '400 enterprises',
      good: '400 enterprises by the end of 2020',
      say: ({ name }) => `The target “${name}” has no deadline.`,
    },
  },
});
