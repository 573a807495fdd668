import { recordKind } from './field';

/** Entry list 名单: a named list whose length the text declares. */
export const list = recordKind({
  kind: 'list',
  words: { one: { 'zh-CN': '名单', en: 'list' }, many: { 'zh-CN': '名单', en: 'Lists' }, counter: '份' },
  name: 'title',
  fields: {
    title: { type: 'text', words: { 'zh-CN': '名单名称', en: 'List' } },
    type: {
      type: 'choice',
      words: { 'zh-CN': '类别', en: 'Type' },
      choices: {
        cluster: { 'zh-CN': '产业集群', en: 'Clusters' },
        platform: { 'zh-CN': '服务平台', en: 'Platforms' },
        enterprise: { 'zh-CN': '企业', en: 'Enterprises' },
        project: { 'zh-CN': '项目', en: 'Projects' },
        park: { 'zh-CN': '园区', en: 'Parks' },
        brand: { 'zh-CN': '品牌', en: 'Brands' },
        standard: { 'zh-CN': '标准', en: 'Standards' },
        other: { 'zh-CN': '其他', en: 'Other' },
      },
    },
    declared: {
      type: 'quantity',
      words: { 'zh-CN': '公布数量', en: 'Declared count' },
      hint: { 'zh-CN': '文中说有多少，例如：22个', en: 'How many the text says there are, for example: 22' },
    },
    entries: {
      type: 'rows',
      words: { 'zh-CN': '条目', en: 'Entries' },
      row: { 'zh-CN': '条目', en: 'entry' },
      count: 'declared',
      columns: {
        name: { type: 'text', words: { 'zh-CN': '名称', en: 'Name' } },
        category: { type: 'text', words: { 'zh-CN': '类别', en: 'Category' } },
        region: { type: 'text', words: { 'zh-CN': '地区', en: 'Region' } },
        unit: { type: 'text', words: { 'zh-CN': '单位', en: 'Unit' } },
        batch: { type: 'text', words: { 'zh-CN': '批次', en: 'Batch' } },
        note: { type: 'text', words: { 'zh-CN': '备注', en: 'Note' } },
      },
    },
    issuer: {
      type: 'link',
      to: 'organisation',
      words: { 'zh-CN': '公布单位', en: 'Issued by' },
      back: { 'zh-CN': '公布的名单', en: 'Lists issued' },
    },
    date: { type: 'date', words: { 'zh-CN': '公布时间', en: 'Date' } },
  },
  columns: ['title', 'type', 'declared', 'entries', 'issuer'],
  form: [
    { words: { 'zh-CN': '名单', en: 'List' }, fields: ['title', 'type', 'declared', 'issuer', 'date', 'entries'] },
  ],
  chips: ['declared', 'title', 'date'],
  table: {
    name: 'lists',
    words: { 'zh-CN': '名单', en: 'Lists' },
    columns: [
      ['title', 34],
      ['type', 14],
      ['declared', 14],
      ['entries', 38],
    ],
  },
});
