import { numberLength } from '#core/paste';

/** The ways in which headings are numbered, from the highest (GB/T 9704 §7.3.3: 一、 （一） 1. （1）). */
const FORMS: readonly RegExp[] = [
  /^附/,
  /^第.+[章篇编部]/,
  /^第.+节/,
  /^[一二三四五六七八九十百]+\s*、/,
  /^[（(]\s*[一二三四五六七八九十百]+\s*[）)]/,
  /^\d{1,2}\s*[.．、]?\s*$/,
  /^\d{1,2}[.．]\d{1,2}[.．]?\s*$/,
  /^\d{1,2}[.．]\d{1,2}[.．]\d{1,2}[.．]?\s*$/,
];

/** A counted item of a list, below everything that is typed. */
export const ITEM_RANK = FORMS.length + 1;
/** 附件: from here on nothing belongs to the text. */
export const ANNEX_RANK = 1;
/** 1.: from here on down numbers also count the items of a list. */
export const LIST_RANK = 6;

/** How high a number such as 一、 or 1.2 stands, 1 for the highest; undefined for what counts no headings: （1）. */
export function rankOf(number: string): number | undefined {
  const at = FORMS.findIndex((form) => form.test(number));
  return at < 0 ? undefined : at + 1;
}

const ANNEX = /^附(?:件|表|录)\s*[\d一二三四五六七八九十]{0,2}(?:[:：.、\s]\s*|$)/;
const LONGEST_ANNEX = 45;

/** The number of a line that heads an annex: 附件1, 附表2：…; not of a line that lists them. */
function annexNumber(text: string): string | undefined {
  const number = ANNEX.exec(text)?.[0];
  const isList = /^附件[:：]\s*\d/.test(text) || text.length > LONGEST_ANNEX || /[。；;]$/.test(text);
  return number === undefined || isList ? undefined : number;
}

/** The number that stands before a line, with the space behind it; empty where there is none. */
export const numberOf = (text: string): string => annexNumber(text) ?? text.slice(0, numberLength(text));

const LONGEST = 40;
const LONGEST_ENGLISH = 100;
const ALONE = /^([^。！？!?；;：:]{2,}?)([。：:.]?)$/;
const RUN_IN = /^([^。！？；;]{2,30}?)(。)(?=.)|^([^。！？；;：:，,]{2,16})([：:])(?=.)/;

/** A line without its number as a title: all of it, or what stands before its first full stop. */
export function titleIn(text: string): { readonly title: string; readonly end: string } | undefined {
  const alone = ALONE.exec(text);
  const longest = /[\u4e00-\u9fff]/.test(text) ? LONGEST : LONGEST_ENGLISH;
  if (alone && text.length <= longest && !/[，,]$/.test(text)) return { title: alone[1] ?? '', end: alone[2] ?? '' };
  const runIn = RUN_IN.exec(text);
  return runIn ? { title: runIn[1] ?? runIn[3] ?? '', end: runIn[2] ?? runIn[4] ?? '' } : undefined;
}
