import type { Language, Level, TableName, Words } from '#core/model';
import type { FundingSource } from '#core/records';

/** The names of the generated tables. */
export const TABLE_TITLES: Readonly<Record<TableName, Words>> = {
  indicators: { 'zh-CN': '主要指标表', en: 'Indicators' },
  tasks: { 'zh-CN': '任务分工表', en: 'Division of tasks' },
  projects: { 'zh-CN': '重点项目表', en: 'Projects' },
  finance: { 'zh-CN': '资金安排表', en: 'Finance by source and year' },
  talent: { 'zh-CN': '人才工作表', en: 'Talent' },
};

/** What an empty generated table says. */
export const NO_ROWS: Words = { 'zh-CN': '（暂无内容）', en: '(nothing entered yet)' };

export const FUNDING_SOURCE_WORDS: Readonly<Record<FundingSource, Words>> = {
  central: { 'zh-CN': '中央', en: 'Central' },
  province: { 'zh-CN': '省级', en: 'Province' },
  city: { 'zh-CN': '市级', en: 'City' },
  county: { 'zh-CN': '区县', en: 'County' },
  enterprise: { 'zh-CN': '企业自筹', en: 'Enterprise' },
  bank: { 'zh-CN': '银行贷款', en: 'Bank' },
  other: { 'zh-CN': '其他', en: 'Other' },
};

export const LEVEL_WORDS: Readonly<Record<Level, Words>> = {
  'to-fill': { 'zh-CN': '待填', en: 'To fill' },
  error: { 'zh-CN': '错误', en: 'Error' },
  warning: { 'zh-CN': '警告', en: 'Warning' },
  advice: { 'zh-CN': '提示', en: 'Advice' },
};

/** Words of the tables' columns and rows. */
export const COLUMN_WORDS = {
  number: { 'zh-CN': '序号', en: 'No.' },
  indicator: { 'zh-CN': '指标', en: 'Indicator' },
  unit: { 'zh-CN': '单位', en: 'Unit' },
  baseline: { 'zh-CN': '基期', en: 'Baseline' },
  goal: { 'zh-CN': '目标值', en: 'Target' },
  deadline: { 'zh-CN': '完成时限', en: 'Deadline' },
  nature: { 'zh-CN': '属性', en: 'Nature' },
  owner: { 'zh-CN': '责任单位', en: 'Owner' },
  task: { 'zh-CN': '任务', en: 'Task' },
  contribution: { 'zh-CN': '支撑指标', en: 'Targets served' },
  lead: { 'zh-CN': '牵头单位', en: 'Lead unit' },
  cooperating: { 'zh-CN': '配合单位', en: 'Cooperating units' },
  project: { 'zh-CN': '项目名称', en: 'Project' },
  content: { 'zh-CN': '建设内容及规模', en: 'Content and scale' },
  location: { 'zh-CN': '建设地点', en: 'Location' },
  years: { 'zh-CN': '起止年限', en: 'Years' },
  investment: { 'zh-CN': '总投资', en: 'Total investment' },
  purpose: { 'zh-CN': '用途', en: 'Purpose' },
  total: { 'zh-CN': '合计', en: 'Total' },
  bySource: { 'zh-CN': '按来源', en: 'By source' },
  byYear: { 'zh-CN': '按年度', en: 'By year' },
  unspecified: { 'zh-CN': '未定', en: 'Not fixed' },
  sumRow: { 'zh-CN': '合计', en: 'Total' },
  programme: { 'zh-CN': '项目或岗位', en: 'Programme or post' },
  type: { 'zh-CN': '方式', en: 'Type' },
  group: { 'zh-CN': '对象', en: 'Group' },
  count: { 'zh-CN': '数量', en: 'Number' },
  by: { 'zh-CN': '完成时间', en: 'By' },
  partners: { 'zh-CN': '合作单位', en: 'Partners' },
} satisfies Readonly<Record<string, Words>>;

/** A record that a reference or a link points to and that is gone. */
export const GONE: Words = { 'zh-CN': '〔已删除〕', en: '[deleted]' };
/** A reference to a field that is still empty. */
export const EMPTY_FIELD: Words = { 'zh-CN': '〔待填〕', en: '[to fill]' };
/** What a record without a name is called. */
export const UNNAMED: Words = { 'zh-CN': '（未命名）', en: '(unnamed)' };
/** The heading of an annex: 附件, 附件2; Annex 2. */
export const annexLabel = (language: Language, number: number, count: number): string =>
  language === 'zh-CN' ? `附件${count > 1 ? String(number) : ''}` : `Annex${count > 1 ? ` ${String(number)}` : ''}`;
/** Between the names of a list: 、 or a comma. */
export const LIST_SEPARATOR: Words = { 'zh-CN': '、', en: '; ' };
