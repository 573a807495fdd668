import { recordKind } from './field';

/** Abbreviation 简称: what the text calls something after it was named in full. */
export const abbreviation = recordKind({
  kind: 'abbreviation',
  words: {
    one: { 'zh-CN': '简称', en: 'abbreviation' },
    many: { 'zh-CN': '简称', en: 'Abbreviations' },
    counter: '个',
  },
  name: 'short',
  fields: {
    short: { type: 'text', words: { 'zh-CN': '简称', en: 'Abbreviation' } },
    full: { type: 'text', words: { 'zh-CN': '全称', en: 'Full name' } },
    note: { type: 'text', words: { 'zh-CN': '说明', en: 'Note' } },
  },
  columns: ['short', 'full', 'note'],
  form: [{ words: { 'zh-CN': '简称', en: 'Abbreviation' }, fields: ['short', 'full', 'note'] }],
  chips: ['short', 'full'],
  table: {
    name: 'abbreviations',
    words: { 'zh-CN': '简称表', en: 'Abbreviations' },
    columns: [
      ['short', 24],
      ['full', 46],
      ['note', 30],
    ],
  },
});
