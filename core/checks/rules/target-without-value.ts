import { rule } from '../rule';

export default rule({
  id: 'P01',
  name: 'target-without-value',
  level: 'error',
  over: 'target',
  find: (target, { nameOf }) =>
    target.value || target.grade?.trim()
      ? []
      : [{ at: { record: target.id, field: 'value' }, params: { name: nameOf('target', target) } }],
  words: {
    'zh-CN': {
      title: '指标没有目标值',
      why: '没有数值或等级的指标无法考核。',
      bad: '产值明显增长',
      good: '产值达到50亿元',
      say: ({ name }) => `指标“${name}”没有目标值，请填写数值或定性目标。`,
    },
    en: {
      title: 'Target without a value',
      why: 'Nobody can assess a target that has neither a number nor a grade.',
      bad: 'Output will grow',
      good: 'Output of at least 5 billion yuan',
      say: ({ name }) => `The target “${name}” has no value; enter a number or a qualitative target.`,
    },
  },
});
