const HAN = /[\u4e00-\u9fff]/;
export const isChinese = (text: string): boolean => HAN.test(text);

/** Quotation marks, but not the apostrophe of park’s. */
const QUOTES = /["“”「」《》]|‘(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])’/g;
export const withoutQuotes = (text: string): string => (HAS_QUOTES.test(text) ? text.replace(QUOTES, '') : text);
const HAS_QUOTES = /["“”「」《》‘’]/;

const SMALL_WORDS = new Set(
  'a an the of in on at by for from to with and or its their each per that which are is be have has annual annually yearly growth share proportion percentage number'.split(
    ' ',
  ),
);

/** A text as names are compared: in small letters, without quotation marks and what stands in brackets at its end. */
export const plainName = (text: string): string =>
  withoutQuotes(text)
    .replace(/\s*[（(][^（()）]*[）)]\s*$/, '')
    .trim()
    .toLowerCase();

/** An English word without the ending of its number: companies and company are one. */
const stemOf = (word: string): string => word.replace(/ies$/, 'y').replace(/(?<=visit)ors?$|(?<=[^s])s$/, '');

const bare = (text: string): string => text.replace(/[的和及与、，\s（）()]/g, '');

/** The pairs of characters of a Chinese text, or the words of an English one, that tell what it speaks of. */
export function piecesOf(text: string): readonly string[] {
  if (!HAN.test(text))
    return [...text.matchAll(/[a-z\d]+/g)].flatMap(([word]) => (SMALL_WORDS.has(word) ? [] : [stemOf(word)]));
  const plain = bare(text);
  return Array.from({ length: Math.max(0, plain.length - 1) }, (_, at) => plain.slice(at, at + 2));
}

/** How long a name is: in characters that tell something, or in words. */
export const nameLength = (name: string): number => (HAN.test(name) ? bare(name).length : piecesOf(name).length);

/** A text as names are compared with it: without the small words and marks between its own. */
export interface Content {
  /** A Chinese text without them. */
  readonly bare: string;
  /** The words of an English one. */
  readonly words: ReadonlySet<string>;
}

export const contentOf = (text: string): Content =>
  HAN.test(text) ? { bare: bare(text), words: NO_WORDS } : { bare: '', words: new Set(piecesOf(text)) };

const NO_WORDS: ReadonlySet<string> = new Set();

/** How much of a name stands in a text, from 0 to 1. */
export function coverageOf(name: string, content: Content): number {
  if (!HAN.test(name)) {
    const own = [...new Set(piecesOf(name))];
    return own.filter((word) => content.words.has(word)).length / Math.max(1, own.length);
  }
  const plain = bare(name);
  let covered = 0;
  let isLastCovered = false;
  for (let at = 0; at < plain.length; at++) {
    const isCovered = at < plain.length - 1 && content.bare.includes(plain.slice(at, at + 2));
    if (isCovered || isLastCovered) covered++;
    isLastCovered = isCovered;
  }
  return covered / Math.max(1, plain.length);
}

/** The endings of a Chinese name, the longest first, in which stands what is measured: 年接待游客 of 中华彩灯大世界年接待游客. */
export const endingsOf = (form: string, shortest: number): readonly string[] =>
  Array.from({ length: Math.max(0, form.length - shortest) }, (_, cut) => form.slice(cut + 1));

const PREPOSITION = /^(?:of|in|at|on|by|for|from|to|with|that|which|who|under|among|per)$/;

/**
 * The parts of an English name in which stands what is measured, the longest first: what comes before its first
 * preposition (annual output of annual output of the park), and beginnings and endings of that.
 */
export function headsOf(form: string): readonly string[] {
  const words = form.split(' ');
  const cut = words.findIndex((word) => PREPOSITION.test(word));
  const head = cut < 1 ? words : words.slice(0, cut);
  const endings = head.map((_, at) => head.slice(at));
  const beginnings = head.flatMap((word, at) => (at > 1 && !SMALL_WORDS.has(word) ? [head.slice(0, at)] : []));
  // 90% of the market is a share of it, and 8% by which exports grow their growth.
  const isRate = /^(?:yearly |annual )?(?:share|proportion|percentage|growth)\b/.test(form);
  const last = words.slice(words.findLastIndex((word) => PREPOSITION.test(word) || word === 'the') + 1);
  return [...endings, ...beginnings, ...(isRate ? [last] : [])]
    .map((part) => part.join(' '))
    .filter((part) => part !== form && piecesOf(part).length > 0)
    .sort((one, other) => other.length - one.length);
}
