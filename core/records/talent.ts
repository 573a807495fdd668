import { recordKind } from './field';

/** Talent 人才: whom to attract, train, use or keep, how many and with whom. */
export const talent = recordKind({
  kind: 'talent',
  words: { one: { 'zh-CN': '人才', en: 'talent item' }, many: { 'zh-CN': '人才', en: 'Talent' }, counter: '项' },
  isCommon: true,
  span: { by: 'due', inPeriod: true },
  name: 'name',
  fields: {
    name: { type: 'text', words: { 'zh-CN': '项目或岗位', en: 'Programme or post' } },
    type: {
      type: 'choice',
      words: { 'zh-CN': '方式', en: 'Type' },
      choices: {
        attract: { 'zh-CN': '引进', en: 'Attract' },
        train: { 'zh-CN': '培养', en: 'Train' },
        use: { 'zh-CN': '使用', en: 'Use' },
        retain: { 'zh-CN': '留住', en: 'Retain' },
      },
    },
    group: { type: 'text', words: { 'zh-CN': '对象', en: 'Group' } },
    count: { type: 'quantity', words: { 'zh-CN': '数量', en: 'Number' } },
    due: { type: 'date', words: { 'zh-CN': '完成时间', en: 'By' } },
    baseline: { type: 'quantity', words: { 'zh-CN': '现有', en: 'At present' } },
    partners: {
      type: 'links',
      to: 'organisation',
      words: { 'zh-CN': '合作单位', en: 'Partners' },
      back: { 'zh-CN': '合作的人才项目', en: 'Talent items supported' },
    },
    lead: {
      type: 'link',
      to: 'organisation',
      words: { 'zh-CN': '牵头单位', en: 'Lead unit' },
      back: { 'zh-CN': '牵头的人才项目', en: 'Talent items led' },
    },
    method: { type: 'text', long: true, words: { 'zh-CN': '做法', en: 'Method' } },
  },
  columns: ['name', 'type', 'group', 'count', 'due', 'partners', 'lead'],
  form: [
    { words: { 'zh-CN': '人才', en: 'Talent' }, fields: ['name', 'type', 'group', 'count', 'due', 'baseline'] },
    { words: { 'zh-CN': '分工与做法', en: 'Responsibility and method' }, fields: ['lead', 'partners', 'method'] },
  ],
  chips: ['count', 'name', 'group', 'due', 'lead'],
  table: {
    name: 'talent',
    words: { 'zh-CN': '人才工作表', en: 'Talent' },
    columns: [
      ['name', 28],
      ['type', 8],
      ['group', 17],
      ['count', 10],
      ['due', 10],
      ['partners', 18],
      ['lead', 14],
    ],
  },
});
