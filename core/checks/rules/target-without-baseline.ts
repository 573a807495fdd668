import { countsFromZero } from '../indicator-sense';
import { rule } from '../rule';

export default rule({
  id: 'P04',
  name: 'target-without-baseline',
  level: 'warning',
  over: 'target',
  find: (target, { nameOf }) =>
    target.value && !target.baseline && !countsFromZero(target.name ?? '')
      ? [{ at: { record: target.id, field: 'baseline' }, params: { name: nameOf('target', target) } }]
      : [],
  words: {
    'zh-CN': {
      title: '指标没有基期值',
      why: '不知道从哪里起步，就看不出目标有多高。',
      bad: '达到50亿元',
      good: '由12亿元（2016年）增至50亿元',
      say: ({ name }) => `指标“${name}”没有基期值。`,
    },
    en: {
      title: 'Target without a baseline',
      why: 'Without the starting point nobody sees how far the target is.',
      bad: 'to 5 billion yuan',
      good: 'from 1.2 billion yuan (2016) to 5 billion yuan',
      say: ({ name }) => `The target “${name}” has no baseline.`,
    },
  },
});
