import { hitsIn } from '../characters';
import type { Stretch } from '../mentions';

/** An abbreviation of capitals, such as OCT, OCTs or R&D; not a part of a longer code. */
const CAPITALS = /(?<![\w.@&-])([A-Z][A-Z&]{0,6}[A-Z])s?(?![\w@&]|[-–]\d|\.[a-z])/g;
const QUOTED_TITLE = /《[^》]*》/g;
/** How many of a line's letters may be capitals before it is one that is set in capitals throughout. */
const MOST = 0.6;

const isSetInCapitals = (text: string): boolean => {
  const letters = text.replace(/[^A-Za-z]/g, '');
  return letters.length > 12 && letters.replace(/[^A-Z]/g, '').length / letters.length > MOST && / /.test(text.trim());
};

export interface Capitals extends Stretch {
  readonly short: string;
}

/** GFG Alliance, XYZ集团: the capitals are the name of a firm, not short for one. */
const IN_NAME =
  /^(?:\s?(?:集团|公司|股份)|\s(?:Group|Alliance|Bank|Capital|Holdings?|Company|Corporation|Corp|Inc|Ltd|Limited|plc|Foundation)\b)/;

/** The abbreviations of capitals in a text: not in the titles of other documents, nor where a whole line is set in capitals. */
export function capitalsIn(text: string): readonly Capitals[] {
  if (!/[A-Z][A-Z&]{0,6}[A-Z]/.test(text) || (!/\p{Script=Han}/u.test(text) && isSetInCapitals(text))) return [];
  const titles = hitsIn(text, QUOTED_TITLE).map((hit) => ({ start: hit.index, end: hit.index + hit[0].length }));
  return hitsIn(text, CAPITALS)
    .map((hit) => ({ short: hit[1] ?? '', start: hit.index, end: hit.index + hit[0].length }))
    .filter(({ end }) => !IN_NAME.test(text.slice(end, end + 13)))
    .filter(({ start }) => !titles.some((title) => title.start <= start && start < title.end));
}
