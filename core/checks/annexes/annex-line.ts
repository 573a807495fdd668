import { hitsIn } from '../characters';
import type { Stretch } from '../mentions';
import type { Line } from '../read-line';

/** A name in the list of annexes 附件说明, as it is typed. */
export interface AnnexEntry {
  readonly kind: 'entry';
  readonly number?: number;
  /** The number with the mark behind it: `1.` of 附件：1.指标表, `1` of 附件1：指标表. */
  readonly mark?: Stretch;
  readonly name: string;
  /** Where the name stands, without the mark at its end. */
  readonly at: Stretch;
  /** The mark that ends it, where one is typed. */
  readonly endMark?: Stretch;
  /** It begins a list: 附件： stands before it; or it goes on with one that was begun. */
  readonly opens: boolean;
}

/** The heading of a section, or a line that is no more than 附件2: the head of an annex that somebody typed. */
export interface AnnexHead {
  readonly kind: 'head';
  readonly title: string;
  readonly typed?: { readonly number?: number; readonly at: Stretch };
}

/** 共3个附件: how many annexes a sentence says there are. */
export interface AnnexCount {
  readonly kind: 'count';
  readonly count: number;
  readonly at: Stretch;
}

export type AnnexPart = AnnexEntry | AnnexHead | AnnexCount;

const CHINESE = {
  opens: /^\s*附\s?件\s*[：:]\s*(?=\S)/,
  numbered: /^\s*附\s?件\s*(\d{1,2})\s*[：:]\s*(?=\S)/,
  head: /^\s*附\s?件\s*(\d{0,2})(?:[\s：:]+(\S.*))?\s*$/,
  count:
    /(?:共|附|含|附有)\s*([\d一二两三四五六七八九十]{1,3})\s*[个份件](?:套)?附件|附件(?:共|共计|共有|计)\s*([\d一二两三四五六七八九十]{1,3})\s*[个份件]/g,
};
const ENGLISH = {
  opens: /^\s*(?:Annex(?:es)?|Attachments?|Appendix|Appendices)\s*:\s*(?=\S)/i,
  numbered: /^\s*(?:Annex|Attachment|Appendix)\s+(\d{1,2})\s*[:–—]\s*(?=\S)/i,
  head: /^\s*(?:Annex|Attachment|Appendix)\s*(\d{0,2})(?:[\s:–—.]+(\S.*))?\s*$/i,
  count: /\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\s+(?:annexes|appendices|attachments)\b/gi,
};

/** A number at the front of a name, in a list that was begun. */
const GOES_ON = /^\s*(\d{1,2})\s*[.．、)）]\s*(?=[^\d\s])/;
/** Several names on one line: 1.指标表 2.分工表. */
const NEXT_ON_LINE = /(?:^|\s)(\d{1,2})\s*[.．、]\s*(?=[^\d\s])/g;
const END_MARK = /[。；;，,、.．]\s*$/;
/** A name is no sentence and not longer than this. */
const LONGEST = 70;
const SENTENCE = /[。！？；;]\s*\S/;

const WORDS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const DIGITS = '零一二三四五六七八九十';

/** A small number in digits, Chinese characters or English words. */
export function smallNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const word = WORDS.indexOf(text.toLowerCase());
  if (word > 0) return word;
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const digit = (char: string | undefined): number => DIGITS.indexOf((char ?? '').replace('两', '二') || '零');
  return text.includes('十') ? (tens === '' ? 1 : digit(tens)) * 10 + digit(ones) : digit(ones);
}

function entryAt(
  text: string,
  from: number,
  end: number,
  rest: Pick<AnnexEntry, 'number' | 'mark' | 'opens'>,
): AnnexEntry {
  const whole = text.slice(from, end);
  const name = whole.replace(END_MARK, '').trimEnd();
  const start = from + whole.length - whole.trimStart().length;
  const at = { start, end: from + name.length };
  const hasMark = END_MARK.test(whole);
  return {
    kind: 'entry',
    name: name.trim(),
    at,
    ...rest,
    ...(hasMark && { endMark: { start: at.end, end: at.end + 1 } }),
  };
}

