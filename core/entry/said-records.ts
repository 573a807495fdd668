import type { Quantity } from '#core/model';
import {
  isTyped,
  mentionsIn,
  sentencesIn,
  stretchAt,
  wordsBeside,
  type Line,
  type QuantityMention,
  type Stretch,
} from '#core/checks';
import { fieldText } from '#core/derive';
import { kindNamed, quantityIn, type KindName, type Plan, type PlanRecord } from '#core/records';
import { readField } from './read-field';
import { recordCalled } from './record-called';
import type { Problem } from './readings';

/** A number of a text that a record could hold, with what the sentence says for the fields of the record. */
export interface SaidRecord {
  /** Where the number stands, with the words that bound it: 不少于400家. */
  readonly at: Stretch;
  /** By field, as texts that the field reads. */
  readonly values: Readonly<Record<string, string>>;
}

/** The fields that a sentence may say: what it is called, how much and by when, from how much and since when. */
export function saidFields(kind: KindName): readonly string[] {
  const { name, grows } = kindNamed(kind);
  return grows ? [name, grows.to, grows.toDate, grows.from, grows.fromDate] : [];
}

const isSameUnit = (one: Quantity, other: Quantity): boolean => one.unit === other.unit;

/** The value that a number grows from: 由12亿元增至50亿元. */
function baselineOf(number: QuantityMention, others: readonly QuantityMention[]): QuantityMention | undefined {
  return others.findLast(
    (other) => other.end <= number.start && other.isFrom === true && isSameUnit(other.quantity, number.quantity),
  );
}

function saidBy(
  kind: KindName,
  { text }: Line,
  number: QuantityMention,
  others: readonly QuantityMention[],
): SaidRecord {
  const [name = '', to = '', toDate = '', from = '', fromDate = ''] = saidFields(kind);
  const baseline = baselineOf(number, others);
  const cut = (stretch: Stretch | undefined): string => (stretch ? text.slice(stretch.start, stretch.end) : '');
  const since = baseline?.date ?? (number.date?.as === 'since' ? number.date : undefined);
  const by = number.date?.as === 'since' ? undefined : number.date;
  const first = baseline ?? number;
  return {
    at: { start: number.start, end: number.end },
    values: {
      [name]: wordsBeside(text, sentencesIn(text), first),
      [to]: cut(number),
      [toDate]: cut(by),
      [from]: cut(baseline),
      [fromDate]: cut(since === by ? undefined : since),
    },
  };
}

/**
 * The numbers in a part of a line that records of a kind could hold: those that are selected, else those of the sentence
 * at the caret, the one at the caret first. What references show is held already.
 */
export function saidRecords(kind: KindName, line: Line, part: Stretch): readonly SaidRecord[] {
  const { quantities } = mentionsIn(line);
  const sentence = stretchAt(sentencesIn(line.text), part.start) ?? stretchAt(sentencesIn(line.text), part.start - 1);
  const within = part.start === part.end ? (sentence ?? part) : part;
  const inside = quantities.filter(
    (number) => number.start < within.end && within.start < number.end && isTyped(line, number.start, number.end),
  );
  const distance = ({ start, end }: Stretch): number => Math.max(0, start - part.start, part.start - end);
  const numbers = inside.filter(({ isFrom }) => isFrom !== true);
  return [...(numbers.length > 0 ? numbers : inside)]
    .sort((one, other) => distance(one) - distance(other))
    .map((number) => saidBy(kind, line, number, inside));
}

/** What typed values make of a record: the record without its id, and what is wrong in which field. */
export function readSaid(
  plan: Plan,
  kind: KindName,
  values: Readonly<Record<string, string>>,
): { readonly record: Readonly<Record<string, unknown>>; readonly problems: Readonly<Record<string, Problem>> } {
  const record: Record<string, unknown> = {};
  const problems: Record<string, Problem> = {};
  for (const [field, text] of Object.entries(values)) {
    const read = readField(plan, kind, { field }, text);
    if (!read.ok) problems[field] = read.problem;
    else if (read.value !== undefined) record[field] = read.value;
  }
  return { record, problems };
}

/** The record of this name, and whether it says the same amount. */
export function recordLike(
  plan: Plan,
  kind: KindName,
  record: Readonly<Record<string, unknown>>,
): { readonly record: PlanRecord; readonly isSame: boolean; readonly shown: string } | undefined {
  const { name, grows } = kindNamed(kind);
  const called = record[name];
  const found = typeof called === 'string' ? recordCalled(plan, kind, called) : undefined;
  if (!found || !grows) return undefined;
  const isSame = JSON.stringify(quantityIn(found, grows.to)) === JSON.stringify(record[grows.to]);
  return { record: found, isSame, shown: fieldText(plan, kind, found, grows.to) };
}
