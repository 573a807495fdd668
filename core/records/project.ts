import { recordKind } from './field';

/** Project 项目: what is built or done, where, by whom and for how much. */
export const project = recordKind({
  kind: 'project',
  words: { one: { 'zh-CN': '项目', en: 'project' }, many: { 'zh-CN': '项目', en: 'Projects' }, counter: '个' },
  isCommon: true,
  span: { from: 'start', by: 'end' },
  name: 'name',
  fields: {
    name: { type: 'text', words: { 'zh-CN': '项目名称', en: 'Project' } },
    content: { type: 'text', long: true, words: { 'zh-CN': '建设内容及规模', en: 'Content and scale' } },
    location: { type: 'text', words: { 'zh-CN': '建设地点', en: 'Location' } },
    stage: {
      type: 'choice',
      words: { 'zh-CN': '建设性质', en: 'Stage' },
      choices: {
        new: { 'zh-CN': '新建', en: 'New' },
        continuing: { 'zh-CN': '续建', en: 'Continuing' },
        reserve: { 'zh-CN': '储备', en: 'Reserve' },
      },
    },
    start: { type: 'date', words: { 'zh-CN': '开始时间', en: 'Start' } },
    end: { type: 'date', words: { 'zh-CN': '完成时间', en: 'End' } },
    investment: { type: 'quantity', words: { 'zh-CN': '总投资', en: 'Total investment' } },
    parts: { type: 'funding', of: 'investment', words: { 'zh-CN': '分来源、分年度投资', en: 'By source and year' } },
    owner: {
      type: 'link',
      to: 'organisation',
      words: { 'zh-CN': '业主单位', en: 'Owner' },
      back: { 'zh-CN': '业主项目', en: 'Projects owned' },
    },
    lead: {
      type: 'link',
      to: 'organisation',
      words: { 'zh-CN': '责任单位', en: 'Lead unit' },
      back: { 'zh-CN': '负责的项目', en: 'Projects led' },
    },
    output: { type: 'text', words: { 'zh-CN': '预期成效', en: 'Expected output' } },
  },
  columns: ['name', 'location', 'start', 'end', 'investment', 'lead'],
  form: [
    { words: { 'zh-CN': '项目', en: 'Project' }, fields: ['name', 'content', 'location', 'stage', 'start', 'end'] },
    {
      words: { 'zh-CN': '投资与责任', en: 'Investment and responsibility' },
      fields: ['investment', 'parts', 'owner', 'lead', 'output'],
    },
  ],
  chips: ['name', 'investment', 'end', 'location', 'lead'],
  table: {
    name: 'projects',
    words: { 'zh-CN': '重点项目表', en: 'Projects' },
    columns: [
      ['name', 20],
      ['content', 30],
      ['location', 11],
      ['end', 11],
      ['investment', 11],
      ['lead', 14],
    ],
  },
});
