import type { Language, Level, Words } from '#core/model';
import type { FundingSource } from '#core/records';

/** The names of the generated tables that are not the one table of a kind. */
export const MORE_TABLE_WORDS = {
  performance: { 'zh-CN': '绩效目标表', en: 'Performance targets' },
  'tasks-by-unit': { 'zh-CN': '任务分工表（按牵头单位）', en: 'Division of tasks by lead unit' },
} satisfies Readonly<Record<string, Words>>;

/** What an empty generated table says. */
export const NOTHING_YET: Words = { 'zh-CN': '（暂无{kind}）', en: '(no {kind} yet)' };
/** What stands in place of a table that this program does not know. */
export const UNKNOWN_TABLE: Words = {
  'zh-CN': '本程序不认识这张表（{name}），请用更新的版本打开。',
  en: 'This program does not know the table “{name}”. Open the plan with a newer version.',
};

/** The first level of performance targets 绩效目标. */
export const PERFORMANCE_WORDS = {
  output: { 'zh-CN': '产出指标', en: 'Output' },
  benefit: { 'zh-CN': '效益指标', en: 'Benefit' },
  satisfaction: { 'zh-CN': '满意度指标', en: 'Satisfaction' },
} satisfies Readonly<Record<string, Words>>;

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

/** What the profile of a plan is called where a finding stands in it. */
export const PROFILE_WORDS: Words = { 'zh-CN': '概况', en: 'Profile' };

/** Words of the tables' columns and rows where those of a field do not do. */
export const COLUMN_WORDS = {
  number: { 'zh-CN': '序号', en: 'No.' },
  indicator: { 'zh-CN': '指标', en: 'Indicator' },
  unit: { 'zh-CN': '单位', en: 'Unit' },
  baseline: { 'zh-CN': '基期', en: 'Baseline' },
  goal: { 'zh-CN': '目标值', en: 'Target' },
  yearly: { 'zh-CN': '逐年目标', en: 'By year' },
  deadline: { 'zh-CN': '完成时限', en: 'Deadline' },
  task: { 'zh-CN': '任务', en: 'Task' },
  noLead: { 'zh-CN': '未定牵头单位', en: 'No lead unit yet' },
  noDate: { 'zh-CN': '时间未定', en: 'No date yet' },
  years: { 'zh-CN': '起止年限', en: 'Years' },
  total: { 'zh-CN': '合计', en: 'Total' },
  bySource: { 'zh-CN': '按来源', en: 'By source' },
  byYear: { 'zh-CN': '按年度', en: 'By year' },
  unspecified: { 'zh-CN': '未定', en: 'Not fixed' },
  sumRow: { 'zh-CN': '合计', en: 'Total' },
  level1: { 'zh-CN': '一级指标', en: 'Level 1' },
  level2: { 'zh-CN': '二级指标', en: 'Level 2' },
  level3: { 'zh-CN': '三级指标', en: 'Level 3' },
  reached: { 'zh-CN': '指标值', en: 'Value' },
  allListed: { 'zh-CN': '共{declared}', en: '{declared} in all' },
  someListed: { 'zh-CN': '公布{declared}，列出{count}条', en: 'declared: {declared}; listed: {count}' },
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
