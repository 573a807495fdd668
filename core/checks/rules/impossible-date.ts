import { hitsIn, spanOf } from '../characters';
import { isTyped, type Line } from '../read-line';
import { rule, type Span } from '../rule';
import { chineseValue } from '../typed-number';

const HAN_NUMBER = '[一二三四五六七八九十]{1,3}';
const CHINESE = /(\d{1,2})月\s?(\d{1,2})[日号]/g;
const YEAR_BEFORE = /(\d{4})年\s?$/;
const CHINESE_MONTH = /(\d{4})年\s?(1[3-9]|[2-9]\d|00?)月/g;
const IN_CHARACTERS = new RegExp(`(${HAN_NUMBER})月(${HAN_NUMBER})[日号]`, 'g');
const IN_FIGURES = /(?<![\d.-])((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?![\d.-])/g;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DAY_FIRST = new RegExp(`(?<![\\d.])(3\\d|2\\d)(?:st|nd|rd|th)? (?:of )?${MONTH}(?:,? (\\d{4}))?(?![a-z])`, 'g');
const MONTH_FIRST = new RegExp(`\\b${MONTH} (3\\d|2\\d)(?:st|nd|rd|th)?(?:,? (\\d{4}))?(?!\\d)`, 'g');

/** A date as it was read; without a year February has 29 days. */
interface ReadDate {
  readonly start: number;
  readonly text: string;
  readonly year?: number;
  readonly month: number;
  readonly day: number;
  /** How the text reads with another day. */
  readonly withDay?: (day: number) => string;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** How many days a month has; NaN for a month that is none. */
function daysIn(month: number, year: number | undefined): number {
  if (month === 2) return year === undefined || isLeap(year) ? 29 : 28;
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? NaN;
}

type Read = Omit<ReadDate, 'year'> & { readonly year: string | undefined };
const readDate = ({ year, ...rest }: Read): ReadDate => ({
  ...rest,
  ...(year !== undefined && { year: Number(year) }),
});

function chineseDates(text: string): readonly ReadDate[] {
  if (!text.includes('月')) return [];
  return [
    ...hitsIn(text, CHINESE).map((hit) => {
      const [year = '', inFigures] = YEAR_BEFORE.exec(text.slice(Math.max(0, hit.index - 6), hit.index)) ?? [];
      const found = year + hit[0];
      const withDay = (other: number): string => found.replace(/\d{1,2}(?=[日号]$)/, String(other));
      const [month, day] = [Number(hit[1]), Number(hit[2])];
      return readDate({ start: hit.index - year.length, text: found, year: inFigures, month, day, withDay });
    }),
    ...hitsIn(text, CHINESE_MONTH)
      .filter((hit) => !/^\s?\d{1,2}[日号]/.test(text.slice(spanOf(hit).end)))
      .map((hit) => readDate({ start: hit.index, text: hit[0], year: hit[1], month: Number(hit[2]), day: 1 })),
    ...hitsIn(text, IN_CHARACTERS).map((hit) => {
      const [found, month = '', day = ''] = hit;
      return readDate({
        ...{ start: hit.index, text: found, year: undefined },
        ...{ month: chineseValue(month), day: chineseValue(day) },
      });
    }),
  ].filter(({ month, day }) => !Number.isNaN(month) && !Number.isNaN(day));
}

/** 2026-06-31 is a date; 2026.13.1 may be the number of anything, so its month must be one. */
const datesInFigures = (text: string): readonly ReadDate[] =>
  hitsIn(text, IN_FIGURES)
    .map((hit) => {
      const [found, year, , month, day] = hit;
      const withDay = (other: number): string => found.replace(/\d{1,2}$/, String(other));
      return readDate({ start: hit.index, text: found, year, month: Number(month), day: Number(day), withDay });
    })
    .filter(({ month, day }) => month >= 1 && month <= 12 && day <= 31);

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3)) + 1;

function englishDates(text: string): readonly ReadDate[] {
  const dayFirst = hitsIn(text, DAY_FIRST).map((hit) => {
    const [found, day = '', month = '', year] = hit;
    const withDay = (other: number): string => found.replace(/^\d+(?:st|nd|rd|th)?/, String(other));
    return readDate({ start: hit.index, text: found, year, month: monthOf(month), day: Number(day), withDay });
  });
  const monthFirst = hitsIn(text, MONTH_FIRST).map((hit) => {
    const [found, month = '', day = '', year] = hit;
    const withDay = (other: number): string => found.replace(/ \d{1,2}(?:st|nd|rd|th)?/, ` ${String(other)}`);
    return readDate({ start: hit.index, text: found, year, month: monthOf(month), day: Number(day), withDay });
  });
  return [...dayFirst, ...monthFirst].filter(({ day }) => day <= 31);
}

const datesIn = ({ text, language }: Line): readonly ReadDate[] => {
  const dates = language === 'en' ? englishDates(text) : chineseDates(text);
  return /\d[-/.]\d/.test(text) ? [...dates, ...datesInFigures(text)] : dates;
};

type Params = Readonly<Record<'found' | 'month' | 'last', string>>;

function impossible(line: Line, { start, text, year, month, day, withDay }: ReadDate): readonly Span<Params>[] {
  const last = daysIn(month, year);
  const end = start + text.length;
  if ((day >= 1 && day <= last) || !isTyped(line, start, end)) return [];
  const params = { found: text, month: String(month), last: Number.isNaN(last) ? '' : String(last) };
  const choice = !Number.isNaN(last) && day > last && day <= 31 ? withDay?.(last) : undefined;
  return [{ start, end, params, ...(choice !== undefined && { choices: [choice] }) }];
}

export default rule<Params>({
  id: 'N06',
  name: 'impossible-date',
  level: 'error',
  over: 'block',
  find: (line) => datesIn(line).flatMap((date) => impossible(line, date)),
  words: {
    'zh-CN': {
      title: '不存在的日期',
      why: '历法上没有的日期无法执行，也无法督查。',
      bad: '2026年6月31日前报送',
      good: '2026年6月30日前报送',
      say: ({ found, month, last }) =>
        last === '' ? `“${found}”不存在：一年只有12个月。` : `“${found}”不存在：${month}月只有${last}天。`,
    },
    en: {
      title: 'Date that does not exist',
      why: 'Nobody can keep a date that the calendar does not have.',
      bad: 'Report by 31 June 2026',
      good: 'Report by 30 June 2026',
      say: ({ found, last }) =>
        last === ''
          ? `“${found}” does not exist: a year has 12 months.`
          : `“${found}” does not exist: that month has ${last} days.`,
    },
  },
});
