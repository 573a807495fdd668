import { recordKind } from './field';

/** Milestone 节点: what is reached on the way, by when, and by what it is known. */
export const milestone = recordKind({
  kind: 'milestone',
  words: { one: { 'zh-CN': '节点', en: 'milestone' }, many: { 'zh-CN': '节点', en: 'Milestones' }, counter: '个' },
  isCommon: true,
  span: { by: 'date', inPeriod: true },
  name: 'content',
  fields: {
    content: { type: 'text', words: { 'zh-CN': '节点内容', en: 'Milestone' } },
    date: { type: 'date', words: { 'zh-CN': '时间', en: 'Date' } },
    measure: {
      type: 'link',
      to: 'measure',
      words: { 'zh-CN': '所属举措', en: 'Measure' },
      back: { 'zh-CN': '节点', en: 'Milestones' },
    },
    project: {
      type: 'link',
      to: 'project',
      words: { 'zh-CN': '所属项目', en: 'Project' },
      back: { 'zh-CN': '节点', en: 'Milestones' },
    },
    acceptance: { type: 'text', words: { 'zh-CN': '完成标志', en: 'Acceptance' } },
    lead: {
      type: 'link',
      to: 'organisation',
      words: { 'zh-CN': '责任单位', en: 'Lead unit' },
      back: { 'zh-CN': '负责的节点', en: 'Milestones led' },
    },
  },
  columns: ['content', 'date', 'measure', 'project', 'acceptance', 'lead'],
  form: [
    { words: { 'zh-CN': '节点', en: 'Milestone' }, fields: ['content', 'date', 'acceptance', 'lead'] },
    { words: { 'zh-CN': '所属', en: 'Belongs to' }, fields: ['measure', 'project'] },
  ],
  chips: ['date', 'content', 'acceptance', 'lead'],
  table: {
    name: 'milestones',
    words: { 'zh-CN': '节点进度表', en: 'Milestones' },
    columns: [
      ['content', 34],
      ['date', 14],
      ['measure', 22],
      ['acceptance', 20],
      ['lead', 15],
    ],
  },
});
