import { rule } from '../rule';

export default rule({
  id: 'P08',
  name: 'measure-without-due-date',
  level: 'warning',
  over: 'measure',
  find: (measure, { nameOf }) =>
    measure.due === undefined
      ? [{ at: { record: measure.id, field: 'due' }, params: { name: nameOf('measure', measure) } }]
      : [],
  words: {
    'zh-CN': {
      title: '举措没有完成时限',
      why: '没有时限的任务无法督查。',
      bad: '成立联盟',
      good: '2019年6月底前成立联盟',
      say: ({ name }) => `举措“${name}”没有完成时限。`,
    },
    en: {
      title: 'Measure without a due date',
      why: 'Without a date the work cannot be followed up.',
      bad: 'Set up the alliance',
      good: 'Set up the alliance by June 2019',
      say: ({ name }) => `The measure “${name}” has no due date.`,
    },
  },
});
