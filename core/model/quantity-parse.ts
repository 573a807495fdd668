import Big from 'big.js';
import { decimal, dividedExactly, shifted } from './decimal';
import { readNumber } from './numerals';
import type { Comparator, Quantity } from './quantity';
import { stripWords } from './quantity-words';
import { currencyBefore, isYear, readUnit } from './unit-read';
import { unitCalled } from './units';

/** One number with its unit. */
interface Amount {
  readonly value: Big;
  readonly unit: string;
  readonly per?: string;
  readonly comparator?: Comparator;
}

/** 余 and 多 behind a number or its 万: more than that; a + says at least. */
const MORE = /^(\s*(?:万亿|万|亿)?)(\+|[余多](?=\D|$))(.*)$/;

/** 400余家, 1.8 亿美元, $180 million, 两种资源: one number with what stands behind it. */
function readAmount(text: string): Amount | undefined {
  const { rest, currency } = currencyBefore(text);
  const number = readNumber(rest);
  if (!number) return undefined;
  const [, scale = '', sign, behind = ''] = MORE.exec(number.rest) ?? [undefined, '', undefined, number.rest];
  const unit = readUnit((scale + behind).trim(), { ...number, currency });
  if (!unit) return undefined;
  return { value: number.value, ...unit, ...(sign !== undefined && { comparator: sign === '+' ? '≥' : '>' }) };
}

const BETWEEN = /\s*(?:~|——|[-‐‑–—]|至|到|(?<=[\w%] )to(?= ))\s*/g;

/** The lower end of a range in the unit of the upper one: 5～10万元, 8000万～1亿元, $30 million to $35 million. */
function lowerEnd(low: Amount, high: Amount): Big | undefined {
  if (low.unit === '' || low.unit === high.unit) return low.value;
  const [from, to] = [unitCalled(low.unit), unitCalled(high.unit)];
  if (!from || !to || (from.base !== to.base && from.base !== '')) return undefined;
  return shifted(low.value, from.scale - to.scale);
}

type Range = Amount & { readonly upTo: Big };

function rangeOf(low: Amount, high: Amount): Range | undefined {
  const value = lowerEnd(low, high);
  const areYears = high.unit === '' && isYear(high) && isYear(low);
  if (!value || !high.value.gt(value) || areYears || low.comparator || high.comparator) return undefined;
  return { ...high, value, upTo: high.value };
}

/** 63%～68%, 5—10年, 2 to 3 years. */
function readRange(text: string): Range | undefined {
  for (const hit of text.matchAll(BETWEEN)) {
    const [low, high] = [readAmount(text.slice(0, hit.index)), readAmount(text.slice(hit.index + hit[0].length))];
    const range = low && high && rangeOf(low, high);
    if (range) return range;
  }
  return undefined;
}

const PARTS: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10000 };

/** A part of a whole as a decimal: 百分之三, 3/4, 七成. A third has no end as a decimal, so it is not read. */
function readShare(text: string): Amount | undefined {
  const [, under, over] = /^(.+)分之(.+)$/.exec(text) ?? [];
  const [, top, bottom] = /^(\d+)[/⁄](\d+)$/.exec(text) ?? [];
  const tenths = /^(.+)成$/.exec(text)?.[1];
  const number = (each: string | undefined): Big | undefined => {
    const read = each === undefined ? undefined : readNumber(each);
    return read?.rest === '' ? read.value : undefined;
  };
  const [a, b] =
    over === undefined ? [number(top), number(bottom)] : [number(over), PARTS[under ?? ''] ?? number(under)];
  const tenth = number(tenths);
  if (tenth?.lte(10)) return { value: tenth.times(10), unit: '%' };
  return a && b && a.lt(b) ? shareOf(a, new Big(b)) : undefined;
}

const shareOf = (a: Big, b: Big): Amount | undefined => {
  const value = dividedExactly(a.times(100), b);
  return value && { value, unit: '%' };
};

const WHOLE_WORDS: Readonly<Record<string, Amount>> = {
  全部: { value: new Big(100), unit: '%' },
  all: { value: new Big(100), unit: '%' },
  一半: { value: new Big(50), unit: '%' },
  半数: { value: new Big(50), unit: '%' },
  half: { value: new Big(50), unit: '%' },
  过半: { value: new Big(50), unit: '%', comparator: '>' },
  翻番: { value: new Big(1), unit: '番' },
  doubling: { value: new Big(1), unit: '番' },
  double: { value: new Big(1), unit: '番' },
};

/** Half-width, with one sign for ranges and no spaces inside Chinese or a number. */
const plainText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[～〜∼]/g, '~')
    .replaceAll('−', '-')
    .replace(/(?<![A-Za-z])\s+(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])\s+(?![A-Za-z])/g, '')
    .trim()
    .replace(/(?<=\d)日(?=[以之]?内$)/, '天')
    .replace(/(?<!\d)\d{1,3}(?: \d{3})+(?!\d)/g, (number) => number.replaceAll(' ', ''));

/** One end or both as text; a fall of 3 to 5 is -5 to -3. */
function ends(
  value: Big,
  upTo: Big | undefined,
  negative: boolean,
): { readonly value: string; readonly upTo?: string } {
  const [low, high] = negative && upTo ? [upTo, value] : [value, upTo];
  const written = (end: Big): string => decimal(negative ? end.times(-1) : end);
  return { value: written(low), ...(high && { upTo: written(high) }) };
}

/**
 * Reads a quantity as people type it: 50亿元, ≥70%, 约10个, 400家以上, 两千万, 63%～68%, 5 billion yuan, $180 million.
 * Undefined when it holds no number that is meant as a quantity: 十几个, 一批, 2020年, 1/3, 3D.
 */
export function parseQuantity(text: string): Quantity | undefined {
  const words = stripWords(plainText(text));
  if (!words) return undefined;
  const { rest, negative } = words;
  const typed = Object.hasOwn(WHOLE_WORDS, rest.toLowerCase()) ? WHOLE_WORDS[rest.toLowerCase()] : undefined;
  const range = typed ? undefined : readRange(rest);
  const amount = typed ?? range ?? readShare(rest) ?? readAmount(rest);
  if (!amount) return undefined;
  const comparator = words.comparator === '=' ? (amount.comparator ?? '=') : words.comparator;
  const per = amount.per ?? words.per;
  return {
    ...ends(amount.value, range?.upTo, negative),
    comparator,
    ...(amount.unit !== '' && { unit: amount.unit }),
    ...(per !== undefined && { per }),
  };
}
