/** A word of the index at a place of a text. */
export interface FoundWord<T> {
  readonly start: number;
  readonly end: number;
  readonly of: T;
}

const LATIN = /[0-9A-Za-z\u00c0-\u024f]/;
/** What goes on with a Latin word: a letter, a figure, or a hyphen between them. */
const JOINS = /[0-9A-Za-z\u00c0-\u024f_-]/;

/** Whether a Latin word that stands here is a whole one, and not the part of a longer one. */
const isWhole = (word: string, text: string, at: number): boolean =>
  !(at > 0 && LATIN.test(word.charAt(0)) && JOINS.test(text.charAt(at - 1))) &&
  !(LATIN.test(word.slice(-1)) && JOINS.test(text.charAt(at + word.length)));

const SIGNS = 0x10000;
const NONE = -1;
/** Stands for the second character of a word of one. */
const ALONE = 0;

/** A number below 65,536 for two characters, which few other pairs share. */
const sign = (first: number, second: number): number => ((first * 31) ^ (second * 7)) & (SIGNS - 1);

/**
 * Makes the function that finds words in a text: at each place the longest, so that what is found may overlap. It costs
 * little more for thousands of words than for ten, for words are chained by their first two characters, and a place is
 * looked at only where those of a word stand.
 */
export function indexWords<T>(words: ReadonlyMap<string, T>): (text: string) => readonly FoundWord<T>[] {
  const shortestFirst = [...words].sort(([one], [other]) => one.length - other.length);
  const texts = shortestFirst.map(([text]) => text);
  const lengths = Uint16Array.from(texts, (text) => text.length);
  const lasts = Uint16Array.from(texts, (text) => text.charCodeAt(text.length - 1));
  // The last word of each sign, which is the longest, and the one before each in its chain.
  const heads = new Int32Array(SIGNS).fill(NONE);
  const nexts = new Int32Array(texts.length);
  const isAlone = new Uint8Array(SIGNS);
  for (const [index, text] of texts.entries()) {
    const first = text.charCodeAt(0);
    if (text.length === 1) isAlone[first] = 1;
    const key = sign(first, text.length === 1 ? ALONE : text.charCodeAt(1));
    nexts[index] = heads[key] ?? NONE;
    heads[key] = index;
  }

  const wordAt = (text: string, at: number, key: number): number => {
    let index = heads[key] ?? NONE;
    while (index !== NONE) {
      const end = at + (lengths[index] ?? 0);
      // The last character is looked at first: few words share it with the first two.
      if (end <= text.length && text.charCodeAt(end - 1) === lasts[index]) {
        const word = texts[index] ?? '';
        if (text.startsWith(word, at) && isWhole(word, text, at)) return index;
      }
      index = nexts[index] ?? NONE;
    }
    return NONE;
  };

  return (text) => {
    const found: FoundWord<T>[] = [];
    for (let at = 0; at < text.length; at++) {
      const first = text.charCodeAt(at);
      const second = at + 1 < text.length ? text.charCodeAt(at + 1) : ALONE;
      let index = wordAt(text, at, sign(first, second));
      if (index === NONE && isAlone[first] === 1) index = wordAt(text, at, sign(first, ALONE));
      const entry = index === NONE ? undefined : shortestFirst[index];
      if (entry) found.push({ start: at, end: at + entry[0].length, of: entry[1] });
    }
    return found;
  };
}
