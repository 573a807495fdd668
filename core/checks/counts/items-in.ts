/** How many items a list in running text has, at least and at most: 甲、乙和丙 are three, or 乙和丙 is one of two. */
export interface ItemCount {
  readonly least: number;
  readonly most: number;
}

/** Words that say that not everything is listed, or that something else is. */
const OPEN =
  /等|包括|其中|例如|比如|如[：:]|其他|其它|以及其|省略|…|\b(?:such as|including|e\.g|etc|among|others?|more|for example)\b/i;
/** What begins a sentence of its own, or counts again what it names: then it is no list of names. */
const NO_LIST = /^(?:每|各|均|由|按|用于|在|对|其|该|统一|重点|主要|具体|分别|全部|都|是|即)|[\d两二三四五六七八九十]/;

const QUOTED = /“[^”]*”|《[^》]*》|（[^（）]*）|\([^()]*\)|「[^」]*」/g;

function countOf(parts: readonly string[], and: RegExp): ItemCount {
  const ands = parts.reduce((sum, part) => sum + (part.match(and) ?? []).length, 0);
  return { least: parts.length, most: parts.length + ands };
}

const filled = (parts: readonly string[]): readonly string[] => parts.filter((part) => part.trim() !== '');

/** A sentence may announce several lists, 立足两大战略：…；实施五大工程：…; a list ends where the next one is announced. */
const ownPart = (sentence: string): string =>
  /[；;].*[：:]/.test(sentence) ? (sentence.split(/[；;]/)[0] ?? '') : sentence;

/**
 * Counts the items of a list that is one sentence; undefined where it is not certain that it is nothing but a list.
 * `isClause`: the list is one of several clauses, so that a semicolon ends it.
 */
export function itemsIn(sentence: string, isClause: boolean): ItemCount | undefined {
  const own = isClause ? (sentence.split(/[；;]/)[0] ?? '') : ownPart(sentence);
  const plain = own
    .replace(QUOTED, '〇')
    .replace(/〇(?=〇)/g, '〇、')
    .trim();
  if (OPEN.test(plain) || NO_LIST.test(plain)) return undefined;
  const parts = filled(plain.split(/[；;]/));
  if (parts.length > 1) return { least: parts.length, most: parts.length };
  if (/[\u4e00-\u9fff]/.test(plain)) {
    if (/[，,：:—]/.test(plain) || !plain.includes('、')) return undefined;
    return countOf(filled(plain.split('、')), /和|与|及|或/g);
  }
  if (/[:–]/.test(plain) || !plain.includes(',')) return undefined;
  const [last = '', ...before] = filled(plain.split(',')).toReversed();
  if (before.some((part) => /^ *(?:and|or) /.test(part))) return undefined;
  const items = [last.replace(/^ *(?:and|or) /, ''), ...before];
  return countOf(items, / and | or /g);
}
