import { rule } from '../rule';

// A binding target that nobody answers for is worse, and P43 speaks of it.
export default rule({
  id: 'P06',
  name: 'target-without-owner',
  level: 'warning',
  over: 'target',
  find: (target, { nameOf }) =>
    target.owner === undefined && target.nature !== 'binding'
      ? [{ at: { record: target.id, field: 'owner' }, params: { name: nameOf('target', target) } }]
      : [],
  words: {
    'zh-CN': {
      title: '指标没有责任单位',
      why: '没有责任单位的指标，进展没有人汇总，落后了也没有人报告。',
      bad: '产值50亿元（无责任单位）',
      good: '产值50亿元（责任单位：市文广旅局）',
      say: ({ name }) => `指标“${name}”没有责任单位。`,
    },
    en: {
      title: 'Target without an owner',
      why: 'Where no unit owns a target, nobody collects its progress and nobody reports when it falls behind.',
      bad: 'Output of 5 billion yuan, and no owner',
      good: 'Output of 5 billion yuan (owner: Culture Bureau)',
      say: ({ name }) => `The target “${name}” has no owner.`,
    },
  },
});
