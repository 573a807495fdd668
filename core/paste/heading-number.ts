/** Numbers as they are typed or counted before a heading: 一、 （一） 1. 1、 （1） 1.2.3 第一章 */
const NUMBER =
  /^(?:[一二三四五六七八九十百]{1,4}\s*、|[（(]\s*[一二三四五六七八九十百\d]{1,4}\s*[）)]|第[一二三四五六七八九十百\d]{1,4}[章节条部]|\d{1,2}(?:[.．]\d{1,2}){1,3}[.．]?(?![\d%％‰亿万千百元倍个家项人件米吨公平年])|\d{1,2}\s*[.．、](?!\d)|\d{1,2}(?=\s+[A-Z]))\s*/;

/** How many characters of a heading are its number. */
export const numberLength = (text: string): number => NUMBER.exec(text)?.[0].length ?? 0;

const CHINESE = '[一二三四五六七八九十]{1,3}';
const FIRST = new RegExp(`^${CHINESE}、`);
const SECOND = new RegExp(`^[（(]${CHINESE}[）)]`);
const LONGEST_HEADING = 40;

/**
 * The level of a line that is a heading by its number alone, as official documents have them (GB/T 9704 §7.3.3): 一、 is
 * the first, （一） the second; short, and no sentence.
 */
export function levelByNumber(text: string): 1 | 2 | undefined {
  if (text.length > LONGEST_HEADING || /[。；;：:，,]$/.test(text)) return undefined;
  return FIRST.test(text) ? 1 : SECOND.test(text) ? 2 : undefined;
}
