import { rule } from '../rule';

export default rule({
  id: 'P09',
  name: 'measure-without-target',
  level: 'warning',
  over: 'measure',
  find: (measure, { nameOf, recordsOf }) =>
    (measure.targets ?? []).length === 0 && recordsOf('target').length > 0
      ? [{ at: { record: measure.id, field: 'targets' }, params: { name: nameOf('measure', measure) } }]
      : [],
  words: {
    'zh-CN': {
      title: '举措没有对应指标',
      why: '不支撑任何指标的举措，说不清为什么要做。',
      bad: '品牌建设（没有关联指标）',
      good: '品牌建设，关联指标“出口额”',
      say: ({ name }) => `举措“${name}”没有关联任何指标。`,
    },
    en: {
      title: 'Measure linked to no target',
      why: 'A measure that serves no target cannot say what it is for.',
      bad: 'Brand building, linked to nothing',
      good: 'Brand building, linked to the target “exports”',
      say: ({ name }) => `The measure “${name}” is linked to no target.`,
    },
  },
});
