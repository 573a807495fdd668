import type Big from 'big.js';
import { EACH } from './quantity';
import type { NumberRead } from './numerals';
import { unitCalled } from './units';

/** A unit as it was typed, with what it is of each. */
export interface UnitRead {
  readonly unit: string;
  readonly per?: string;
}

const SIGNS: Readonly<Record<string, string>> = {
  $: '美元',
  US$: '美元',
  USD: '美元',
  HK$: '港元',
  '¥': '元',
  RMB: '元',
  CNY: '元',
  '€': '欧元',
  '£': '英镑',
};
const SIGN = /^(US\$|HK\$|USD|RMB|CNY|[$¥€£])\s*/;
const LETTERS: Readonly<Record<string, string>> = {
  k: 'thousand',
  m: 'million',
  mn: 'million',
  bn: 'billion',
  b: 'billion',
  tn: 'trillion',
};

/** A sign of currency before a number, and the rest of the text. */
export function currencyBefore(text: string): { readonly rest: string; readonly currency?: string } {
  const hit = SIGN.exec(text);
  const currency = hit ? SIGNS[hit[1] ?? ''] : undefined;
  return currency === undefined ? { rest: text } : { rest: text.slice(hit?.[0].length), currency };
}

/** Words that number a thing instead of counting: 5月, 4号, 2.0版, 5A级, 13th, 3D. */
const NUMBERS_A_THING = /^(?:[月日号版级代时点届]|(?:st|nd|rd|th|s)\b|[A-Z](?![A-Za-z/]))/;
/** What a unit that is not known may be made of. */
const TYPED = /^[\p{L}\p{M}°℃·][\p{L}\p{M}°℃%‰·/() '’-]*(?:(?<=[A-Za-z])[23])?$/u;
const NUMERAL_IN_IT = /[一二两三四五六七八九十百千万亿]/;
const SCALE = /^(?:万亿|万|亿)/;
const COUNTS = /^[个家项种类所条座名支件](?=.)/;
const PLURAL = /^[A-Za-z][A-Za-z -]*s$/;

/** Whether a number may be the name of a year. */
export const isYear = ({ value }: { readonly value: Big }): boolean => value.gte(1900) && value.lte(2100);

/** Whether a unit that is not known may be meant: what is counted (个市场, lantern displays), not the rest of a name. */
function mayBeUnit(typed: string, number: NumberRead): boolean {
  if (NUMBERS_A_THING.test(typed) || !TYPED.test(typed) || NUMERAL_IN_IT.test(typed)) return false;
  if (isYear(number) && /^(?:年|[A-Z])/.test(typed)) return false;
  if (!number.inWords) return true;
  return number.value.gte(2) && (COUNTS.test(typed) || PLURAL.test(typed));
}

/** 亿 behind a currency sign is 亿元: a word of scale with the currency that stands before the number, and nothing else. */
function inCurrency(typed: string, currency: string): string | undefined {
  const scale = LETTERS[typed.toLowerCase()] ?? typed;
  const unit = unitCalled(scale + (/[a-z]$/i.test(scale) ? ' ' : '') + currency);
  return unit?.money ? unit.id : undefined;
}

const perCalled = (text: string): string => (text === EACH ? EACH : (unitCalled(text)?.id ?? text));

/** Reads the unit behind a number: 亿元, 万元/家, yuan per person; undefined where the number is none of a quantity. */
export function readUnit(
  typed: string,
  number: NumberRead & { readonly currency?: string | undefined },
): UnitRead | undefined {
  const hit = /^(.*?)\s*(?:\/|每|\bper )\s*(\D.*)$/.exec(typed);
  const whole = unitCalled(typed);
  const front = hit && !whole ? (hit[1] ?? '') : typed;
  const per = hit && !whole ? perCalled((hit[2] ?? '').trim()) : undefined;
  const rest = per === undefined ? {} : { per };
  if (number.currency !== undefined) {
    const unit = inCurrency(front, number.currency);
    return unit === undefined ? undefined : { unit, ...rest };
  }
  if (front === '') return { unit: '', ...rest };
  if (/^[月日]$/.test(front)) return undefined;
  const known = unitCalled(front);
  if (known?.id === '年' && isYear(number) && !number.inWords) return undefined;
  if (known && !known.unknown) return { unit: known.id, ...rest };
  return mayBeUnit(front.replace(SCALE, ''), number) ? { unit: known?.id ?? front, ...rest } : undefined;
}
