import { recordKind } from './field';

/** Policy 政策: one that exists and is used, or a new one that the plan promises. */
export const policy = recordKind({
  kind: 'policy',
  words: { one: { 'zh-CN': '政策', en: 'policy' }, many: { 'zh-CN': '政策', en: 'Policies' }, counter: '项' },
  span: { by: 'due', inPeriod: true },
  name: 'title',
  fields: {
    title: { type: 'text', words: { 'zh-CN': '政策名称', en: 'Policy' } },
    type: {
      type: 'choice',
      words: { 'zh-CN': '状态', en: 'Status' },
      choices: {
        existing: { 'zh-CN': '已出台', en: 'Existing' },
        new: { 'zh-CN': '拟出台', en: 'To be issued' },
      },
    },
    issuer: {
      type: 'link',
      to: 'organisation',
      words: { 'zh-CN': '制定机关', en: 'Issuer' },
      back: { 'zh-CN': '制定的政策', en: 'Policies issued' },
    },
    docNo: { type: 'text', words: { 'zh-CN': '文号', en: 'Document number' } },
    date: { type: 'date', words: { 'zh-CN': '出台时间', en: 'Issued' } },
    due: { type: 'date', words: { 'zh-CN': '拟出台时限', en: 'Due' } },
    lead: {
      type: 'link',
      to: 'organisation',
      words: { 'zh-CN': '牵头单位', en: 'Lead unit' },
      back: { 'zh-CN': '牵头的政策', en: 'Policies led' },
    },
    content: { type: 'text', long: true, words: { 'zh-CN': '主要内容', en: 'Content' } },
  },
  columns: ['title', 'type', 'issuer', 'docNo', 'due', 'lead'],
  form: [
    { words: { 'zh-CN': '政策', en: 'Policy' }, fields: ['title', 'type', 'issuer', 'docNo', 'date', 'content'] },
    { words: { 'zh-CN': '制定分工', en: 'Drafting' }, fields: ['lead', 'due'] },
  ],
  chips: ['title', 'docNo', 'due', 'lead', 'content'],
  table: {
    name: 'policies',
    words: { 'zh-CN': '政策清单', en: 'Policies' },
    columns: [
      ['title', 34],
      ['type', 10],
      ['content', 26],
      ['due', 13],
      ['lead', 17],
    ],
  },
});
