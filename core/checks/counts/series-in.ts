import { chineseValue } from '../typed-number';

/** Items that are numbered in running text: 一是…二是…三是…, （1）…（2）…, First, … Second, … */
export interface Series {
  readonly style: string;
  readonly first: number;
  readonly last: number;
}

interface Mark {
  readonly style: string;
  /** At the front of a text. */
  readonly front: RegExp;
  /** Behind a mark of punctuation. */
  readonly inside: RegExp;
}

const HAN = '[一二三四五六七八九十]{1,3}';
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮';

const mark = (style: string, shape: string, flags = ''): Mark => ({
  style,
  front: new RegExp(`^\\s*${shape}`, flags),
  inside: new RegExp(`[：:；;。，,！!.\\s]\\s*${shape}`, `g${flags}`),
});

const MARKS: readonly Mark[] = [
  mark('一是', `(${HAN})[是要]`),
  mark('（一）', `[（(](${HAN})[）)]`),
  mark('（1）', '[（(](\\d{1,2})[）)]'),
  mark('第一', `第(${HAN})(?=[，,、是步类阶个期方种条])`),
  { style: '①', front: new RegExp(`^\\s*([${CIRCLED}])`), inside: new RegExp(`([${CIRCLED}])`, 'g') },
  mark('1.', '(\\d{1,2})[.．、](?!\\d)'),
  { style: '一、', front: new RegExp(`^\\s*(${HAN})、`), inside: /$^/g },
  mark('first', `(?:and )?(${ORDINALS.join('|')})(?:ly)?,`, 'i'),
];

function valueOf(number: string): number {
  if (/^\d/.test(number)) return Number(number);
  const circled = CIRCLED.indexOf(number);
  if (circled >= 0) return circled + 1;
  return /^[a-z]/i.test(number) ? ORDINALS.indexOf(number.toLowerCase()) + 1 : chineseValue(number);
}

/** The last number of a series, up to where it begins again; undefined where it is broken. */
function lastOf(first: number, more: readonly number[]): number | undefined {
  let last = first;
  for (const value of more) {
    if (value === 1) break;
    if (value !== last + 1) return undefined;
    last = value;
  }
  return last;
}

/** What a text must begin with to open a series: most have nothing of it and need no closer look. */
const MAY_OPEN = /^\s*[一二三四五六七八九十第（(\d①-⑮fsten]/i;

/** How a text opens a series, or goes on with one: the kind of its mark, and what number it is. */
export interface Opening {
  readonly style: string;
  readonly first: number;
}

function opening(text: string): (Opening & { readonly inside: RegExp; readonly end: number }) | undefined {
  if (!MAY_OPEN.test(text)) return undefined;
  for (const { style, front, inside } of MARKS) {
    const hit = front.exec(text);
    const first = hit ? valueOf(hit[1] ?? '') : NaN;
    if (hit) return Number.isNaN(first) ? undefined : { style, first, inside, end: hit[0].length };
  }
  return undefined;
}

/** The mark with which a line begins; what the line lists besides is read when somebody asks. */
export function openingOf(text: string): Opening | undefined {
  const found = opening(text);
  return found && { style: found.style, first: found.first };
}

/** The series of items with which a text begins, up to where it begins again; undefined where it is broken or there is none. */
export function seriesIn(text: string): Series | undefined {
  const found = opening(text);
  if (!found) return undefined;
  const { style, first, inside, end } = found;
  const more = [...text.slice(end).matchAll(inside)].map(([, number = '']) => valueOf(number));
  const last = lastOf(first, more);
  return last === undefined ? undefined : { style, first, last };
}
