import { parseQuantity, unitsByName, type Comparator, type Quantity } from '#core/model';
import type { Stretch } from './mention';

/** A number with its unit and bound where it stands. */
export interface ReadNumber extends Stretch {
  readonly number: Stretch;
  readonly quantity: Quantity;
}

/** The names of units by their first character, the longest first. */
const namesByStart = new Map<string, string[]>();
for (const name of [...unitsByName.keys()].sort((one, other) => other.length - one.length)) {
  const there = namesByStart.get(name.charAt(0));
  if (there) there.push(name);
  else namesByStart.set(name.charAt(0), [name]);
}

const LATIN = /[a-z]/;

/** How long the unit is that a text begins with, the space before it included; an English one is a whole word. */
function unitLength(typed: string): number {
  const space = typed.startsWith(' ') ? 1 : 0;
  const text = typed.charCodeAt(space) < 128 ? typed.toLowerCase() : typed;
  for (const name of namesByStart.get(text.charAt(space)) ?? []) {
    if (!text.startsWith(name, space)) continue;
    const end = space + name.length;
    if (LATIN.test(text.charAt(end)) && LATIN.test(text.charAt(end - 1))) continue;
    return name === '万' || name === '亿' ? Math.max(end, counterLength(text)) : end;
  }
  return counterLength(text);
}

const counterLength = (text: string): number => COUNTER.exec(text)?.[0].length ?? 0;

/** Words that count what the registry has no unit for: 5万盏, 30款. */
const COUNTER = /^\s?(?:万|亿)?[盏款只部本册篇幅栋间张份宗笔艘架株门枚列期届批节]/;
const BEFORE =
  /(?:[≥≤><~]|>=|<=|不(?:得)?(?:少于|低于|小于|超过|高于|多于|大于)|至少|最少|至多|最多|超过|突破|大于|多于|高于|低于|少于|小于|不足|不到|将近|接近|大约|约|近|逾|超|\b(?:at least|no less than|no fewer than|at most|no more than|up to|over|more than|above|exceed(?:s|ed|ing)?|in excess of|within|under|less than|fewer than|below|about|around|approximately|roughly|nearly|almost|close to|some)\s)\s*$/i;
/** The characters at which the words around a number may begin and end, looked at before the words themselves. */
const MAY_END_BEFORE = new Set('≥≤><=~于小少过破大多约近逾超足到至 ');
const MAY_BEGIN_BEHIND = new Set('及以左上 +');
const MAY_GO_ON = new Set('~～—–-至到/每 ');
const MAY_END_CURRENCY = new Set('$DBYdby¥￥€£ ');
const CURRENCY = /(?:US\$|HK\$|USD|RMB|CNY|[$¥￥€£])\s?$/;
const BEHIND = /^(?:\s*(?:及其?以上|以上|及其?以下|以下|以内|左右|上下)|\+| or (?:more|less|fewer|above|so)\b)/;
/** Behind a sign of a currency a word of scale is enough: $180 million, £20m. */
const SCALE = /^\s?(?:thousand|million|billion|trillion|万亿|万|亿|(?:bn|mn|m|k|tn)\b)/i;
const MORE = /^\s?(?:万亿|万|亿)?[余多](?=\D)/;
const EACH = /^\s*(?:\/\s*|每)(?=[^\s\d])|^ per (?=[a-z])/;
const RANGE = /^\s?(?:[~～]|[—–-]{1,2}|至|到| to )\s?(?=(?:US\$|[$¥€£])?\d)/;
/** 由12亿元到50亿元 goes from one value to another and is no range. */
const STARTS_FROM = /[由从自][^，。；]{0,9}$|\bfrom (?:about |some )?$/i;
const NUMBER = /^(?:US\$|[$¥€£])?\d[\d,]*(?:\.\d+)?/;
/** How far a number's words reach before it and behind it. */
const AROUND = 32;

const readings = new Map<string, Quantity | undefined>();
const MOST_KNOWN = 5000;

/** What the parser reads; the same few words stand around the numbers of a plan again and again. */
function read(text: string): Quantity | undefined {
  if (readings.has(text)) return readings.get(text);
  const quantity = parseQuantity(text);
  if (readings.size < MOST_KNOWN) readings.set(text, quantity);
  return quantity;
}

