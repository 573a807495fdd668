import { chineseNumber } from '#core/derive';

/** How people number by hand. Full-width and half-width brackets are one style. */
export type NumberStyle = '一、' | '（一）' | '第一，' | '1.' | '（1）' | '1）' | 'First';

/** A number typed at the front of a line. */
export interface TypedNumber {
  readonly style: NumberStyle;
  readonly value: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const HAN = '[一二三四五六七八九十]{1,3}';
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

const SHAPES: readonly (readonly [NumberStyle, RegExp])[] = [
  ['一、', new RegExp(`^(${HAN})、`)],
  ['（一）', new RegExp(`^[（(](${HAN})[）)]`)],
  ['第一，', new RegExp(`^第(${HAN})[，,、：:]`)],
  ['1.', /^(\d{1,2})[.．、](?!\d)/],
  ['（1）', /^[（(](\d{1,2})[）)]/],
  ['1）', /^(\d{1,2})[）)]/],
  ['First', new RegExp(`^(${ORDINALS.join('|')})(?:ly)?[,:.]`, 'i')],
];

const DIGITS = '一二三四五六七八九';

/** 一 to 九十九; NaN for what is no number, such as 一二. */
export function chineseValue(text: string): number {
  const hit = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (!hit) return NaN;
  const [, first, ten, last] = hit;
  const digit = (char: string | undefined): number => (char === undefined ? 0 : DIGITS.indexOf(char) + 1);
  if (ten === undefined) return last === undefined ? digit(first) : NaN;
  return (first === undefined ? 1 : digit(first)) * 10 + digit(last);
}

function valueOf(style: NumberStyle, text: string): number {
  if (style === 'First') return ORDINALS.indexOf(text.toLowerCase()) + 1;
  return /^\d/.test(text) ? Number(text) : chineseValue(text);
}

/** Spaces, and what opens a list of annexes: 附件：1. */
const BEFORE = /^\s*(?:附件[：:]\s*)?/;

/** What a number begins with, past spaces: most lines have none and need no closer look. */
const MAY_BEGIN = /^\s*[一二三四五六七八九十第（(\dFSTEN附]/i;

/** Reads the number at the front of a line, past spaces. */
export function readNumber(line: string): TypedNumber | undefined {
  if (!MAY_BEGIN.test(line)) return undefined;
  const rest = line.replace(BEFORE, '');
  const start = line.length - rest.length;
  for (const [style, shape] of SHAPES) {
    const hit = shape.exec(rest);
    const value = hit ? valueOf(style, hit[1] ?? '') : NaN;
    if (hit && value > 0) return { style, value, text: hit[0], start, end: start + hit[0].length };
  }
  return undefined;
}

/** Writes a number in a style. */
export function writeNumber(style: NumberStyle, value: number): string {
  if (style === 'First') {
    const word = ORDINALS[value - 1];
    return word === undefined ? String(value) : `${word.charAt(0).toUpperCase()}${word.slice(1)},`;
  }
  return style.replace(/[一1]/, /一/.test(style) ? chineseNumber(value) : String(value));
}

/** A decimal number typed at the front of a line: 1, 1.1, 1.1.1. */
export interface TypedDecimal {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const DECIMAL = /^\s*(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s+(?=\D)/;

/** Reads the decimal number at the front of a line, past spaces. */
export function readDecimal(line: string): TypedDecimal | undefined {
  const [whole = '', text] = DECIMAL.exec(line) ?? [];
  const start = text === undefined ? 0 : whole.indexOf(text);
  return text === undefined ? undefined : { text, start, end: start + text.length };
}
