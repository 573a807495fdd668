import type { Words } from '#core/model';

/** What a check report says besides the findings; `{name}` stands for a param. */
export const REPORT_WORDS = {
  title: { 'zh-CN': '检查报告', en: 'Check Report' },
  summary: { 'zh-CN': '概要', en: 'Summary' },
  checked: { 'zh-CN': '检查对象：{title}。检查日期：{date}。', en: 'Checked: {title}. Date: {date}.' },
  undated: { 'zh-CN': '检查对象：{title}。', en: 'Checked: {title}.' },
  nothing: { 'zh-CN': '没有发现问题。', en: 'Nothing found.' },
  'level-column': { 'zh-CN': '级别', en: 'Level' },
  'count-column': { 'zh-CN': '数量', en: 'Number' },
  'finding-column': { 'zh-CN': '问题', en: 'Finding' },
  'rule-column': { 'zh-CN': '规则', en: 'Rule' },
  'place-column': { 'zh-CN': '位置', en: 'Place' },
  'reason-column': { 'zh-CN': '理由', en: 'Reason' },
  'name-column': { 'zh-CN': '决定人', en: 'By' },
  'state-column': { 'zh-CN': '现状', en: 'State' },
  waived: { 'zh-CN': '决定保留的问题', en: 'Findings allowed to stand' },
  total: { 'zh-CN': '合计', en: 'Total' },
  stands: { 'zh-CN': '未改动', en: 'unchanged' },
  changed: { 'zh-CN': '原文已改，需复核', en: 'changed since, look again' },
  gone: { 'zh-CN': '原处已删除', en: 'the place is gone' },
} satisfies Readonly<Record<string, Words>>;
