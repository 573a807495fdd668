import type { Plan } from '#core/records';
import type { Line } from '../read-line';
import { fit, type Fit } from './fits';
import { indicatorsOf, type Indicator, type Indicators } from './indicators';
import { namedAmounts } from './named-amounts';
import { namesIn } from './names-in';
import { coverageOf } from './name-pieces';
import { nearIndicators } from './near-indicators';
import { isOfUnit } from './of-unit';
import { contextOf, plainOf, type Plain, type PlainNumber, type PlainSentence } from './plain-sentence';
import { onlyLeads } from './leading-words';
import type { NameMention, QuantityMention } from './mention';
import { mentionsIn } from './mentions-in';

const sorted = (fits: readonly Fit[]): readonly Fit[] => [...fits].sort((one, other) => other.strength - one.strength);

/**
 * The one that fits best; none where two fit alike. Of 首批基地 and 首批基地中四川省的基地, which have the same words beside
 * the number, it is the one of which more was said up to there.
 */
function best(fits: readonly Fit[], sentence: PlainSentence, end: number): Indicator | undefined {
  const [first, second] = sorted(fits);
  if (first?.strength !== second?.strength) return first?.indicator;
  const content = sentence.contentUpTo(end);
  const [one, other] = sorted(
    fits
      .filter(({ strength }) => strength === first?.strength)
      .map(({ indicator }) => ({ indicator, strength: coverageOf(indicator.forms[0] ?? '', content) })),
  );
  return one?.strength === other?.strength ? undefined : one?.indicator;
}

const suits = ({ quantity, sense }: QuantityMention, { unit }: Indicator): boolean =>
  sense !== 'level' || isOfUnit(quantity, unit);

const NEXT_VALUE = /[\d年到至增升降]|\b(?:to|by|in|up|down|grow\w*|ris\w+)\b/;

/** Whether a number goes on telling of what the one before it is about: 由12亿元增至50亿元, 2026年40亿元、2028年50亿元. */
function isNextValue(
  text: string,
  { room, start }: PlainNumber,
  before: QuantityMention,
  now: QuantityMention,
): boolean {
  const isSameUnit = now.sense !== 'level' || (now.quantity.unit ?? before.quantity.unit) === before.quantity.unit;
  const between = { start: room.start, end: start };
  return (
    isSameUnit &&
    onlyLeads(text, between) &&
    (now.sense !== 'level' || NEXT_VALUE.test(text.slice(between.start, start)))
  );
}

/** What each number of a sentence is about. */
function subjectsOf(
  near: readonly Indicator[],
  { sentence, numbers }: Plain,
  quantities: readonly QuantityMention[],
): ReadonlyMap<QuantityMention, Indicator> {
  const subjects = new Map<QuantityMention, Indicator>();
  const candidates = near.map((indicator) => ({
    indicator,
    coverage: coverageOf(indicator.forms[0] ?? '', sentence.content),
  }));
  let last: Indicator | undefined;
  quantities.forEach((quantity, index) => {
    const number = numbers[index];
    if (!number) return;
    const fits = candidates
      .filter(({ indicator }) => suits(quantity, indicator))
      .flatMap(({ indicator, coverage }) => fit({ sentence, number, indicator, coverage }) ?? []);
    const before = quantities[index - 1];
    const goesOn = last && before && suits(quantity, last) && isNextValue(sentence.text, number, before, quantity);
    const subject = fits.length > 0 ? best(fits, sentence, number.end) : goesOn ? last : undefined;
    last = subject;
    if (subject) subjects.set(quantity, subject);
  });
  return subjects;
}

/** What a number is about: a record and the field of it that says how much. */
export type Subject = Pick<Indicator, 'kind' | 'record' | 'field'>;
type Subjects = ReadonlyMap<QuantityMention, Subject>;
const NONE: Subjects = new Map();

interface Known {
  readonly indicators: Indicators;
  readonly names: readonly NameMention[];
  readonly home: string;
  readonly subjects: Subjects;
}
const known = new WeakMap<Line, Known>();

function read(plan: Plan, line: Line, indicators: Indicators, home: string): Subjects {
  const { sentences, quantities } = mentionsIn(line);
  const subjects = new Map<QuantityMention, Subject>();
  for (const sentence of sentences) {
    const here = quantities.filter(({ start }) => sentence.start <= start && start < sentence.end);
    if (here.length === 0) continue;
    const near = nearIndicators(indicators, line.text, contextOf(line.text, sentence)).filter((indicator) =>
      here.some((quantity) => suits(quantity, indicator)),
    );
    if (near.length > 0) {
      const plain = plainOf({ text: line.text, sentence, quantities: here, home });
      for (const [quantity, subject] of subjectsOf(near, plain, here)) subjects.set(quantity, subject);
    }
    const others = here.filter((quantity) => !subjects.has(quantity));
    for (const [quantity, subject] of namedAmounts(plan, line, sentence, others)) subjects.set(quantity, subject);
  }
  return subjects.size === 0 ? NONE : subjects;
}

/**
 * What the numbers of a line are about: of which target, fact or other measured record each says how much there is. A
 * number has a subject where the name stands next to it with nothing between but words that lead to it, the units
 * agree, and no other record fits as well; 由12亿元增至50亿元 and 2026年40亿元、2028年50亿元 are about the same one.
 */
export function subjectsIn(plan: Plan, line: Line): Subjects {
  if (mentionsIn(line).quantities.length === 0) return NONE;
  const home = plan.profile.title;
  const [indicators, names] = [indicatorsOf(plan), namesIn(plan, line)];
  const last = known.get(line);
  if (last?.indicators === indicators && last.names === names && last.home === home) return last.subjects;
  const subjects = read(plan, line, indicators, home);
  known.set(line, { indicators, names, home, subjects });
  return subjects;
}
