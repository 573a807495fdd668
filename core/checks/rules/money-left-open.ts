import { fundingGap, spotOfGap } from '../funding-gap';
import { rule } from '../rule';

export default rule({
  id: 'P53',
  name: 'money-left-open',
  level: 'to-fill',
  over: 'record',
  find: (record, { nameOf, language }, kind) => {
    const gap = fundingGap(kind, record);
    if (gap?.division !== 'open' || gap.isMore) return [];
    const { at, also, params } = spotOfGap(kind, record, gap, { name: nameOf(kind, record), language });
    return [{ at, params, ...(also && { also }) }];
  },
  words: {
    'zh-CN': {
      title: '资金还没有分完',
      why: '没有注明来源和年度的部分，在资金表里列为“未注明”。',
      bad: '总投资70亿元，只列出企业30亿元',
      good: '总投资70亿元，企业30亿元，银行40亿元',
      say: ({ name, gap }) => `“${name}”还有${gap}没有注明来源或年度。`,
    },
    en: {
      title: 'Money not divided yet',
      why: 'What has no source and no year stands in the table of money as not specified.',
      bad: 'Total investment 7 billion yuan, of which 3 billion from enterprises and nothing else named',
      good: 'Total investment 7 billion yuan: 3 billion from enterprises, 4 billion from banks',
      say: ({ name, gap }) => `“${name}”: ${gap} has no source or year yet.`,
    },
  },
});
