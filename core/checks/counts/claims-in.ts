import type { Stretch } from '../mentions';
import type { Line } from '../read-line';
import { itemsIn, type ItemCount } from './items-in';
import { CHINESE_COUNT, ENGLISH_COUNT, countValue } from './numerals';
import { seriesIn, type Series } from './series-in';

/** How far back the words stand that a claim goes with. */
const BEFORE = 80;

/** A count that a text announces: 以下五项任务, three areas: …; the stretch is that of its number. */
export interface CountClaim extends Stretch {
  readonly value: number;
  /** What the reader sees: 五项任务. */
  readonly said: string;
  /** What is counted, from the number on: 项. */
  readonly counter: string;
  /** The words say that it follows: 以下, the following. */
  readonly isFollowing: boolean;
  /** What is counted may be sections or measures. */
  readonly mayBeSections: boolean;
  /** What is counted stands in the same line, numbered or one beside the other; otherwise it follows below. */
  readonly series?: Series;
  readonly items?: ItemCount;
  /** The line ends with it. */
  readonly isLast: boolean;
}

const COUNTERS = '[个大]?方面|[个项条大类点种步件家名批支座所处]';
const CHINESE = new RegExp(`(${CHINESE_COUNT})(${COUNTERS})`, 'g');
/** What stands before a number that counts nothing here: 第三类, 近五家, 十余项. */
const NO_NUMBER = /[第前后近约每余多几数\d.．十百千万两二三四五六七八九这那—～~-]$/;
const NOUN = /^[^，。；;：:、！？“”"（）()\d]{0,14}/;
const NO_COUNT = /^(?:以上|以下|以内|左右|多|余|月|工作日|小时|百分|年|季度|之|一|人|次)|中的|之一|第/;
const FOLLOWING = /(?:以下|下列|如下|下述)[^，。；：、]{0,3}$/;
const SECTIONS = /方面|任务|工作|行动|工程|举措|措施|建议|部分|领域|重点|环节|路径|抓手|体系|计划|条战线/;

const ENGLISH = new RegExp(
  `(?<![\\w.,$-])(${ENGLISH_COUNT}) ((?:(?!and\\b|of\\b|years?\\b|months?\\b|days?\\b|per\\b|percent\\b|million\\b|billion\\b|thousand\\b|hundred\\b|yuan\\b|hours?\\b|weeks?\\b|or\\b|to\\b|in\\b|with\\b)[a-z][a-z-]*)(?: (?!as follows)[a-z][a-z-]*){0,5})`,
  'gi',
);
const FOLLOWING_EN = /\b(?:following|these) $/i;
const LOOSE_EN =
  /\b(?:at least|about|up to|over|under|nearly|than|some|around|approximately|another|more|the other|first|last|next) $/i;
const SECTIONS_EN =
  /\b(?:tasks?|areas?|fronts?|fields?|actions?|measures?|parts?|priorities|aspects?|steps?|ways?|directions?|suggestions?)\b/i;

/** What is counted in more than this is not listed in a sentence. */
const MOST_LISTED = 15;

/** What stands behind a claim, seen from its end: a series, or behind a colon a list of names. */
function behind(rest: string, before: string, value: number): Pick<CountClaim, 'series' | 'items' | 'isLast'> {
  const isLast = /^[：:。.；;]?\s*$/.test(rest);
  const [mark = ''] = /^(?: as follows)?[：:，,。；;.]\s*/.exec(rest) ?? [];
  const series = mark === '' ? undefined : seriesIn(rest.slice(mark.length));
  if (series?.first === 1) return { isLast, series };
  if (!/[：:]/.test(mark) || series || value > MOST_LISTED) return { isLast };
  const sentence = /^[^。.!?！？\n]*(?=[。.!?！？\n]|$)/.exec(rest.slice(mark.length))?.[0] ?? '';
  const items = itemsIn(sentence, /[；;][^。.!?！？]*$/.test(before));
  return { isLast, ...(items && { items }) };
}

/** Nouns that sum up what stands before them: 设计、制造、销售三个环节. */
const SUMS_UP = /^(?:个?方面|大|个(?:环节|维度|领域|层面|原则|方向|重点|阶段|板块))/;

/** Counts the items that stand before a number and are all of one length: only then is it certain where they begin. */
function itemsBefore(before: string): ItemCount | undefined {
  const parts = (before.split(/[，。；：:！？“”（）]/).at(-1) ?? '').split('、');
  const [first = '', second = ''] = parts;
  const isEven = parts.slice(1).every((part) => part.length === second.length && !/[和与及等的\d]/.test(part));
  return parts.length > 2 && isEven && second.length > 1 && first.length >= second.length
    ? { least: parts.length, most: parts.length }
    : undefined;
}

/** What the reader sees of a claim: 五项任务, 四个方面. */
const saidOf = (number: string, counter: string, noun: string): string =>
  number + counter + (counter.endsWith('方面') ? '' : noun.replace(/如下.*$/, '').slice(0, SHOWN));
const SHOWN = 6;

function chineseClaims(text: string): readonly CountClaim[] {
  return [...text.matchAll(CHINESE)].flatMap(
    ({ index: start, 0: whole, 1: number = '', 2: counter = '' }): readonly CountClaim[] => {
      const before = text.slice(Math.max(0, start - BEFORE), start);
      const behindIt = text.slice(start + whole.length);
      const noun = NOUN.exec(behindIt)?.[0] ?? '';
      const rest = behindIt.slice(noun.length);
      const value = countValue(number);
      if (NO_NUMBER.test(before.slice(-1)) || NO_COUNT.test(noun) || !(value >= 2)) return [];
      const isFollowing = FOLLOWING.test(before) || noun.includes('如下');
      const items = SUMS_UP.test(counter + noun) ? itemsBefore(before) : undefined;
      const found = items ? { items, isLast: false } : behind(rest, before, value);
      if (!isFollowing && !items && !found.series && !/^[：:]/.test(rest)) return [];
      const mayBeSections = SECTIONS.test(counter + noun) || counter === '点';
      const said = saidOf(number, counter, noun);
      return [{ start, end: start + number.length, value, said, counter, isFollowing, mayBeSections, ...found }];
    },
  );
}

function englishClaims(text: string): readonly CountClaim[] {
  return [...text.matchAll(ENGLISH)].flatMap(
    ({ index: start, 0: whole, 1: number = '', 2: noun = '' }): readonly CountClaim[] => {
      const before = text.slice(Math.max(0, start - BEFORE), start);
      const rest = text.slice(start + whole.length);
      const value = countValue(number);
      const counted = /^.*?s\b/.exec(noun)?.[0];
      if (LOOSE_EN.test(before) || !(value >= 2) || counted === undefined) return [];
      const isFollowing = FOLLOWING_EN.test(before) || /^ ?as follows/i.test(rest);
      const found = behind(rest, before, value);
      if (!/\bfollowing $/i.test(before) && !found.series && !/^(?: ?as follows)?:/.test(rest)) return [];
      const mayBeSections = SECTIONS_EN.test(noun);
      const said = `${number} ${counted}`;
      return [{ start, end: start + number.length, value, said, counter: '', isFollowing, mayBeSections, ...found }];
    },
  );
}

const MAY_CLAIM = /[两二三四五六七八九十\d][个项条大类点种步件家名批支座所处方]/;
const MAY_CLAIM_EN = /:|following|\bfirst/i;

/** The counts that a line announces, with what it lists of them itself. */
export function claimsIn({ text, language }: Line): readonly CountClaim[] {
  if (language === 'en') return MAY_CLAIM_EN.test(text) ? englishClaims(text) : [];
  return MAY_CLAIM.test(text) ? chineseClaims(text) : [];
}