/** The names on a line that begins a list: one, or several with their numbers. */
function namesOn(text: string, from: number): readonly AnnexEntry[] {
  const numbers = hitsIn(text.slice(from), NEXT_ON_LINE);
  if (numbers[0]?.index !== 0) return [entryAt(text, from, text.length, { opens: true })];
  return numbers.map((hit, index) => {
    const start = from + hit.index + (/^\s/.test(hit[0]) ? 1 : 0);
    const name = from + hit.index + hit[0].length;
    const next = numbers[index + 1];
    const mark = { start, end: name };
    return entryAt(text, name, next ? from + next.index : text.length, {
      ...{ number: Number(hit[1]), mark, opens: index === 0 },
    });
  });
}

function entriesOf(text: string, shapes: typeof CHINESE): readonly AnnexEntry[] {
  const opened = shapes.opens.exec(text);
  if (opened) return namesOn(text, opened[0].length);
  const numbered = shapes.numbered.exec(text);
  if (numbered) {
    const at = numbered[0].search(/\d/);
    const mark = { start: at, end: at + (numbered[1] ?? '').length };
    return [entryAt(text, numbered[0].length, text.length, { number: Number(numbered[1]), mark, opens: true })];
  }
  const next = GOES_ON.exec(text);
  if (!next || text.length > LONGEST || SENTENCE.test(text)) return [];
  const mark = { start: next[0].search(/\d/), end: next[0].length };
  return [entryAt(text, next[0].length, text.length, { number: Number(next[1]), mark, opens: false })];
}

function headOf({ text, type }: Line, shapes: typeof CHINESE): readonly AnnexHead[] {
  const hit = shapes.head.exec(text);
  const isBare = hit && hit[2] === undefined;
  if (type !== 'heading' && !isBare) return [];
  if (!hit) return [{ kind: 'head', title: text }];
  const digits = hit[1] ?? '';
  const start = digits === '' ? hit[0].search(/\S/) : hit[0].indexOf(digits);
  const at = { start, end: digits === '' ? start + 2 : start + digits.length };
  const typed = { at, ...(digits !== '' && { number: Number(digits) }) };
  return [{ kind: 'head', title: (hit[2] ?? '').trim(), typed }];
}

const countsIn = (text: string, { count }: typeof CHINESE): readonly AnnexCount[] =>
  hitsIn(text, count).map((hit) => ({
    kind: 'count',
    count: smallNumber(hit[1] ?? hit[2] ?? ''),
    at: { start: hit.index, end: hit.index + hit[0].length },
  }));

const NONE: readonly AnnexPart[] = [];
const STARTS_WITH_NUMBER = /^\s*\d/;
const ENGLISH_CUE = /[Aa]nnex|[Aa]ppendi|[Aa]ttachment/;

const mayHold = ({ text, language }: Line): boolean =>
  STARTS_WITH_NUMBER.test(text) || (language === 'zh-CN' ? text.includes('附') : ENGLISH_CUE.test(text));
const read = new WeakMap<Line, readonly AnnexPart[]>();

function partsOf(line: Line): readonly AnnexPart[] {
  const { text, type, language } = line;
  const shapes = language === 'zh-CN' ? CHINESE : ENGLISH;
  const isTextLine = type === 'paragraph' || type === 'list-item';
  const heads = isTextLine ? headOf(line, shapes) : [];
  return [...heads, ...(isTextLine && heads.length === 0 ? entriesOf(text, shapes) : []), ...countsIn(text, shapes)];
}

/** What a line says of annexes, besides references to them; read once, where there is anything, for all rules about them. */
export function annexPartsIn(line: Line): readonly AnnexPart[] {
  if (line.type !== 'heading' && !mayHold(line)) return NONE;
  const known = read.get(line);
  if (known) return known;
  const shapes = line.language === 'zh-CN' ? CHINESE : ENGLISH;
  const parts = line.type === 'heading' ? headOf(line, shapes) : partsOf(line);
  read.set(line, parts);
  return parts;
}
