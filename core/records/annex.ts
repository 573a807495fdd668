import { recordKind } from './field';

/** Annex 附件: something that belongs to the plan and stands outside its text. */
export const annex = recordKind({
  kind: 'annex',
  words: { one: { 'zh-CN': '附件', en: 'annex' }, many: { 'zh-CN': '附件', en: 'Annexes' }, counter: '个' },
  name: 'title',
  fields: {
    title: { type: 'text', words: { 'zh-CN': '附件名称', en: 'Annex' } },
    form: {
      type: 'choice',
      words: { 'zh-CN': '形式', en: 'Form' },
      choices: {
        attached: { 'zh-CN': '随文印发', en: 'Attached' },
        separate: { 'zh-CN': '另行印发', en: 'Issued apart' },
      },
    },
    pages: { type: 'quantity', words: { 'zh-CN': '页数', en: 'Pages' } },
    lead: {
      type: 'link',
      to: 'organisation',
      words: { 'zh-CN': '提供单位', en: 'Provided by' },
      back: { 'zh-CN': '提供的附件', en: 'Annexes provided' },
    },
    note: { type: 'text', words: { 'zh-CN': '备注', en: 'Note' } },
  },
  columns: ['title', 'form', 'pages', 'lead', 'note'],
  form: [{ words: { 'zh-CN': '附件', en: 'Annex' }, fields: ['title', 'form', 'pages', 'lead', 'note'] }],
  chips: ['title', 'pages'],
  table: {
    name: 'annexes',
    words: { 'zh-CN': '附件清单', en: 'Annexes' },
    columns: [
      ['title', 46],
      ['form', 14],
      ['lead', 20],
      ['note', 20],
    ],
  },
});
