import { recordKind } from './field';

/** Fact 现状: what already is, with its number, date and origin. */
export const fact = recordKind({
  kind: 'fact',
  words: { one: { 'zh-CN': '现状', en: 'fact' }, many: { 'zh-CN': '现状', en: 'Facts' }, counter: '条' },
  isCommon: true,
  span: { by: 'asOf' },
  name: 'name',
  fields: {
    name: { type: 'text', words: { 'zh-CN': '名称', en: 'Name' } },
    value: { type: 'quantity', words: { 'zh-CN': '数值', en: 'Value' } },
    asOf: { type: 'date', words: { 'zh-CN': '时点', en: 'As of' } },
    basis: {
      type: 'choice',
      words: { 'zh-CN': '口径', en: 'Basis' },
      choices: {
        annual: { 'zh-CN': '年度', en: 'per year' },
        cumulative: { 'zh-CN': '累计', en: 'cumulative' },
        point: { 'zh-CN': '时点', en: 'at the date' },
      },
    },
    statedBy: { type: 'text', sourceOf: 'value', words: { 'zh-CN': '出处', en: 'Stated by' } },
    text: { type: 'text', long: true, words: { 'zh-CN': '说明', en: 'Statement' } },
  },
  columns: ['name', 'value', 'asOf', 'statedBy'],
  form: [{ words: { 'zh-CN': '现状', en: 'Fact' }, fields: ['name', 'value', 'asOf', 'basis', 'statedBy', 'text'] }],
  chips: ['value', 'name', 'asOf', 'text'],
  table: {
    name: 'facts',
    words: { 'zh-CN': '现状数据表', en: 'Facts' },
    columns: [
      ['name', 40],
      ['value', 20],
      ['asOf', 15],
      ['statedBy', 25],
    ],
  },
});
