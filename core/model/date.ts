import type { Language } from './language';

/** A date of a plan 日期: `2026`, `2026-Q3`, `2026-06` or `2026-06-30`, without a zone. "By" a date means by its last day. */
export type PlanDate = string;

const SHAPE = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/;

interface Parts {
  readonly year: number;
  readonly quarter?: number;
  readonly month?: number;
  readonly day?: number;
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function partsOf(text: string): Parts | undefined {
  const hit = SHAPE.exec(text);
  if (!hit) return undefined;
  const [year, quarter, month, day] = [hit[1], hit[2], hit[3], hit[4]].map((part) =>
    part === undefined ? undefined : Number(part),
  );
  if (year === undefined) return undefined;
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (day !== undefined && (day < 1 || day > daysIn(year, month ?? 1))) return undefined;
  return {
    year,
    ...(quarter !== undefined && { quarter }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  };
}

export const isPlanDate = (text: string): boolean => partsOf(text) !== undefined;

export const yearOf = (date: PlanDate): number => Number(date.slice(0, 4));

const two = (value: number): string => String(value).padStart(2, '0');

/** The first day of a date, as `YYYY-MM-DD`, so that dates of different precision can be compared as text. */
export function firstDay(date: PlanDate): string {
  const parts = partsOf(date);
  if (!parts) return date;
  const month = parts.month ?? (parts.quarter === undefined ? 1 : parts.quarter * 3 - 2);
  return `${String(parts.year)}-${two(month)}-${two(parts.day ?? 1)}`;
}

/** The last day of a date, as `YYYY-MM-DD`. */
export function lastDay(date: PlanDate): string {
  const parts = partsOf(date);
  if (!parts) return date;
  const month = parts.month ?? (parts.quarter === undefined ? 12 : parts.quarter * 3);
  return `${String(parts.year)}-${two(month)}-${two(parts.day ?? daysIn(parts.year, month))}`;
}

const QUARTER_NAMES = ['一', '二', '三', '四'] as const;
const MONTHS = [
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

/** Writes a date as the plan's language does: 2026年三季度, 2026年6月30日; Q3 2026, 30 June 2026. */
export function formatDate(date: PlanDate, language: Language): string {
  const parts = partsOf(date);
  if (!parts) return date;
  const { year, quarter, month, day } = parts;
  if (language === 'zh-CN') {
    if (quarter !== undefined) return `${String(year)}年${QUARTER_NAMES[quarter - 1] ?? ''}季度`;
    return `${String(year)}年${month === undefined ? '' : `${String(month)}月`}${day === undefined ? '' : `${String(day)}日`}`;
  }
  if (quarter !== undefined) return `Q${String(quarter)} ${String(year)}`;
  const name = month === undefined ? '' : `${MONTHS[month - 1] ?? ''} `;
  return `${day === undefined ? '' : `${String(day)} `}${name}${String(year)}`;
}

const DIGITS = '〇一二三四五六七八九';

/** A number below 100 in Chinese: 六, 十, 十二, 三十, 二十五. */
function smallNumber(text: string): string {
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['〇', text];
  return String(
    Math.max(1, DIGITS.indexOf(tens)) * (text.includes('十') ? 10 : 0) + Math.max(0, DIGITS.indexOf(ones || '〇')),
  );
}

/** 二〇二六年六月三十日 in digits. */
const inDigits = (text: string): string =>
  text
    .replace(/^[〇○零一二三四五六七八九]{4}(?=年|$)/, (year) =>
      Array.from(year.replace(/[○零]/g, '〇'), (digit) => String(DIGITS.indexOf(digit))).join(''),
    )
    .replace(/(?<=年)[一二三四五六七八九十]{1,3}(?=月)|(?<=月)[一二三四五六七八九十]{1,3}(?=日)/g, smallNumber);

/** A date as it was typed, in half-width digits, without the spaces in it and the 到 and 前 around it: by a date means its last day. */
const plainDate = (text: string): string =>
  inDigits(
    text
      .normalize('NFKC')
      .replace(/\s+(?=[年月日季第底末前])|(?<=[年月日第])\s+/g, '')
      .replace(/(?<=\d)\s*([-./])\s*(?=\d)/g, '$1')
      .trim(),
  )
    .replace(/^(?:到|至|截至)(?=\d)/, '')
    .replace(/(?<=[年月日\d底末度])(?:之前|以前|前)$/, '');

const READERS: readonly (readonly [RegExp, (hit: RegExpExecArray) => string])[] = [
  [/^(\d{4})年?(?:底|末)?$/, (hit) => hit[1] ?? ''],
  [
    /^(\d{4})(?:年第?([一二三四1-4])季度|[-\s]?Q([1-4]))$/i,
    (hit) => `${hit[1] ?? ''}-Q${hit[3] ?? quarterNumber(hit[2] ?? '')}`,
  ],
  [/^Q([1-4])\s*(\d{4})$/i, (hit) => `${hit[2] ?? ''}-Q${hit[1] ?? ''}`],
  [/^(\d{4})年(\d{1,2})月(?:底|末)?$/, (hit) => `${hit[1] ?? ''}-${two(Number(hit[2]))}`],
  [/^(\d{4})[-./](\d{1,2})$/, (hit) => `${hit[1] ?? ''}-${two(Number(hit[2]))}`],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})日?$/, (hit) => `${hit[1] ?? ''}-${two(Number(hit[2]))}-${two(Number(hit[3]))}`],
  [/^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/, (hit) => `${hit[1] ?? ''}-${two(Number(hit[2]))}-${two(Number(hit[3]))}`],
  [/^(\d{4})(\d{2})(\d{2})$/, (hit) => `${hit[1] ?? ''}-${hit[2] ?? ''}-${hit[3] ?? ''}`],
  [/^(?:by |by the )?(?:end(?: of)? )?(\d{4})$/i, (hit) => hit[1] ?? ''],
  [/^(?:(\d{1,2}) )?([A-Za-z]{3,9})\.? (\d{4})$/, (hit) => englishDate(hit[3] ?? '', hit[2] ?? '', hit[1])],
];

function quarterNumber(text: string): string {
  const at = QUARTER_NAMES.findIndex((name) => name === text);
  return at < 0 ? text : String(at + 1);
}

function englishDate(year: string, monthName: string, day: string | undefined): string {
  const month = MONTHS.findIndex((name) => name.toLowerCase().startsWith(monthName.toLowerCase())) + 1;
  return month === 0 ? '' : `${year}-${two(month)}${day === undefined ? '' : `-${two(Number(day))}`}`;
}

/** Reads a date as people type it, in either language; undefined when it is none (31 June included). */
export function parseDate(text: string): PlanDate | undefined {
  const typed = plainDate(text);
  for (const [shape, read] of READERS) {
    const hit = shape.exec(typed);
    const date = hit && read(hit);
    if (date && isPlanDate(date)) return date;
  }
  return undefined;
}
