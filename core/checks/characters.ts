const MARKS = '，。、；：？！（）“”‘’《》〈〉【】〔〕…—';

/** Whether a character is Chinese; none is not. */
export const isHan = (char: string | undefined): boolean =>
  char !== undefined && ((char >= '\u3400' && char <= '\u9fff') || char === '〇');

/** Whether a character is Chinese or a mark of Chinese text. */
export const isChinese = (char: string | undefined): boolean =>
  char !== undefined && char !== '' && (isHan(char) || MARKS.includes(char));

const NONE: readonly RegExpExecArray[] = [];

/** Every match of a global expression, without the copy of the expression that `matchAll` makes for each line. */
export function hitsIn(text: string, shape: RegExp): readonly RegExpExecArray[] {
  shape.lastIndex = 0;
  let hit = shape.exec(text);
  if (!hit) return NONE;
  const hits: RegExpExecArray[] = [];
  for (; hit; hit = shape.exec(text)) {
    hits.push(hit);
    if (hit[0] === '') shape.lastIndex++;
  }
  return hits;
}

/** Where a match stands. */
export const spanOf = (hit: RegExpExecArray): { readonly start: number; readonly end: number } => ({
  start: hit.index,
  end: hit.index + hit[0].length,
});
