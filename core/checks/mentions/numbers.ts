import { parseQuantity } from '#core/model';
import type { Stretch } from './mention';
import { readNumberAt, type ReadNumber } from './read-number';

const DIGITS = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/g;
/** A number that goes on from what stands before it: 1.2.3, M-19, 2-3, GB15834; a currency may stand there. */
const GOES_ON_FROM = /[\d.,A-Za-z~～–—_/+〔[-]$/;
const CURRENCY_WORD = /(?:US|HK|USD|RMB|CNY)$/;
const DASH = /[—–]{2}$/;
/** What makes another thing of it: 5A, 3D, 1+X, 50几, 6号, 1.（, 第3条. */
const IS_A_NAME =
  /^(?:[A-Za-z](?![A-Za-z])(?!n\b)|[A-Z]{2,}\b|\s?[几]|\+[A-Z]|号|月|日|[.．、](?=\D)|st\b|nd\b|rd\b|th\b|\/\d)/;
/** Action 2, Annex 4: the number of a thing. */
const NAMED_BEFORE =
  /\b(?:actions?|annex(?:es)?|tables?|figures?|chapters?|sections?|articles?|phases?|stages?|steps?|parts?|no\.?|numbers?|items?|appendix|schedules?|priorit(?:y|ies)|goals?|objectives?|tiers?|levels?|categor(?:y|ies)|versions?|pages?|pillars?|strands?|notes?|box(?:es)?|options?|[a-z]+\/t)\s$/i;
const LETTERS_OF_SCALE = /^(?:bn|mn|m|k|tn|km|cm|mm|kg|kW|MW|ha|t)\b/;

const IN_WORDS =
  /(?<![第十百千万亿零一二两三四五六七八九点两这那每某同])(?:[二两三四五六七八九十]|[一二两三四五六七八九]?[百千万十][零一二两三四五六七八九十百千万亿]*|[二三四五六七八九]十[一二三四五六七八九]?)(?:多|余)?(?:万|亿)?(?=(?:家|个百分点|倍|成(?!功|为|果|立|员|本|效|熟|长|都|人|分|品|就)|亿元|万元|亿美元|人次|名|座|所|亩|公里)(?!之))|百分之[一二三四五六七八九十百零点]+|翻(?:[一两二三四])?番/g;
const MAY_BE_IN_WORDS =
  /[十百千两二三四五六七八九翻](?:万|亿|多|余|十|百|千|家|个百|倍|成|亿|万|人次|名|座|所|亩|公|番|[一二三四五六七八九])|百分之|翻番/;

const unitBehind = /^(?:个百分点|倍|成|亿美元|亿元|万元|人次|公里|家|名|座|所|亩)/;

/** 百分之五, 两千万元, 三十家, 翻一番: numbers in words that are certainly meant as quantities. */
function inWords(text: string): readonly ReadNumber[] {
  if (!MAY_BE_IN_WORDS.test(text)) return [];
  return [...text.matchAll(IN_WORDS)].flatMap((hit): readonly ReadNumber[] => {
    const start = hit.index;
    const unit = unitBehind.exec(text.slice(start + hit[0].length))?.[0] ?? '';
    const end = start + hit[0].length + unit.length;
    const quantity = parseQuantity(text.slice(start, end));
    return quantity ? [{ start, end, number: { start, end }, quantity }] : [];
  });
}

function inDigits(text: string, dates: readonly Stretch[]): readonly ReadNumber[] {
  const found: ReadNumber[] = [];
  let passed = 0;
  let nextDate = 0;
  for (const { index, 0: digits } of text.matchAll(DIGITS)) {
    if (index < passed) continue;
    while (nextDate < dates.length && (dates[nextDate]?.end ?? 0) <= index) nextDate++;
    if ((dates[nextDate]?.start ?? text.length) <= index) continue;
    if (!mayBeOne(text, index, index + digits.length)) continue;
    const number = readNumberAt(text, index, digits);
    if (!number || isNamedBefore(text, index, number)) continue;
    found.push(number);
    passed = number.end;
  }
  return found;
}

/** 附件3, 表2: the number of a thing, where no unit follows. */
const isNamedBefore = (text: string, index: number, { quantity }: ReadNumber): boolean =>
  quantity.unit === undefined &&
  /(?:附件|附表|附图|专栏|编号|[^代]表|[^地]图)$/.test(text.slice(Math.max(0, index - 3), index));

function mayBeOne(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  if (before.endsWith('第')) return false;
  if (before.endsWith(' ') && NAMED_BEFORE.test(text.slice(Math.max(0, start - 16), start))) return false;
  if (GOES_ON_FROM.test(before) && !CURRENCY_WORD.test(before) && !DASH.test(before)) return false;
  const behind = text.slice(end, end + 6);
  if (/[（(]$/.test(before) && /^[）)]/.test(behind)) return false;
  return !IS_A_NAME.test(behind) || LETTERS_OF_SCALE.test(behind);
}

/** The numbers of a text that say how much or how many, in its order; not those in its dates and in names. */
export function numbersIn(text: string, dates: readonly Stretch[]): readonly ReadNumber[] {
  const words = inWords(text);
  if (!/\d/.test(text)) return words;
  const digits = inDigits(text, dates);
  return words.length === 0 ? digits : [...digits, ...words].sort((one, other) => one.start - other.start);
}
