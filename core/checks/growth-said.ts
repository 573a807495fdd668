import { yearOf, type Quantity } from '#core/model';
import { heldOf } from '#core/derive';
import { findRecord, type Plan } from '#core/records';
import type { Course } from './growth-bounds';
import { mentionsIn, onlyLeads, subjectsIn, type QuantityMention, type Stretch } from './mentions';
import type { Line } from './read-line';

/** A rate of growth in a text, and the courses of which it may be the rate: one, or one for each way to count the years. */
export interface GrowthSaid {
  readonly rate: QuantityMention;
  /** The rate in %, below zero for a fall. */
  readonly said: Quantity;
  readonly courses: readonly Course[];
  /** The record that goes this way, where the text does not say both values itself. */
  readonly record?: string;
}

const DURATION =
  /(?:(\d{1,2})|([一二三四五六七八九十]))年(?:内|时间|间|来|里|翻|年均)|\b(?:in|over|within|for) (?:the next )?(?:(\d{1,2})|(two|three|four|five|six|seven|eight|nine|ten)) years\b/;
const HAN = '一二三四五六七八九十';
const WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The number of years that a sentence names: 五年内, in five years. */
function durationIn(text: string): number | undefined {
  const hit = DURATION.exec(text);
  if (!hit) return undefined;
  const [, digits, han, english, word] = hit;
  if (han !== undefined) return HAN.indexOf(han) + 1;
  return word === undefined ? Number(digits ?? english) : WORDS.indexOf(word) + 2;
}

/** How many years may be meant; a period is counted from its first year or from the one before. */
function yearsBetween(from: QuantityMention, to: QuantityMention, sentence: string): readonly number[] {
  const [first, last] = [from.date?.period, to.date?.period];
  if (first && last && first !== last && first.from === first.to && last.from === last.to)
    return [yearOf(last.to) - yearOf(first.to)];
  const lasting = durationIn(sentence);
  if (lasting !== undefined) return [lasting];
  if (!last || last.from === last.to) return [];
  const span = yearOf(last.to) - yearOf(last.from);
  return [span, span + 1];
}

const isAnnual = ({ sense }: QuantityMention): boolean => sense === 'annual-rate';

const inPercent = ({ quantity, direction }: QuantityMention): Quantity =>
  direction === 'down' ? { ...quantity, value: `-${quantity.value}` } : quantity;

const isRate = ({ sense, quantity }: QuantityMention): boolean =>
  sense !== 'level' && quantity.unit === '%' && quantity.upTo === undefined;

/** The rate and the two values stand side by side: 由12亿元增至50亿元，年均增长10%. */
function besideCourse(text: string, sentence: Stretch, quantities: readonly QuantityMention[]): readonly GrowthSaid[] {
  return quantities.flatMap((from, index) => {
    const to = quantities[index + 1];
    if (!from.isFrom || to?.sense !== 'level' || !onlyLeads(text, { start: from.end, end: to.start })) return [];
    const years = yearsBetween(from, to, text.slice(sentence.start, sentence.end)).filter((each) => each > 0);
    const [before, after] = [quantities[index - 1], quantities[index + 2]];
    const rates = [
      ...(before && onlyLeads(text, { start: before.end, end: from.start }) ? [before] : []),
      ...(after && onlyLeads(text, { start: to.end, end: after.start }) ? [after] : []),
    ];
    return rates.filter(isRate).map((rate): GrowthSaid => {
      const course = { from: from.quantity, to: to.quantity };
      const courses = isAnnual(rate) ? years.map((each) => ({ ...course, years: each })) : [course];
      return { rate, said: inPercent(rate), courses };
    });
  });
}

const TIMES = ['1', '2', '4', '8', '16'];

/** Doubled in so many years, with a yearly rate beside it: 五年翻番，年均增长8%. */
function besideDoubling(
  text: string,
  sentence: Stretch,
  quantities: readonly QuantityMention[],
): readonly GrowthSaid[] {
  const doubling = quantities.find(({ quantity }) => quantity.unit === '番');
  const rate = quantities.find((each) => isRate(each) && isAnnual(each));
  const years = durationIn(text.slice(sentence.start, sentence.end));
  const times = TIMES[Number(doubling?.quantity.value)];
  if (!doubling || !rate || years === undefined || times === undefined) return [];
  const [first, second] = doubling.start < rate.start ? [doubling, rate] : [rate, doubling];
  if (!onlyLeads(text, { start: first.end, end: second.start })) return [];
  const one = { value: '1.000', comparator: '=' } as const;
  return [{ rate, said: inPercent(rate), courses: [{ from: one, to: { ...one, value: `${times}.000` }, years }] }];
}

/** A rate of an indicator whose record holds both values and both years. */
function ofRecord(plan: Plan, line: Line, rate: QuantityMention): readonly GrowthSaid[] {
  const subject = subjectsIn(plan, line).get(rate);
  const record = subject && findRecord(plan, subject.record)?.record;
  if (!record) return [];
  const { main, first, grows } = heldOf(subject.kind, record, subject.field);
  if (!grows || main?.year === undefined || first?.year === undefined || main.quantity.unit === '%') return [];
  const { date } = rate;
  const spans = date === undefined || (date.as !== 'since' && yearOf(date.period.to) === main.year);
  const isSince = date?.as === 'since' && yearOf(date.period.to) === first.year;
  if (isAnnual(rate) ? !spans && !isSince : !isSince) return [];
  const years = main.year - first.year;
  if (years < 1) return [];
  const course = { from: first.quantity, to: main.quantity, ...(isAnnual(rate) && { years }) };
  return [{ rate, said: inPercent(rate), courses: [course], ...(isAnnual(rate) && { record: record.id }) }];
}

/** The rates of growth of a line that can be worked out: from values beside them, else from the record they are about. */
export function growthsSaid(plan: Plan, line: Line): readonly GrowthSaid[] {
  const { sentences, quantities } = mentionsIn(line);
  if (!quantities.some(isRate)) return [];
  return sentences.flatMap((sentence) => {
    const here = quantities.filter(({ start }) => sentence.start <= start && start < sentence.end);
    const beside = [...besideCourse(line.text, sentence, here), ...besideDoubling(line.text, sentence, here)];
    const rest = here.filter((each) => isRate(each) && !beside.some(({ rate }) => rate === each));
    return [...beside, ...rest.flatMap((rate) => ofRecord(plan, line, rate))];
  });
}
