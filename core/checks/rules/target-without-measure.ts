import { rule } from '../rule';

export default rule({
  id: 'P10',
  name: 'target-without-measure',
  level: 'warning',
  over: 'target',
  find: (target, { nameOf, linksTo }) =>
    linksTo(target).some(({ kind }) => kind === 'measure')
      ? []
      : [{ at: { record: target.id }, params: { name: nameOf('target', target) } }],
  words: {
    'zh-CN': {
      title: '指标没有对应举措',
      why: '没有举措支撑的指标，评审时无法说明如何完成。',
      bad: '创建5A级景区，没有任务',
      good: '创建5A级景区，并列出创建任务',
      say: ({ name }) => `指标“${name}”没有对应的举措。`,
    },
    en: {
      title: 'Target served by no measure',
      why: 'Nobody can say how it will be reached.',
      bad: '5A rating, and no action for it',
      good: '5A rating, and a measure to apply for it',
      say: ({ name }) => `No measure serves the target “${name}”.`,
    },
  },
});
