import { parseDate, yearOf, type PlanDate } from '#core/model';
import type { DateMention, Stretch } from './mention';

const MONTHS =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const CHINESE =
  /(?<!\d)(?:(\d{4})年?\s?(?:[~～至到]|[—–-]{1,2})\s?(\d{4})年|\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?|第?[一二三四]季度|[上下]半年)?)/g;
const FIVE_YEARS = /“?(十[一二三四五六七])五”?(?=时期|期间|规划|末|以来|[，、发建])/g;
const ENGLISH = new RegExp(
  [
    `\\b(?:(?:\\d{1,2} )?(?:${MONTHS}) (?:\\d{1,2}, )?|Q[1-4] |(?:first|second) half of )(?:19|20)\\d\\d\\b`,
    '\\b((?:19|20)\\d\\d)(?:\\s?[–—-]\\s?| to |(?<=between \\d{4}) and )((?:19|20)\\d\\d)\\b',
    '(?<![\\d.,$£€¥〔[-])(?:19|20)\\d\\d\\b(?![.,]?\\d|[-–/]|\\s(?:enterprises|companies|firms|people|jobs|visits|units|million|billion)\\b)',
  ].join('|'),
  'gi',
);

const FIRST_YEARS: Readonly<Record<string, number>> = {
  十一: 2006,
  十二: 2011,
  十三: 2016,
  十四: 2021,
  十五: 2026,
  十六: 2031,
  十七: 2036,
};

const known = new Map<string, PlanDate | undefined>();
const MOST_KNOWN = 5000;

/** What a date says; the same few dates stand in a plan again and again. */
function dateOf(text: string): PlanDate | undefined {
  if (/^\d{4}年?$/.test(text)) return text.slice(0, 4);
  if (known.has(text)) return known.get(text);
  const date = parseDate(text);
  if (known.size < MOST_KNOWN) known.set(text, date);
  return date;
}

const SINCE = /(?:较|比|与|相比|自|\bthan|\bcompared (?:with|to)|\bsince|\bagainst|\bover)(?: in)?\s?$/i;
const BY = /(?:(?<![增升降减高])[到至]|力争|\bby|\bby the end of|\buntil|\bbefore)\s?$/i;
const BY_BEHIND = /^(?:[底末]|之?前|年底)/;

function asOf(text: string, { start, end }: Stretch): DateMention['as'] {
  const before = text.slice(Math.max(0, start - 16), start);
  if (SINCE.test(before) || / levels?\b/.test(text.slice(end, end + 8))) return 'since';
  return BY.test(before) || BY_BEHIND.test(text.slice(end, end + 2)) ? 'by' : 'in';
}

function mention(text: string, start: number, end: number, from: PlanDate, to: PlanDate = from): DateMention {
  return { start, end, period: { from, to }, as: asOf(text, { start, end }) };
}

function found(text: string, hit: RegExpExecArray, ends: readonly (string | undefined)[]): readonly DateMention[] {
  const [from, to] = ends;
  const [start, end] = [hit.index, hit.index + hit[0].length];
  if (from !== undefined && to !== undefined) return from < to ? [mention(text, start, end, from, to)] : [];
  const date = dateOf(hit[0]);
  return date === undefined || yearOf(date) < 1900 || yearOf(date) > 2100 ? [] : [mention(text, start, end, date)];
}

/** The dates and periods of a text, in its order: a year, a quarter, a day, 2026—2028年, “十五五”时期. */
export function datesIn(text: string): readonly DateMention[] {
  const dates: DateMention[] = [];
  if (text.includes('年')) for (const hit of text.matchAll(CHINESE)) dates.push(...found(text, hit, [hit[1], hit[2]]));
  if (text.includes('五') && text.includes('十')) {
    for (const { index, 0: all, 1: name = '' } of text.matchAll(FIVE_YEARS)) {
      const first = FIRST_YEARS[name] ?? 0;
      dates.push(mention(text, index, index + all.length, String(first), String(first + 4)));
    }
  }
  if (/[A-Za-z]/.test(text) && /(?:19|20)\d\d/.test(text)) {
    for (const hit of text.matchAll(ENGLISH)) {
      const start = hit.index;
      if (dates.some((other) => other.start <= start && start < other.end)) continue;
      dates.push(...found(text, hit, [hit[1], hit[2]]));
    }
  }
  return dates.length < 2 ? dates : dates.sort((one, other) => one.start - other.start);
}
