import { hitsIn } from '../characters';
import type { Stretch } from '../mentions';
import { lastName, spelledOut } from './full-name';

/** Where a text says what a short form stands for: （以下简称“园区”）, Overseas Chinese Town (OCT). The stretch is that of the short form. */
export interface Definition extends Stretch {
  readonly short: string;
  /** What it stands for, as far as the line tells; in Chinese it may begin with words that are not of the name. */
  readonly full: string;
  /** `stated` where the line says so in words or letters; `entry` in a list of short forms; `apart` for capitals in brackets that need not be one. */
  readonly as: 'stated' | 'entry' | 'apart';
  /** The bracket that says it and nothing else. */
  readonly bracket?: Stretch;
}

const SAYS =
  /(?:[（(]\s*(?:以下|下文|英文|中文)?|[，,]\s*以下)(?:简称|统称|下称|缩写)(?:为|是)?[：:]?\s*(?:[“"《‘「]([^”"》’」]{1,30})[”"》’」]|([\p{Script=Han}\w·&-]{2,20}))/gu;
const SAYS_ENGLISH =
  /\s*\((?:(?:hereinafter|hereafter|henceforth|abbreviated|referred to|in short|short)[^()“"]{0,40})?(?:(?:the|collectively,?)\s+)?[“"]([^”"()]{2,40})[”"]\)/gi;
const IN_BRACKETS = /\s*[（(](?:[A-Za-z][A-Za-z .&’'-]{3,80}[,，]\s*)?(?:简称|缩写|the )?([A-Z][A-Z&]*[A-Z])s?[)）]/g;
const EXPLAINED = /([A-Z][A-Z&]*[A-Z])\s*[（(]([^（）()]{4,80})[)）]/g;
const STANDS_FOR = /([A-Z][A-Z&]*[A-Z])(?:,? (?:is )?short for| stands for|是[^，。；]{2,30}的(?:英文)?(?:简称|缩写))/g;
const ENTRY = /^([A-Z][A-Z&]*[A-Z])\s*[:：–—-]\s*\S/;

/** The bracket around a definition, where it holds nothing else. */
function bracketAround(text: string, from: number, end: number): Stretch | undefined {
  const close = end + (/^[”"》’」]?[)）]/.exec(text.slice(end, end + 2))?.[0].length ?? 0);
  return close > end && /^\s*[（(]/.test(text.slice(from)) ? { start: from, end: close } : undefined;
}

interface Read {
  readonly from: number;
  readonly short: string;
  readonly full: string;
  readonly as: Definition['as'];
}

function definition(text: string, hit: RegExpExecArray, { from, short, full, as }: Read): Definition {
  const start = text.indexOf(short, from);
  const end = start + short.length;
  const bracket = bracketAround(text, hit.index, end);
  return { start, end, short, full, as, ...(bracket && { bracket }) };
}

const stated = (text: string, shape: RegExp): readonly Definition[] =>
  hitsIn(text, shape).map((hit) => {
    const short = (hit[1] ?? hit[2] ?? '').trim();
    const before = text.slice(0, hit.index);
    const full = /\p{Script=Han}[”》」]?$/u.test(before) ? lastName(before) : before.trimEnd().slice(-80);
    const from = hit.index + hit[0].lastIndexOf(short);
    return definition(text, hit, { from, short, full, as: 'stated' });
  });

const inBrackets = (text: string): readonly Definition[] =>
  hitsIn(text, IN_BRACKETS).flatMap((hit) => {
    const short = hit[1] ?? '';
    const before = text.slice(0, hit.index);
    if (!/[\p{L}”》’]$/u.test(before)) return [];
    const full = /\p{Script=Han}[”》]?$/u.test(before) ? lastName(before) : spelledOut(before, short);
    const from = hit.index + hit[0].lastIndexOf(short);
    return [definition(text, hit, { from, short, full: full ?? '', as: full === undefined ? 'apart' : 'stated' })];
  });

const explained = (text: string): readonly Definition[] =>
  hitsIn(text, EXPLAINED).map((hit) => {
    const [, short = '', full = ''] = hit;
    return definition(text, hit, { from: hit.index, short, full, as: 'apart' });
  });

const listed = (text: string): readonly Definition[] =>
  [...hitsIn(text, STANDS_FOR), ...[ENTRY.exec(text)].filter((hit) => hit !== null)].map((hit) =>
    definition(text, hit, { from: hit.index, short: hit[1] ?? '', full: '', as: 'entry' }),
  );

/** Where a text says what its short forms stand for, in its order. */
export function definitionsIn(text: string): readonly Definition[] {
  const inWords = /简称|统称|下称|缩写/.test(text) ? stated(text, SAYS) : [];
  const inEnglish = /[”"]\)/.test(text) ? stated(text, SAYS_ENGLISH) : [];
  const inCapitals = /[A-Z][A-Z&]/.test(text) ? [...inBrackets(text), ...explained(text), ...listed(text)] : [];
  const found = [...inWords, ...inEnglish, ...inCapitals].sort((one, other) => one.start - other.start);
  return found.filter(({ start }, index) => found.findIndex((other) => other.start === start) === index);
}
