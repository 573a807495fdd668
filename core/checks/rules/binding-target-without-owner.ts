import { rule } from '../rule';

export default rule({
  id: 'P43',
  name: 'binding-target-without-owner',
  level: 'error',
  over: 'target',
  find: (target, { nameOf }) =>
    target.owner === undefined && target.nature === 'binding'
      ? [{ at: { record: target.id, field: 'owner' }, params: { name: nameOf('target', target) } }]
      : [],
  words: {
    'zh-CN': {
      title: '约束性指标没有考核单位',
      why: '约束性指标必须完成并接受考核，不写明由谁负责就无从考核。',
      bad: '单位产值能耗下降10%（约束性，无责任单位）',
      good: '单位产值能耗下降10%（约束性，责任单位：市发展改革委）',
      say: ({ name }) => `约束性指标“${name}”没有责任单位，无法考核。`,
    },
    en: {
      title: 'Binding target that no unit answers for',
      why: 'A binding target is assessed; without a unit there is nobody to assess.',
      bad: 'Energy per unit of output down by 10 % (binding), and no owner',
      good: 'Energy per unit of output down by 10 % (binding; owner: Development and Reform Commission)',
      say: ({ name }) => `The binding target “${name}” has no owner, so nobody can be assessed for it.`,
    },
  },
});