const comparatorOf = (before: string, behind: string): Comparator | undefined =>
  before === '' && behind === '' ? '=' : read(`${before}1${behind}`)?.comparator;

/** 亿元 of 50亿元, million US dollars of $180 million. */
function unitOf(currency: string, unit: string): string | undefined {
  if (currency === '') return unitsByName.get(unit.trim().toLowerCase())?.id ?? unit.trim();
  return read(`${currency}1${unit}`)?.unit;
}

/** 5～10万元, 30%–40%, 2 to 3 years: both ends with the unit of the second. */
function readRange(text: string, front: number, unitEnd: number): ReadNumber | undefined {
  const sign = RANGE.exec(text.slice(unitEnd, unitEnd + 8))?.[0];
  if (sign === undefined || STARTS_FROM.test(text.slice(Math.max(0, front - 12), front))) return undefined;
  const second = NUMBER.exec(text.slice(unitEnd + sign.length, unitEnd + sign.length + AROUND))?.[0] ?? '';
  const at = unitEnd + sign.length + second.length;
  const end = at + unitLength(text.slice(at, at + AROUND));
  const quantity = read(text.slice(front, end));
  if (quantity?.upTo === undefined) return undefined;
  return { start: front, end, number: { start: front, end }, quantity };
}

/** 50亿元/年, 2万元每家, 5 yuan per person. */
function readEach(text: string, front: number, unitEnd: number): ReadNumber | undefined {
  const sign = EACH.exec(text.slice(unitEnd, unitEnd + 8))?.[0];
  if (sign === undefined) return undefined;
  const at = unitEnd + sign.length;
  const end =
    at + (unitLength(text.slice(at, at + AROUND)) || (/^(?:[A-Za-z]+|.)/.exec(text.slice(at))?.[0].length ?? 0));
  const quantity = read(text.slice(front, end));
  // 4% per year is a rate of growth, no share of a year.
  if (quantity?.unit === '%' && quantity.per === '年') return undefined;
  return quantity?.per === undefined ? undefined : { start: front, end, number: { start: front, end }, quantity };
}

function wordsBefore(text: string, front: number): string {
  if (!MAY_END_BEFORE.has(text.charAt(front - 1))) return '';
  return BEFORE.exec(text.slice(Math.max(0, front - AROUND), front))?.[0] ?? '';
}

/**
 * Reads the number whose digits stand at a place of a text, with the unit behind it, the currency before it, and its
 * bound: 不少于400家, $180 million, 10个左右, 400余家, 5～10万元. Undefined where it is no number of its own.
 */
export function readNumberAt(text: string, index: number, digits: string): ReadNumber | undefined {
  const digitsEnd = index + digits.length;
  const mayHave = MAY_END_CURRENCY.has(text.charAt(index - 1));
  const currency = mayHave ? (CURRENCY.exec(text.slice(Math.max(0, index - 5), index))?.[0] ?? '') : '';
  const front = index - currency.length;
  const behind = text.slice(digitsEnd, digitsEnd + AROUND);
  const more = behind.includes('余') || behind.includes('多') ? (MORE.exec(behind)?.[0] ?? '') : '';
  const scale = more === '' ? '' : more.slice(0, -1).trim();
  const rest = more === '' ? behind : scale + behind.slice(more.length);
  const length = (currency === '' ? 0 : (SCALE.exec(rest)?.[0].length ?? 0)) || unitLength(rest);
  const unitEnd = digitsEnd + length + (more === '' ? 0 : more.length - scale.length);
  const next = text.charAt(unitEnd);
  const many = MAY_GO_ON.has(next) ? (readRange(text, front, unitEnd) ?? readEach(text, front, unitEnd)) : undefined;
  if (many) return many;
  const before = wordsBefore(text, front);
  const tail = MAY_BEGIN_BEHIND.has(next) ? (BEHIND.exec(text.slice(unitEnd, unitEnd + AROUND))?.[0] ?? '') : '';
  const comparator = more === '' ? comparatorOf(before, tail) : '>';
  if (comparator === undefined) return undefined;
  const unit = unitOf(currency, rest.slice(0, length));
  if (unit === undefined) return undefined;
  return {
    ...{ start: front - before.length, end: unitEnd + tail.length, number: { start: front, end: unitEnd } },
    quantity: { value: digits.replaceAll(',', ''), comparator, ...(unit !== '' && { unit }) },
  };
}
