import { numberInWords } from '#core/derive';
import type { Language } from '#core/model';
import { chineseValue } from '../typed-number';

const ENGLISH =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** A count in Chinese or in digits, and in English or in digits, as parts of expressions. */
export const CHINESE_COUNT = '(?:[二三]?十[一二三四五六七八九]?|[两二三四五六七八九]|\\d{1,3})';
export const ENGLISH_COUNT = `(?:${ENGLISH.slice(1).join('|')}|\\d{1,3})`;

/** What a count says: 两 and two are 2. */
export function countValue(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const at = ENGLISH.indexOf(text.toLowerCase());
  return at >= 0 ? at + 1 : text === '两' ? 2 : chineseValue(text);
}

/** Writes a count as another one was written: in digits, or in words that begin with a capital letter or not. */
export function countLike(value: number, like: string, language: Language): string {
  const words = /^\d/.test(like) ? undefined : numberInWords(String(value), language, true);
  if (words === undefined) return String(value);
  return /^[A-Z]/.test(like) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
