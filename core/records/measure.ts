import { recordKind } from './field';

/**
 * Measure 举措: who does it, by when, for which targets. Its title and text stand in the prose under the same id;
 * `title` is kept here only while the measure is not in the text 未入文.
 */
export const measure = recordKind({
  kind: 'measure',
  words: { one: { 'zh-CN': '举措', en: 'measure' }, many: { 'zh-CN': '举措', en: 'Measures' }, counter: '条' },
  isCommon: true,
  span: { from: 'start', by: 'due', inPeriod: true },
  name: 'title',
  fields: {
    title: { type: 'text', words: { 'zh-CN': '举措', en: 'Measure' } },
    lead: {
      type: 'link',
      to: 'organisation',
      words: { 'zh-CN': '牵头单位', en: 'Lead unit' },
      back: { 'zh-CN': '牵头的举措', en: 'Measures led' },
    },
    leader: { type: 'text', words: { 'zh-CN': '牵头负责领导', en: 'Leading person' } },
    cooperating: {
      type: 'links',
      to: 'organisation',
      words: { 'zh-CN': '配合单位', en: 'Cooperating units' },
      back: { 'zh-CN': '配合的举措', en: 'Measures supported' },
    },
    start: { type: 'date', words: { 'zh-CN': '开始时间', en: 'Start' } },
    due: { type: 'date', words: { 'zh-CN': '完成时限', en: 'Due' } },
    deliverable: { type: 'text', words: { 'zh-CN': '成果形式', en: 'Deliverable' } },
    targets: {
      type: 'links',
      to: 'target',
      words: { 'zh-CN': '支撑指标', en: 'Targets served' },
      back: { 'zh-CN': '支撑举措', en: 'Measures that serve it' },
    },
    projects: {
      type: 'links',
      to: 'project',
      words: { 'zh-CN': '相关项目', en: 'Projects' },
      back: { 'zh-CN': '所属举措', en: 'Measures' },
    },
    finance: {
      type: 'links',
      to: 'finance',
      words: { 'zh-CN': '资金安排', en: 'Finance' },
      back: { 'zh-CN': '用于举措', en: 'Measures paid for' },
    },
    policies: {
      type: 'links',
      to: 'policy',
      words: { 'zh-CN': '相关政策', en: 'Policies' },
      back: { 'zh-CN': '相关举措', en: 'Measures' },
    },
  },
  columns: ['title', 'lead', 'cooperating', 'due', 'targets'],
  form: [
    { words: { 'zh-CN': '分工', en: 'Responsibility' }, fields: ['title', 'lead', 'leader', 'cooperating'] },
    { words: { 'zh-CN': '进度', en: 'Schedule' }, fields: ['start', 'due', 'deliverable'] },
    { words: { 'zh-CN': '关联', en: 'Links' }, fields: ['targets', 'projects', 'finance', 'policies'] },
  ],
  chips: ['title', 'lead', 'due', 'deliverable', 'cooperating', 'start'],
  table: {
    name: 'tasks',
    words: { 'zh-CN': '任务分工表', en: 'Division of tasks' },
    columns: [
      ['title', 33],
      ['targets', 18],
      ['lead', 15],
      ['cooperating', 17],
      ['due', 12],
    ],
  },
});
