import { yearOf, type SectionId } from '#core/model';
import { agreementOf } from '../agreement';
import { placeIn } from '../finding-of';
import { isOfUnit, mentionsIn, phraseOf, subjectsIn, type QuantityMention } from '../mentions';
import type { Line } from '../read-line';
import { textRule, type Gathered, type Spot } from '../rule';

/** A number of the text with the words that say what it measures. */
interface Claim {
  readonly phrase: string;
  /** The number with its unit, as it was typed. */
  readonly value: string;
  readonly said: QuantityMention;
}

type Said = Gathered<Claim>;

const claimsIn = (line: Line): readonly Claim[] => {
  const { sentences, quantities } = mentionsIn(line);
  return quantities.flatMap((said) => {
    const { sense, isFrom, quantity } = said;
    const isBare = quantity.unit === undefined && line.language === 'zh-CN';
    if (sense !== 'level' || isFrom || quantity.upTo !== undefined || isBare) return [];
    const phrase = phraseOf(line.text, sentences, said);
    return phrase === undefined ? [] : [{ phrase, value: `${quantity.value}${quantity.unit ?? ''}`, said }];
  });
};

const yearOfSaid = ({ item: { said } }: Said): number | undefined => said.date && yearOf(said.date.period.to);

/** One year, or both places far apart and without one. */
function isOneTime(one: Said, other: Said): boolean {
  const [a, b] = [yearOfSaid(one), yearOfSaid(other)];
  return a === b && one.line !== other.line && (a !== undefined || one.section !== other.section);
}

const language = (said: Said): 'zh-CN' | 'en' => said.line.language;

function isOtherValue(one: Said, other: Said): boolean {
  const [a, b] = [one.item.said, other.item.said];
  if (a.quantity.value === b.quantity.value && a.quantity.unit === b.quantity.unit) return false;
  if (a.basis !== b.basis || !isOfUnit(a.quantity, b.quantity.unit ?? '')) return false;
  const both = [agreementOf(a.quantity, b.quantity, language(one)), agreementOf(b.quantity, a.quantity, language(one))];
  return both.every((how) => how === 'other' || how === 'scale-slip');
}

/** What is said of one phrase: a phrase with more than two values names no one thing. */
interface Group {
  readonly claims: Said[];
  readonly values: Set<string>;
}
const MOST_VALUES = 2;

/** The phrases for which exactly two values are said. */
function withTwoValues(gathered: readonly Said[]): readonly (readonly Said[])[] {
  const byPhrase = new Map<string, Group>();
  for (const claim of gathered) {
    const { phrase, value } = claim.item;
    const group = byPhrase.get(phrase) ?? { claims: [], values: new Set() };
    if (group.values.size > MOST_VALUES) continue;
    group.values.add(value);
    group.claims.push(claim);
    byPhrase.set(phrase, group);
  }
  return [...byPhrase.values()].flatMap(({ claims, values }) => (values.size === MOST_VALUES ? [claims] : []));
}

function judged(claims: readonly Said[]): readonly Spot[] {
  return claims.flatMap((claim, index) => {
    const first = claims.slice(0, index).find((other) => isOneTime(claim, other) && isOtherValue(claim, other));
    if (!first) return [];
    const text = ({ line, item: { said } }: Said): string => line.text.slice(said.start, said.end).trim();
    return [
      {
        at: placeOf(claim),
        params: { name: claim.item.phrase, shown: text(claim), other: text(first) },
        also: placeOf(first),
      },
    ];
  });
}

const placeOf = ({ section, line, item: { said } }: Said): Spot['at'] =>
  placeIn(homeOf(section, line), said.start, said.end);

const homeOf = (section: SectionId, { id, type }: Line): Parameters<typeof placeIn>[0] =>
  type === 'heading' ? { section } : { section, block: id };

export default textRule({
  id: 'P20',
  name: 'one-thing-two-values',
  level: 'error',
  over: 'text',
  gather: claimsIn,
  find: (gathered, { plan }) =>
    withTwoValues(gathered).flatMap((claims) => {
      const isRecorded = claims.some(({ line, item }) => subjectsIn(plan, line).has(item.said));
      return isRecorded ? [] : judged(claims);
    }),
  words: {
    'zh-CN': {
      title: '同一指标前后两个数',
      why: '同一件事在前后文给出两个数，执行和考核时不知以哪个为准。',
      bad: '建设示范园区10个……到后文为“建设12个示范园区”',
      good: '前后均为10个',
      say: ({ name, shown, other }) => `“${name}”此处为“${shown}”，前文为“${other}”，请统一。`,
    },
    en: {
      title: 'One thing, two values',
      why: 'Where the text gives two numbers for one thing, nobody knows which of them holds.',
      bad: '10 demonstration parks in one section, 12 demonstration parks in a later one',
      good: '10 demonstration parks in both',
      say: ({ name, shown, other }) => `“${name}” is “${shown}” here and “${other}” before; make them agree.`,
    },
  },
});
