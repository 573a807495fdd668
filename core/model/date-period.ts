import { firstDay, lastDay, partsOf, two, yearOf, type PlanDate } from './date';
import { formatDate } from './date-format';
import {
  FIVE_YEAR_PLAN,
  FIVE_YEAR_PLAN_ENGLISH,
  fiveYearEnd,
  fiveYearPlan,
  plainDate,
  readDate,
  type DateContext,
} from './date-parse';
import type { Language } from './language';

/** Period 期间: from the first day of one date to the last day of another. */
export interface Period {
  readonly from: PlanDate;
  readonly to: PlanDate;
}

const inOrder = (from: PlanDate, to: PlanDate): boolean => firstDay(from) <= lastDay(to);

const FIVE_YEARS = new RegExp(`^${FIVE_YEAR_PLAN}$`);
const FIVE_YEARS_ENGLISH = new RegExp(`^${FIVE_YEAR_PLAN_ENGLISH}$`, 'i');

/** 十四五 is 2021 to 2025. 十五 alone is the number 15 unless it is quoted or called a period. */
function fiveYears(typed: string, asTyped: string): Period | undefined {
  const [chinese, english] = [FIVE_YEARS.exec(typed)?.[1], FIVE_YEARS_ENGLISH.exec(typed)?.[1]];
  if (chinese === undefined && english === undefined) return undefined;
  if (typed === '十五' && asTyped.trim() === typed) return undefined;
  const last = chinese === undefined ? fiveYearEnd(Number(english)) : fiveYearPlan(chinese);
  return { from: String(last - 4), to: String(last) };
}

const TENS: Readonly<Record<string, readonly [from: number, to: number]>> = { 上: [1, 10], 中: [11, 20], 下: [21, 31] };

/** 6月中旬 is 11 to 20 June. */
function tenDays(typed: string, context: DateContext): Period | undefined {
  const hit = /^(.*月)([上中下])旬$/.exec(typed);
  const month = hit ? readDate(hit[1] ?? '', context) : undefined;
  const days = TENS[hit?.[2] ?? ''];
  if (month === undefined || !days) return undefined;
  const to = `${month}-${two(days[1])}`;
  return { from: `${month}-${two(days[0])}`, to: to > lastDay(month) ? lastDay(month) : to };
}

/** What the second end leaves unsaid: 6月1日至15日. */
const monthOf = (date: PlanDate): string => {
  const month = partsOf(date)?.month;
  return month === undefined ? '' : `${String(month)}月`;
};

/** Two ends, each of which may leave its year, and in Chinese its month, to the other: 1—6月, 25 May – 15 June 2023. */
function readEnds(first: string, second: string, context: DateContext): Period | undefined {
  const unit = /月份?$|季度$/.exec(second)?.[0] ?? '';
  const month = /[A-Za-z]+(?: \d{4})?$/.exec(second)?.[0] ?? '';
  const last = readDate(second, context);
  const within = last === undefined ? context : { year: yearOf(last) };
  const from = [first, `${first}${unit}`, `${first} ${month}`].map((each) => readDate(each, within)).find(Boolean);
  if (from === undefined) return undefined;
  const named = /\d{4}/.test(first) ? { year: yearOf(from) } : within;
  const to = [second, monthOf(from) + second].map((each) => readDate(each, named)).find(Boolean);
  return to !== undefined && inOrder(from, to) ? { from, to } : undefined;
}

const BETWEEN = /\s*(?:~|——|[-‐‑–—]|至|到|\bto\b|\band\b|\buntil\b)\s*/g;

/**
 * Reads a period as people type it: 2026—2028年, 5月25日至6月15日, “十四五”, 上半年, 6月中旬, 25 May – 15 June 2023; a single date
 * is the period of its days. The context gives a year that is not said.
 */
export function parsePeriod(text: string, context: DateContext = {}): Period | undefined {
  const typed = plainDate(text)
    .replace(/^(?:自|从|from |between |during |in )/i, '')
    .replace(/(?<=[年月日])(?:期间|之间|间)$/, '');
  const single = readDate(typed.replace(/^the /i, ''), context);
  if (single !== undefined) return { from: single, to: single };
  const named = fiveYears(typed, text) ?? tenDays(typed, context);
  if (named) return named;
  for (const hit of typed.matchAll(BETWEEN)) {
    const period = readEnds(typed.slice(0, hit.index), typed.slice(hit.index + hit[0].length), context);
    if (period) return period;
  }
  return undefined;
}

/** Writes a period: 2026—2028年, 2023年5月25日至6月15日; 2026–2028, 25 May – 15 June 2023. */
export function formatPeriod({ from, to }: Period, language: Language): string {
  if (from === to) return formatDate(from, language);
  const [first, last] = [formatDate(from, language), formatDate(to, language)];
  const years = from.length === 4 && to.length === 4;
  const sameYear = yearOf(from) === yearOf(to) && from.length > 4 && to.length > 4;
  if (language === 'zh-CN') {
    if (years) return `${from}—${to}年`;
    return `${first}至${sameYear ? last.replace(/^\d{4}年/, '') : last}`;
  }
  if (years) return `${from}–${to}`;
  return `${sameYear && !first.includes('half') ? first.replace(/ \d{4}$/, '') : first} – ${last}`;
}
