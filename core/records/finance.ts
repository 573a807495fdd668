import { recordKind } from './field';

/** Finance 资金: one purpose, its amount, and where and when the money comes from. */
export const finance = recordKind({
  kind: 'finance',
  words: { one: { 'zh-CN': '资金', en: 'finance item' }, many: { 'zh-CN': '资金', en: 'Finance' }, counter: '项' },
  isCommon: true,
  name: 'purpose',
  fields: {
    purpose: { type: 'text', words: { 'zh-CN': '用途', en: 'Purpose' } },
    instrument: {
      type: 'choice',
      words: { 'zh-CN': '方式', en: 'Instrument' },
      choices: {
        subsidy: { 'zh-CN': '补助', en: 'Subsidy' },
        interest: { 'zh-CN': '贴息', en: 'Interest subsidy' },
        reward: { 'zh-CN': '奖励', en: 'Reward' },
        fund: { 'zh-CN': '基金', en: 'Fund' },
        'tax-relief': { 'zh-CN': '税费减免', en: 'Tax relief' },
        credit: { 'zh-CN': '信贷', en: 'Credit' },
        investment: { 'zh-CN': '投资', en: 'Investment' },
      },
    },
    amount: {
      type: 'quantity',
      words: { 'zh-CN': '金额', en: 'Amount' },
      hint: { 'zh-CN': '例如：5000万元', en: 'For example: 50 million yuan' },
    },
    parts: { type: 'funding', of: 'amount', words: { 'zh-CN': '分来源、分年度', en: 'By source and year' } },
    conditions: { type: 'text', words: { 'zh-CN': '条件', en: 'Conditions' } },
    basis: { type: 'text', words: { 'zh-CN': '依据', en: 'Basis' } },
    lead: {
      type: 'link',
      to: 'organisation',
      words: { 'zh-CN': '牵头单位', en: 'Lead unit' },
      back: { 'zh-CN': '牵头的资金', en: 'Finance led' },
    },
  },
  columns: ['purpose', 'instrument', 'amount', 'parts', 'lead'],
  form: [
    { words: { 'zh-CN': '资金', en: 'Finance' }, fields: ['purpose', 'instrument', 'amount', 'parts'] },
    { words: { 'zh-CN': '条件与分工', en: 'Conditions and responsibility' }, fields: ['conditions', 'basis', 'lead'] },
  ],
  chips: ['amount', 'purpose', 'lead', 'conditions'],
  table: {
    name: 'finance',
    words: { 'zh-CN': '资金安排表', en: 'Finance by source and year' },
    columns: [
      ['purpose', 30],
      ['instrument', 12],
      ['amount', 16],
      ['conditions', 22],
      ['lead', 15],
    ],
  },
});
