import { rule } from '../rule';

export default rule({
  id: 'P07',
  name: 'measure-without-lead',
  level: 'error',
  over: 'measure',
  find: (measure, { nameOf }) =>
    measure.lead === undefined
      ? [{ at: { record: measure.id, field: 'lead' }, params: { name: nameOf('measure', measure) } }]
      : [],
  words: {
    'zh-CN': {
      title: '举措没有牵头单位',
      why: '没有牵头单位的任务无人负责。',
      bad: '建设园区。',
      good: '建设园区。（牵头单位：市文广旅局）',
      say: ({ name }) => `举措“${name}”没有牵头单位。`,
    },
    en: {
      title: 'Measure without a lead unit',
      why: 'What nobody leads nobody does.',
      bad: 'Build the park.',
      good: 'Build the park. (lead: Culture Bureau)',
      say: ({ name }) => `The measure “${name}” has no lead unit.`,
    },
  },
});
