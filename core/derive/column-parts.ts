import type { SmallTable } from '#core/model';
import type { Plan } from '#core/records';
import { inlineText } from './measures';

/** A column is never drawn narrower or wider, against the others, than for this many characters. */
const NARROWEST = 4;
const WIDEST = 20;

const NARROW = /[\u0020-\u007e]/;

/** How long the longest line of a text is, in Chinese characters: a Latin letter takes half of one. */
const lengthOf = (text: string): number =>
  Math.max(
    ...text.split('\n').map((line) => Array.from(line).reduce((sum, each) => sum + (NARROW.test(each) ? 0.5 : 1), 0)),
  );

/** The widths of a small table's columns as parts of the whole, by what stands in them: the same in the window and in Word. */
export function columnParts(plan: Plan, table: SmallTable): readonly number[] {
  const [, first, ...rest] = table.children;
  return first.children.map((_, column) => {
    const lengths = [first, ...rest].map((row) => lengthOf(inlineText(plan, row.children[column]?.children ?? [])));
    return Math.min(WIDEST, Math.max(NARROWEST, ...lengths));
  });
}
