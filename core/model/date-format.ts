import { partsOf, type PlanDate } from './date';
import type { Language } from './language';

export const QUARTER_NAMES = ['一', '二', '三', '四'] as const;
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Writes a date as the plan's language does: 2026年上半年, 2026年三季度, 2026年6月30日; first half of 2026, Q3 2026, 30 June 2026. */
export function formatDate(date: PlanDate, language: Language): string {
  const parts = partsOf(date);
  if (!parts) return date;
  const { year, half, quarter, month, day } = parts;
  if (language === 'zh-CN') {
    if (half !== undefined) return `${String(year)}年${half === 1 ? '上' : '下'}半年`;
    if (quarter !== undefined) return `${String(year)}年${QUARTER_NAMES[quarter - 1] ?? ''}季度`;
    return `${String(year)}年${month === undefined ? '' : `${String(month)}月`}${day === undefined ? '' : `${String(day)}日`}`;
  }
  if (half !== undefined) return `${half === 1 ? 'first' : 'second'} half of ${String(year)}`;
  if (quarter !== undefined) return `Q${String(quarter)} ${String(year)}`;
  const name = month === undefined ? '' : `${MONTHS[month - 1] ?? ''} `;
  return `${day === undefined ? '' : `${String(day)} `}${name}${String(year)}`;
}
