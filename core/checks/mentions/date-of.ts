import type { DateMention, Stretch } from './mention';
import { stretchAt } from './sentences';

/** （2020年）, in 2020, by the end of 2028: behind the number that it belongs to. */
const BEHIND =
  /^(?:\s?[（(]|[^，。；,;:：（(\d]{0,24}\b(?:in|for|at the end of|between|during|from)\s|[^，。；,;:：（(\d]{0,60}\bby(?: the end of)?\s)$/;
/** 2025年的12亿元, 2026年达到40亿元: nothing but what leads to the number between them. */
const OWNED = /^(?:年?[底末]?前?的|年?[底末]?[^，。；、,;]{0,2})$/;
/** A date that leads what follows: 到2028年，…；…。 */
const LEADS = /(?:^|[，。；：:;,.、])\s*(?:[^\d，。；：:;,.]{0,6}|(?:by|in|from|between|during)(?: the end of)? )$/i;

interface Given {
  readonly text: string;
  readonly dates: readonly DateMention[];
  readonly sentences: readonly Stretch[];
  readonly numbers: readonly Stretch[];
}

/** Whether a date stands at a number of its own: 2025年的12亿元. */
const isOwned = (text: string, date: DateMention, number: Stretch | undefined): boolean =>
  number !== undefined &&
  OWNED.test(text.slice(date.end, number.start)) &&
  /的/.test(text.slice(date.end, number.start));

/** 2027年和2028年分别建成10个和15个: dates and numbers one by one. */
function pairedDates(
  text: string,
  dates: readonly DateMention[],
  numbers: readonly Stretch[],
): ReadonlyMap<Stretch, DateMention> {
  const first = numbers[0];
  const before = dates.filter(({ end }) => first !== undefined && end <= first.start);
  const isPaired =
    before.length > 1 &&
    before.length === dates.length &&
    dates.length === numbers.length &&
    /分别|\brespectively\b/.test(text);
  return new Map(
    isPaired ? numbers.flatMap((number, index) => (dates[index] ? [[number, dates[index]] as const] : [])) : [],
  );
}

/**
 * The date of each number: the one right behind it, else the last one before it in its sentence that is not another
 * number's own, else the one that leads an earlier sentence of the line.
 */
export function datesOf({ text, dates, sentences, numbers }: Given): readonly (DateMention | undefined)[] {
  if (dates.length === 0) return numbers.map(() => undefined);
  const taken = new Set<DateMention>();
  const paired = pairedDates(text, dates, numbers);
  return numbers.map((number, index) => {
    const pair = paired.get(number);
    if (pair) return pair;
    const sentence = stretchAt(sentences, number.start);
    const next = numbers[index + 1];
    const behind = dates.find(
      ({ start }) => start >= number.end && start < (next?.start ?? sentence?.end ?? text.length),
    );
    if (behind && behind.start < (sentence?.end ?? 0) && BEHIND.test(text.slice(number.end, behind.start))) {
      taken.add(behind);
      return behind;
    }
    const before = dates.findLast((date) => {
      if (date.end > number.start || taken.has(date)) return false;
      return date.start >= (sentence?.start ?? 0) || (date.as !== 'since' && LEADS.test(text.slice(0, date.start)));
    });
    if (before && isOwned(text, before, number)) taken.add(before);
    return before;
  });
}
