import { isPlanDate, two, type PlanDate } from './date';
import { MONTHS, QUARTER_NAMES } from './date-format';

/** What a text leaves unsaid: the year of 三季度, 6月30日, 上半年. */
export interface DateContext {
  readonly year?: number;
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
    .replace(/(?<=年|^)[一二三四五六七八九十]{1,3}(?=月)|(?<=月)[一二三四五六七八九十]{1,3}(?=日)/g, smallNumber);

/** A date as it was typed, in half-width digits, without spaces, quotation marks and brackets. */
export const plainDate = (text: string): string =>
  inDigits(
    text
      .normalize('NFKC')
      .replace(/[“”"「」]/g, '')
      .replace(/^\s*\((.*)\)\s*$/, '$1')
      .replace(/\s+(?=[年月日季第底末前上下起开])|(?<=[年月日第至到])\s+/g, '')
      .replace(/(?<=\d)\s*([-./])\s*(?=\d)/g, '$1')
      .trim(),
  );

/** Without the words around a date: 到, 截至, 自 … 起, by, since. By a date means its last day. */
const bareDate = (typed: string): string =>
  typed
    .replace(/^(?:到|至|截至|截止到?|自|从|于|在)(?=[\d上下第年一二三四])/, '')
    .replace(/(?<=[年月日\d底末度])(?:之前|以前|前|起|开始|以来)$/, '')
    .replace(/^(?:by|before|until|no later than|since|from|in|on|at|as of)\s+/i, '')
    .replace(/^the /i, '')
    .replace(/^end(?: of|-)\s*(?!.*five[- ]year)|^year-end\s*/i, '')
    .replace(/^the /i, '');

type Hit = RegExpExecArray;
const month = (year: string, each: string | undefined): string => `${year}-${two(Number(each))}`;
const quarter = (name: string): string => {
  const at = QUARTER_NAMES.findIndex((each) => each === name);
  return at < 0 ? name : String(at + 1);
};
const ORDINALS = ['first', 'second', 'third', 'fourth'];
const ordinal = (word: string | undefined): string => String(ORDINALS.indexOf((word ?? '').toLowerCase()) + 1);

/** The last year of a five-year plan: 十四五 ends with 2025, as 十一五 ended with 2010. */
export const fiveYearEnd = (plan: number): number => 1955 + 5 * plan;
export const FIVE_YEAR_PLAN = '(?:(十[一二三四五六七]?|[六七八九])五)(?:规划|计划)?(?:时期|期间)?';
export const FIVE_YEAR_PLAN_ENGLISH = '(?:the )?(\\d{1,2})(?:st|nd|rd|th) five[- ]year plan(?: period)?';
export const fiveYearPlan = (name: string): number => fiveYearEnd(Number(smallNumber(name)));

function englishDate(year: string, name: string, day: string | undefined): string {
  const at = MONTHS.findIndex((each) => each.toLowerCase().startsWith(name.toLowerCase().replace(/^sept$/, 'sep'))) + 1;
  return at === 0 ? '' : `${year}-${two(at)}${day === undefined ? '' : `-${two(Number(day))}`}`;
}

/** Shapes that name their year themselves. */
const WHOLE: readonly (readonly [RegExp, (hit: Hit) => string])[] = [
  [/^(\d{4})(?:年度?)?(?:底|末|内)?$/, (hit) => hit[1] ?? ''],
  [/^(\d{4})[-./](\d{1,2})$/, (hit) => month(hit[1] ?? '', hit[2])],
  [/^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/, (hit) => `${month(hit[1] ?? '', hit[2])}-${two(Number(hit[3]))}`],
  [/^(\d{4})(\d{2})(\d{2})$/, (hit) => `${hit[1] ?? ''}-${hit[2] ?? ''}-${hit[3] ?? ''}`],
  [/^(\d{4})[-\s]?([QH][1-4])$/i, (hit) => `${hit[1] ?? ''}-${(hit[2] ?? '').toUpperCase()}`],
  [new RegExp(`^${FIVE_YEAR_PLAN}期?末期?$`), (hit) => String(fiveYearPlan(hit[1] ?? ''))],
  [new RegExp(`^end of ${FIVE_YEAR_PLAN_ENGLISH}$`, 'i'), (hit) => String(fiveYearEnd(Number(hit[1])))],
];

const MONTH_NAME = '([A-Za-z]{3,9})\\.?';
/** Shapes behind 2026年, or without it where the context knows the year. */
const CHINESE: readonly (readonly [RegExp, (hit: Hit, year: string) => string])[] = [
  [/^(?:年底|年末|年内)$/, (_, year) => year],
  [/^第?([一二三四1-4])季度(?:底|末)?$/, (hit, year) => `${year}-Q${quarter(hit[1] ?? '')}`],
  [/^(上|下)半年(?:底|末)?$/, (hit, year) => `${year}-H${hit[1] === '上' ? '1' : '2'}`],
  [/^(\d{1,2})月份?(?:底|末)?$/, (hit, year) => month(year, hit[1])],
  [/^(\d{1,2})月(\d{1,2})日?$/, (hit, year) => `${month(year, hit[1])}-${two(Number(hit[2]))}`],
];
/** Shapes before a year (30 June 2026, June 30, 2026), or without it where the context knows the year. */
const ENGLISH: readonly (readonly [RegExp, (hit: Hit, year: string) => string])[] = [
  [/^(?:the )?year$/i, (_, year) => year],
  [/^([QH][1-4])$/i, (hit, year) => `${year}-${(hit[1] ?? '').toUpperCase()}`],
  [
    /^(?:the )?(first|second|third|fourth) quarter(?: of)?(?: the year)?$/i,
    (hit, year) => `${year}-Q${ordinal(hit[1])}`,
  ],
  [/^(?:the )?(first|second) half(?: of)?(?: the year)?$/i, (hit, year) => `${year}-H${ordinal(hit[1])}`],
  [new RegExp(`^${MONTH_NAME}$`), (hit, year) => englishDate(year, hit[1] ?? '', undefined)],
  [new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)? ${MONTH_NAME}$`), (hit, year) => englishDate(year, hit[2] ?? '', hit[1])],
  [new RegExp(`^${MONTH_NAME} (\\d{1,2})(?:st|nd|rd|th)?,?$`), (hit, year) => englishDate(year, hit[1] ?? '', hit[2])],
];

/** Reads a date in plain form, without the words around it. */
export function readDate(typed: string, { year }: DateContext): PlanDate | undefined {
  const known = year === undefined ? undefined : String(year);
  const [, before = known, chinese = typed] = /^(\d{4})年(.+)$/.exec(typed) ?? [];
  const [, english = typed, after = known] = /^(.+?),? (\d{4})$/.exec(typed) ?? [];
  const tries = [
    { text: typed, year: '', shapes: WHOLE },
    { text: chinese, year: before, shapes: CHINESE },
    { text: english, year: after, shapes: ENGLISH },
  ];
  for (const { text, year: in_, shapes } of tries) {
    for (const [shape, read] of in_ === undefined ? [] : shapes) {
      const hit = shape.exec(text);
      const date = hit && read(hit, in_ ?? '');
      if (date && isPlanDate(date)) return date;
    }
  }
  return undefined;
}

/**
 * Reads a date as people type it, in either language: 到2020年底, 2019年6月底前, “十四五”末, by the end of 2020, 30 June 2026;
 * with the year of the context 三季度, 上半年, 6月30日. Undefined when it is none (31 June included).
 */
export const parseDate = (text: string, context: DateContext = {}): PlanDate | undefined =>
  readDate(bareDate(plainDate(text)), context);
