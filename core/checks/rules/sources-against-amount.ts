import { fundingGap, spotOfGap } from '../funding-gap';
import { rule } from '../rule';

export default rule({
  id: 'P16',
  name: 'sources-against-amount',
  level: 'error',
  over: 'record',
  find: (record, { nameOf, language }, kind) => {
    const gap = fundingGap(kind, record);
    return gap?.division === 'source' ? [spotOfGap(kind, record, gap, { name: nameOf(kind, record), language })] : [];
  },
  words: {
    'zh-CN': {
      title: '资金来源合计与总额不符',
      why: '来源加起来不是总投资，说明有资金没有落实或重复计算。',
      bad: '总投资70亿元，来源合计60亿元',
      good: '总投资70亿元，来源合计70亿元',
      say: ({ name, fieldZh, amount, sum, moreZh, gap }) =>
        `“${name}”的${fieldZh}为${amount}，资金来源合计${sum}，${moreZh}${gap}。`,
    },
    en: {
      title: 'Sources that do not add up to the amount',
      why: 'When the sources do not make the total, some money is not there or is counted twice.',
      bad: 'Total investment 7 billion yuan, sources of 6 billion yuan',
      good: 'Total investment 7 billion yuan, sources of 7 billion yuan',
      say: ({ name, fieldEn, amount, sum, moreEn, gap }) =>
        `“${name}”: ${fieldEn} ${amount}, but its sources come to ${sum}, ${gap} ${moreEn}.`,
    },
  },
});
