import { recordKind } from './field';

/** Safeguard 保障措施: what makes sure that the plan is carried out. */
export const safeguard = recordKind({
  kind: 'safeguard',
  words: { one: { 'zh-CN': '保障', en: 'safeguard' }, many: { 'zh-CN': '保障', en: 'Safeguards' }, counter: '项' },
  span: { by: 'due', inPeriod: true },
  name: 'title',
  fields: {
    title: { type: 'text', words: { 'zh-CN': '保障措施', en: 'Safeguard' } },
    type: {
      type: 'choice',
      words: { 'zh-CN': '类别', en: 'Type' },
      choices: {
        organisation: { 'zh-CN': '组织领导', en: 'Organisation' },
        funding: { 'zh-CN': '政策资金', en: 'Policy and funding' },
        talent: { 'zh-CN': '人才支撑', en: 'Talent' },
        land: { 'zh-CN': '要素保障', en: 'Land and energy' },
        publicity: { 'zh-CN': '宣传引导', en: 'Publicity' },
        supervision: { 'zh-CN': '监督考核', en: 'Supervision' },
        other: { 'zh-CN': '其他', en: 'Other' },
      },
    },
    text: { type: 'text', long: true, words: { 'zh-CN': '做法', en: 'What is done' } },
    frequency: { type: 'text', words: { 'zh-CN': '频次', en: 'Frequency' } },
    due: { type: 'date', words: { 'zh-CN': '完成时限', en: 'Due' } },
    lead: {
      type: 'link',
      to: 'organisation',
      words: { 'zh-CN': '牵头单位', en: 'Lead unit' },
      back: { 'zh-CN': '牵头的保障', en: 'Safeguards led' },
    },
  },
  columns: ['title', 'type', 'frequency', 'due', 'lead'],
  form: [
    { words: { 'zh-CN': '保障', en: 'Safeguard' }, fields: ['title', 'type', 'text', 'frequency', 'due', 'lead'] },
  ],
  chips: ['title', 'frequency', 'due', 'lead'],
  table: {
    name: 'safeguards',
    words: { 'zh-CN': '保障措施表', en: 'Safeguards' },
    columns: [
      ['title', 28],
      ['type', 12],
      ['text', 32],
      ['frequency', 12],
      ['lead', 16],
    ],
  },
});
