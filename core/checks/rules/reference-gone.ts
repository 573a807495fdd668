import { rule, type Span } from '../rule';

export default rule({
  id: 'X01',
  name: 'reference-gone',
  level: 'error',
  over: 'block',
  find: ({ refs, text }) =>
    refs
      .filter(({ state }) => state === 'gone')
      .map(({ start, end }): Span<{ shown: string }> => ({ start, end, params: { shown: text.slice(start, end) } })),
  words: {
    'zh-CN': {
      title: '引用的记录已删除',
      why: '正文里会印出“〔已删除〕”。',
      bad: '引进〔已删除〕企业',
      good: '引进400家企业',
      say: ({ shown }) => `引用的记录或章节已不存在，正文显示“${shown}”。请改为其他引用或直接写明。`,
    },
    en: {
      title: 'Reference to a record that is gone',
      why: 'The text would print “[deleted]”.',
      bad: 'Settle [deleted] in the park',
      good: 'Settle 400 enterprises in the park',
      say: ({ shown }) =>
        `The record or section of this reference is gone; the text shows “${shown}”. Refer to another one or write it out.`,
    },
  },
});
