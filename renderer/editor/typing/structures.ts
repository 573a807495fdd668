/** The list that a typed beginning of a paragraph stands for. */
export interface ListStart {
  readonly ordered: boolean;
}

/** The characters that may end such a beginning; all others cost nothing. */
export const MAY_START_LIST = /[\s)）、•●]$/u;

const BULLET = /^(?:[-*•●]\s|[•●])$/u;
const NUMBERED = /^(?:(\d{1,2})(?:[.．]\s|、)|[（(](\d{1,2})[）)])$/u;

/**
 * The list that begins with `before`, the whole text of the paragraph up to the caret: “- ”, “•”, “1. ”, “1、”, “（1）”.
 * A number begins a list item only where the item gets that number: `ordinal`.
 */
export function listStart(before: string, ordinal: number): ListStart | undefined {
  if (BULLET.test(before)) return { ordered: false };
  const hit = NUMBERED.exec(before);
  return hit && Number(hit[1] ?? hit[2]) === ordinal ? { ordered: true } : undefined;
}

const HEADED = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])$/u;

/** The level of the heading whose number is typed alone before the caret: 1 for “一、”, 2 for “（一）”. */
export function headingLevel(before: string): number | undefined {
  if (!HEADED.test(before)) return undefined;
  return before.endsWith('、') ? 1 : 2;
}
