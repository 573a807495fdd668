import type { Run } from '#core/model';
import { textOf } from '#core/paste';
import type { WordParagraph } from '#core/word-text';

const NUMBERED = /^\s*(?:附?图|figure|fig\.?)\s*(?:[\d一二三四五六七八九十]+|[A-Z]\d*\b)/i;
const OF_TABLE = /^\s*(?:表|table)/i;
const STYLE = /^(?:caption|题注|图题|图注|图名|图标题)/i;
/** A longer line, or one that ends as a sentence does, is text about the picture. */
const LONGEST = 80;

/** Whether a line below a picture is its caption: its style is that of captions, or it begins with the number of a figure. */
export function isCaption(
  { style = '', heading }: Pick<WordParagraph, 'style' | 'heading'>,
  runs: readonly Run[],
): boolean {
  const text = textOf(runs).trim();
  const isLine = text !== '' && text.length <= LONGEST && !/[。；;]$/.test(text);
  const isStyled = STYLE.test(style) && !OF_TABLE.test(text);
  return heading === undefined && isLine && (isStyled || NUMBERED.test(text));
}
