import { rule, type Span } from '../rule';

export default rule({
  id: 'X02',
  name: 'reference-empty',
  level: 'to-fill',
  over: 'block',
  find: ({ refs, text }) =>
    refs
      .filter(({ state }) => state === 'empty')
      .map(({ start, end }): Span<{ shown: string }> => ({ start, end, params: { shown: text.slice(start, end) } })),
  words: {
    'zh-CN': {
      title: '引用的内容待填',
      why: '记录填好后，正文会自动补上。',
      bad: '引进〔待填〕企业',
      good: '引进400家企业',
      say: ({ shown }) => `正文引用的内容还没有填写，显示为“${shown}”。`,
    },
    en: {
      title: 'Reference to a field that is still empty',
      why: 'The text fills itself once the record is filled in.',
      bad: 'Settle [to fill] in the park',
      good: 'Settle 400 enterprises in the park',
      say: ({ shown }) => `The text refers to something not yet filled in and shows “${shown}”.`,
    },
  },
});
