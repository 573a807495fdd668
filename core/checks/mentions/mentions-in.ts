import type { Line } from '../read-line';
import { datesOf } from './date-of';
import { datesIn } from './dates';
import type { Mentions, QuantityMention } from './mention';
import { numbersIn } from './numbers';
import type { ReadNumber } from './read-number';
import { saidOf } from './sense';
import { sentencesIn } from './sentences';

const known = new WeakMap<Line, Mentions>();
/** Where a line has neither digits nor numbers in words nothing is read. */
const MAY_SAY = /[\d十百千两翻]|[二三四五六七八九](?:家|个百分点|倍|成|座|所)/;
const NOTHING: Mentions = { sentences: [], quantities: [], dates: [] };

/** 分别增长8%和10%: what is said of the first holds for the second. */
const isSideBySide = (text: string, before: QuantityMention, { start, quantity }: ReadNumber): boolean =>
  before.sense !== 'level' &&
  before.quantity.unit === quantity.unit &&
  /^(?:和|、| and )$/.test(text.slice(before.end, start));

const sameAs = ({ sense, direction }: QuantityMention): Pick<QuantityMention, 'sense' | 'direction'> => ({
  sense,
  ...(direction && { direction }),
});

function read(text: string): Mentions {
  if (!MAY_SAY.test(text)) return NOTHING;
  const dates = datesIn(text);
  const numbers = numbersIn(text, dates);
  if (numbers.length === 0) return dates.length === 0 ? NOTHING : { sentences: [], quantities: [], dates };
  const sentences = sentencesIn(text);
  const dated = datesOf({ text, dates, sentences, numbers });
  const quantities: QuantityMention[] = [];
  for (const [index, number] of numbers.entries()) {
    const [date, before] = [dated[index], quantities.at(-1)];
    const said = before && isSideBySide(text, before, number) ? sameAs(before) : saidOf(text, number, number.quantity);
    quantities.push({ ...number, ...said, ...(date && { date }) });
  }
  return { sentences, quantities, dates };
}

/**
 * What a line says in numbers and dates: quantities with unit, bound, sense and date, in Chinese and English. Read once
 * for each line; it asks nothing of the records, so it stays while they change. `sentences` is empty where no quantity
 * stands.
 */
export function mentionsIn(line: Line): Mentions {
  const last = known.get(line);
  if (last) return last;
  const mentions = read(line.text);
  known.set(line, mentions);
  return mentions;
}
