import { textOf, type PastedCell } from './pasted';

const isNumber = (text: string): boolean => /^[\d.,%％+\-–—~～]+$/.test(text.trim());

/** Whether a first row names the columns: short texts without a number, all bold or with a number below one of them. */
export function looksLikeHead(rows: readonly (readonly PastedCell[])[]): boolean {
  const [first, ...rest] = rows;
  if (!first || rest.length === 0) return false;
  const texts = first.map(({ runs }) => textOf(runs));
  if (texts.some((text) => isNumber(text) || text.length > 20)) return false;
  if (texts.filter((text) => text === '').length > texts.length / 2) return false;
  const isBold = first.every(({ runs }) => runs.every(({ bold }) => bold === true));
  return isBold || rest.some((row) => row.some(({ runs }) => /^[≥≤＞＜><约]?\s*[\d.,]+/.test(textOf(runs))));
}
