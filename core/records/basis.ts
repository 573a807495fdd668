import { recordKind } from './field';

/** Legal basis 依据: a law, opinion or plan that this one carries out. */
export const basis = recordKind({
  kind: 'basis',
  words: { one: { 'zh-CN': '依据', en: 'basis' }, many: { 'zh-CN': '依据', en: 'Legal bases' }, counter: '项' },
  name: 'title',
  fields: {
    title: { type: 'text', words: { 'zh-CN': '文件名称', en: 'Title' } },
    issuer: {
      type: 'link',
      to: 'organisation',
      words: { 'zh-CN': '发文机关', en: 'Issuer' },
      back: { 'zh-CN': '发布的依据', en: 'Bases issued' },
    },
    docNo: { type: 'text', words: { 'zh-CN': '发文字号', en: 'Document number' } },
    date: { type: 'date', words: { 'zh-CN': '发布时间', en: 'Date' } },
  },
  columns: ['title', 'issuer', 'docNo', 'date'],
  form: [{ words: { 'zh-CN': '依据', en: 'Basis' }, fields: ['title', 'issuer', 'docNo', 'date'] }],
  chips: ['title', 'docNo', 'date', 'issuer'],
  table: {
    name: 'bases',
    words: { 'zh-CN': '依据清单', en: 'Legal bases' },
    columns: [
      ['title', 46],
      ['issuer', 22],
      ['docNo', 18],
      ['date', 14],
    ],
  },
});
