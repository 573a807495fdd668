import { TITLE_WORDS } from './title-words';

/** A piece of a title that stands on one line: a word, a name, a number with its unit, what stands in brackets. */
export interface TitlePiece {
  readonly text: string;
  /** Whether it is known to be a whole word. A single character may be half of one. */
  readonly isWord: boolean;
}

/** The longest bracket or quotation that is kept on one line. */
const LONGEST_GROUP = 16;
const GROUPS = [`（[^（）]{1,${String(LONGEST_GROUP)}}）`, '《[^《》]{1,8}》', '“[^“”]{1,12}”', '〔[^〔〕]{1,8}〕'];
const NUMBER =
  /[0-9０-９A-Za-z][0-9０-９A-Za-z.,%％—–~～+-]*(?:个百分点|亿元|万元|周年|年度|年|月|日|号|个|项|条|家|大|期|届|级)?/;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const byLength = (words: readonly string[]): readonly string[] =>
  words.filter((word) => word.length > 1).toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** Takes a title apart into the pieces that stand on one line; names go before common words, the longer before the shorter. */
export function titlePieces(title: string, names: readonly string[]): readonly TitlePiece[] {
  const whole = [...GROUPS, NUMBER.source, ...[...byLength(names), ...byLength(TITLE_WORDS)].map(escaped)];
  const pattern = new RegExp(`(${whole.join('|')})|\\s+|.`, 'gsu');
  return [...title.matchAll(pattern)].map(([text, word]) => ({ text, isWord: word !== undefined }));
}
