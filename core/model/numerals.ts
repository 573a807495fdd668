import Big from 'big.js';
import { shifted } from './decimal';

/** A number at the beginning of a text, and what stands after it. */
export interface NumberRead {
  readonly value: Big;
  readonly rest: string;
  /** Written in words: 三, five. Words also stand in names (三农, one-stop), so their unit is read more strictly. */
  readonly inWords: boolean;
}

const DIGITS = '零一二三四五六七八九';
const SMALL: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 };
const GROUPS: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };
const TOKEN = /\d+(?:\.\d+)?|./g;

function valueOfToken(token: string): Big | undefined {
  if (/^\d/.test(token)) return new Big(token);
  const at = DIGITS.indexOf(token === '两' ? '二' : token);
  return at < 0 ? undefined : new Big(at);
}

/** A whole numeral in Chinese or mixed (一百二十, 5亿3千4百万); undefined where it is none (一二, 三万五). */
function valueOfNumeral(numeral: string): Big | undefined {
  let [total, group] = [new Big(0), new Big(0)];
  let digit: Big | undefined;
  let above = 9;
  for (const token of numeral.replaceAll('〇', '零').match(TOKEN) ?? []) {
    const small = SMALL[token];
    const power = GROUPS[token];
    if (small !== undefined) {
      if (small >= above || (digit === undefined && !(small === 1 && group.eq(0)))) return undefined;
      group = group.plus(shifted(digit ?? new Big(1), small));
      [digit, above] = [undefined, small];
    } else if (power !== undefined) {
      const counted = group.plus(digit ?? 0);
      if (counted.eq(0)) return undefined;
      total = power === 8 ? shifted(total.plus(counted), 8) : total.plus(shifted(counted, power));
      [group, digit, above] = [new Big(0), undefined, 9];
    } else {
      const value = valueOfToken(token);
      if (!value || (digit && !digit.eq(0))) return undefined;
      digit = value;
    }
  }
  return total.plus(group).plus(digit ?? 0);
}

const NUMERAL =
  /^(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[零〇一二两三四五六七八九十百万亿]|千(?![瓦克米伏卡]))+/;
const PLAIN = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d,]*\d)/;
/** 三万五 is 35,000 when spoken; written so, it could be taken for 30,005, and is not read. */
const SPOKEN_END = /[百千万亿][一二两三四五六七八九\d]$/;

/** A Chinese or mixed numeral; a 万 or 亿 at its end stays behind as part of the unit: 两千万 is 2000 of 万. */
function readChinese(text: string): NumberRead | undefined {
  const numeral = NUMERAL.exec(text)?.[0] ?? '';
  const [, front = '', scale = ''] = /^(.*?)(万亿|万|亿|)$/.exec(numeral) ?? [];
  if (front === '' || SPOKEN_END.test(numeral)) return undefined;
  const plain = front.replaceAll(',', '');
  const inWords = !/\d/.test(numeral);
  if (/[万亿]/.test(front)) {
    const value = valueOfNumeral(plain + scale);
    return value && { value, rest: text.slice(numeral.length), inWords };
  }
  const bare = scale !== '' && /^[百千]$/.test(front) ? `一${front}` : plain;
  const value = valueOfNumeral(bare);
  return value && { value, rest: text.slice(front.length), inWords };
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ENGLISH = new RegExp(
  `^(?:(${TENS.join('|')})(?:-(${ONES.slice(1, 10).join('|')}))?|(${ONES.join('|')}))( hundred)?(?![\\w-])\\s*`,
  'i',
);

function readEnglish(text: string): NumberRead | undefined {
  const hit = ENGLISH.exec(text);
  if (!hit) return undefined;
  const [all, tens, ones, small, hundred] = hit;
  const word = (each: string | undefined, words: readonly string[]): number =>
    words.indexOf((each ?? '').toLowerCase());
  const value = tens === undefined ? word(small, ONES) : 20 + 10 * word(tens, TENS) + Math.max(0, word(ones, ONES));
  return { value: new Big(hundred === undefined ? value : value * 100), rest: text.slice(all.length), inWords: true };
}

/** Reads the number at the beginning of a text: 1,000, -2.5, 一百二十, 3万5千, 5亿3千4百万, thirty-three. */
export function readNumber(text: string): NumberRead | undefined {
  const plain = PLAIN.exec(text)?.[0];
  if (plain !== undefined && !/^[一二两三四五六七八九十百万亿]|^千(?![瓦克米伏卡])/.test(text.slice(plain.length)))
    return { value: new Big(plain.replaceAll(',', '')), rest: text.slice(plain.length), inWords: false };
  if (!text.startsWith('-')) return readChinese(text) ?? readEnglish(text);
  const read = readChinese(text.slice(1));
  return read && !read.inWords ? { ...read, value: read.value.times(-1) } : undefined;
}
