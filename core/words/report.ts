import type { Words } from '#core/model';

/** The words that a report has besides those of the plan. */
export const REPORT_WORDS = {
  contents: { 'zh-CN': '目录', en: 'Contents' },
  tables: { 'zh-CN': '表目录', en: 'List of tables' },
  figures: { 'zh-CN': '图目录', en: 'List of figures' },
  forComment: { 'zh-CN': '征求意见稿', en: 'Draft for comment' },
} satisfies Readonly<Record<string, Words>>;
