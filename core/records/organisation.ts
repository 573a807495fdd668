import { recordKind } from './field';

/** Organisation 单位: whoever leads, cooperates, owns or pays. */
export const organisation = recordKind({
  kind: 'organisation',
  words: {
    one: { 'zh-CN': '单位', en: 'organisation' },
    many: { 'zh-CN': '单位', en: 'Organisations' },
    counter: '个',
  },
  isCommon: true,
  name: 'name',
  fields: {
    name: { type: 'text', words: { 'zh-CN': '全称', en: 'Full name' } },
    shortName: { type: 'text', words: { 'zh-CN': '简称', en: 'Short name' } },
    aliases: {
      type: 'names',
      words: { 'zh-CN': '别称', en: 'Other names' },
      hint: { 'zh-CN': '用顿号或分号隔开', en: 'Separate with semicolons' },
    },
    type: {
      type: 'choice',
      words: { 'zh-CN': '类别', en: 'Type' },
      choices: {
        government: { 'zh-CN': '政府部门', en: 'Government' },
        association: { 'zh-CN': '行业协会', en: 'Association' },
        enterprise: { 'zh-CN': '企业', en: 'Enterprise' },
        university: { 'zh-CN': '高校院所', en: 'University or institute' },
        park: { 'zh-CN': '园区', en: 'Park' },
        other: { 'zh-CN': '其他', en: 'Other' },
      },
    },
    level: {
      type: 'choice',
      words: { 'zh-CN': '层级', en: 'Level' },
      choices: {
        national: { 'zh-CN': '国家', en: 'National' },
        province: { 'zh-CN': '省级', en: 'Province' },
        city: { 'zh-CN': '市级', en: 'City' },
        county: { 'zh-CN': '区县', en: 'District or county' },
      },
    },
  },
  columns: ['name', 'shortName', 'type', 'level'],
  form: [{ words: { 'zh-CN': '单位', en: 'Organisation' }, fields: ['name', 'shortName', 'aliases', 'type', 'level'] }],
  chips: ['name', 'shortName'],
  table: {
    name: 'organisations',
    words: { 'zh-CN': '单位名单', en: 'Organisations' },
    columns: [
      ['name', 50],
      ['shortName', 20],
      ['type', 15],
      ['level', 15],
    ],
  },
});
