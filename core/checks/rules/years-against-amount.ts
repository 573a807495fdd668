import { fundingGap, spotOfGap } from '../funding-gap';
import { rule } from '../rule';

export default rule({
  id: 'P15',
  name: 'years-against-amount',
  level: 'error',
  over: 'record',
  find: (record, { nameOf, language }, kind) => {
    const gap = fundingGap(kind, record);
    return gap?.division === 'year' ? [spotOfGap(kind, record, gap, { name: nameOf(kind, record), language })] : [];
  },
  words: {
    'zh-CN': {
      title: '分年度合计与总额不符',
      why: '分年度金额加起来不是总额，年度预算就无法编制。',
      bad: '三年合计100万元，分年为20万元、30万元、40万元',
      good: '三年合计90万元，分年为20万元、30万元、40万元',
      say: ({ name, fieldZh, amount, sum, moreZh, gap }) =>
        `“${name}”的${fieldZh}为${amount}，分年度合计${sum}，${moreZh}${gap}。`,
    },
    en: {
      title: 'Years that do not add up to the amount',
      why: 'When the years do not make the total, no year can be budgeted.',
      bad: '100 million yuan in three years: 20, 30 and 40 million yuan',
      good: '90 million yuan in three years: 20, 30 and 40 million yuan',
      say: ({ name, fieldEn, amount, sum, moreEn, gap }) =>
        `“${name}”: ${fieldEn} ${amount}, but its years come to ${sum}, ${gap} ${moreEn}.`,
    },
  },
});
