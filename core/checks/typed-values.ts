import { UNITS, parseDate, parseQuantity, type Quantity } from '#core/model';
import { dateKey, quantityKey, significand } from './value-key';

/** A number with its unit, or a date, that was typed, and what it says. */
export interface TypedValue {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

const NUMBER = /(?<![\d.,~～–—-])\d[\d,]*(?:\.\d+)?(?![\d.])/g;
const BEFORE =
  /(?:[≥≤><]|>=|<=|不少于|不低于|不小于|至少|不超过|不高于|不多于|不大于|至多|超过|突破|大于|多于|高于|低于|少于|小于|大约|约|\b(?:at least|at most|up to|over|more than|under|less than|about|around|approximately)\s)\s*$/i;
const CURRENCY = /(?:US\$|USD|RMB|CNY|[$¥￥€])\s*$/;
const BEHIND = /^(?:\s*(?:及以上|以上|及以下|以下|以内|左右|上下)| or (?:more|less)\b)/;
/** What makes another number of it: 400余家, 30%～40%, 2万元/家. */
const GOES_ON = /^(?:\s*[余多几]|\s*[~～–—-]\s*\d|\/|\s+per\b)/;
/** Behind a sign of a currency a word of scale is enough: $180 million. */
const SCALE = /^\s*(?:thousand|million|billion|trillion|万亿|万|亿)/;
const unitNames = new Set(
  UNITS.flatMap(({ id, names }) => [id, ...Object.values(names).flat()]).map((name) => name.toLowerCase()),
);
const longest = (isLatin: boolean): number =>
  Math.max(...[...unitNames].filter((name) => /^[a-z]/.test(name) === isLatin).map((name) => name.length));
const [LONGEST_LATIN, LONGEST_OTHER] = [longest(true), longest(false)];

/** How long the unit is that a text begins with, the space before it included; an English one is a whole word. */
function unitLength(text: string): number {
  const space = text.startsWith(' ') ? 1 : 0;
  const isLatin = /^[a-z]/i.test(text.charAt(space));
  const rest = text.slice(space, space + (isLatin ? LONGEST_LATIN + 1 : LONGEST_OTHER)).toLowerCase();
  for (let length = rest.length; length > 0; length--) {
    const isCutWord = isLatin && /[a-z]/.test(rest.charAt(length)) && /[a-z]/.test(rest.charAt(length - 1));
    if (!isCutWord && unitNames.has(rest.slice(0, length))) return space + length;
  }
  return 0;
}

/** Whether a bound or an “about” may end here: looked at before the words themselves. */
const MAY_BE_BEFORE = /[≥≤><=于小少过破大多约至\s]$/;

/** How far a number's words reach before it and behind it. */
const AROUND = 32;

const plainQuantity = (digits: string, unit: string): Quantity | undefined =>
  unit.trim() === '年' && /^\d{4}$/.test(digits)
    ? undefined
    : { value: digits.replaceAll(',', ''), comparator: '=', unit: unit.trim() };

function readAt(text: string, index: number, digits: string): TypedValue | undefined {
  const numberEnd = index + digits.length;
  const currency = CURRENCY.exec(text.slice(Math.max(0, index - AROUND), index))?.[0] ?? '';
  const behind = text.slice(numberEnd, numberEnd + AROUND);
  const unit = unitLength(behind) || (currency === '' ? 0 : (SCALE.exec(behind)?.[0].length ?? 0));
  const after = behind.slice(unit);
  if ((unit === 0 && currency === '') || GOES_ON.test(behind) || GOES_ON.test(after)) return undefined;
  const front = index - currency.length;
  const lead = text.slice(Math.max(0, front - AROUND), front);
  const start = front - (MAY_BE_BEFORE.test(lead) ? (BEFORE.exec(lead)?.[0].length ?? 0) : 0);
  const end = numberEnd + unit + (BEHIND.exec(after)?.[0].length ?? 0);
  const isPlain = start === index && end === numberEnd + unit;
  // What stands alone with a unit needs no reader of words; four digits and 年 are a year.
  const quantity = isPlain ? plainQuantity(digits, behind.slice(0, unit)) : parseQuantity(text.slice(start, end));
  const key = quantity && quantityKey(quantity);
  return key === undefined ? undefined : { start, end, key };
}

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const CHINESE_DATE = /(?<!\d)\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?|第?[一二三四]季度)/g;
const ENGLISH_DATE = new RegExp(`\\b(?:\\d{1,2} )?(?:${MONTHS}) \\d{4}\\b|\\bQ[1-4] \\d{4}\\b`, 'g');

const knownDates = new Map<string, string | undefined>();
const MOST_DATES = 5000;

/** What a date says; the same few dates stand in a plan again and again. */
function keyOfDate(text: string): string | undefined {
  if (knownDates.has(text)) return knownDates.get(text);
  const date = parseDate(text);
  const key = date === undefined ? undefined : dateKey(date);
  if (knownDates.size < MOST_DATES) knownDates.set(text, key);
  return key;
}

function datesIn(text: string): readonly TypedValue[] {
  const hits = [
    ...(text.includes('年') ? text.matchAll(CHINESE_DATE) : []),
    ...(/[a-z1-4] \d{4}/.test(text) ? text.matchAll(ENGLISH_DATE) : []),
  ];
  return hits.flatMap((hit) => {
    const key = keyOfDate(hit[0]);
    return key === undefined ? [] : [{ start: hit.index, end: hit.index + hit[0].length, key }];
  });
}

/** A number or date of a text that may be a value: cheap to find, and read only when somebody holds its digits. */
export interface Candidate {
  readonly index: number;
  readonly digits: string;
  /** The digits that tell, whatever the scale: 5 for 50亿元 and 5,000 million; of a date what it says. */
  readonly sign: string;
  readonly date?: TypedValue;
}

/** The numbers and dates of a text, in its order. */
export function candidatesIn(text: string): readonly Candidate[] {
  if (!/\d/.test(text)) return NONE;
  const dates = datesIn(text);
  const found: Candidate[] = dates.map((date) => ({ index: date.start, digits: '', sign: date.key, date }));
  for (const { index, 0: digits } of text.matchAll(NUMBER)) {
    if (dates.some(({ start, end }) => start <= index && index < end)) continue;
    found.push({ index, digits, sign: significand(digits) });
  }
  return dates.length === 0 ? found : found.sort((one, other) => one.index - other.index);
}

const NONE: readonly Candidate[] = [];

const readings = new WeakMap<Candidate, TypedValue | 'no value'>();

/** What a candidate of this text says, read once; undefined for a number that is no value: without a unit, a range, a year. */
export function readCandidate(text: string, candidate: Candidate): TypedValue | undefined {
  const known = readings.get(candidate);
  if (known) return known === 'no value' ? undefined : known;
  const value = candidate.date ?? readAt(text, candidate.index, candidate.digits);
  readings.set(candidate, value ?? 'no value');
  return value;
}
