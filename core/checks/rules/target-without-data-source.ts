import { rule } from '../rule';

export default rule({
  id: 'P42',
  name: 'target-without-data-source',
  level: 'advice',
  over: 'plan',
  find: ({ records }, { nameOf }) => {
    const counted = records.target.filter(({ value }) => value !== undefined);
    const without = counted.filter(({ dataSource }) => !dataSource);
    // Where no target says it, once is enough: at the first that has a number, or is to have one.
    const isAll = without.length === counted.length && without.length > 1;
    const first = records.target.find(({ grade }) => !grade);
    const spoken = isAll && first ? [first] : without;
    return spoken.map((target) => ({
      at: { record: target.id, field: 'dataSource' },
      params: { name: isAll ? '' : nameOf('target', target) },
    }));
  },
  words: {
    'zh-CN': {
      title: '指标没有数据来源',
      why: '评估时从哪里取数，应当事先说定，免得各单位各有一套数。',
      bad: '出口额1.8亿美元（无数据来源）',
      good: '出口额1.8亿美元（数据来源：海关统计）',
      say: ({ name }) =>
        name === ''
          ? '各个定量指标都没有写明数据来源，例如“海关统计”。'
          : `指标“${name}”没有写明数据来源，例如“海关统计”。`,
    },
    en: {
      title: 'Target without a source of data',
      why: 'Agree beforehand where the figure will come from, or each unit will bring its own.',
      bad: 'Exports of 180 million US dollars, and no source of data',
      good: 'Exports of 180 million US dollars (data: customs statistics)',
      say: ({ name }) =>
        name === ''
          ? 'No target with a number says where its data comes from, for example “customs statistics”.'
          : `The target “${name}” does not say where its data comes from, for example “customs statistics”.`,
    },
  },
});
