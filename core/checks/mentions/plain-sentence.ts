import { contentOf, withoutQuotes, type Content } from './name-pieces';
import type { QuantityMention, Stretch } from './mention';
import { isCount } from './of-unit';

/** A sentence as indicators are looked for in it: in small letters, without quotation marks. */
export interface PlainSentence {
  readonly text: string;
  readonly content: Content;
  /** What of it stands up to a number, with the sentences before it that only a semicolon parts from it. */
  readonly contentUpTo: (end: number) => Content;
  /** What stands in quotation marks. */
  readonly quoted: ReadonlySet<string>;
  /** What the plan is about, by its title. */
  readonly home: string;
}

/** A number of a plain sentence: where it stands with its bound, and where its digits end. */
export interface PlainNumber extends Stretch {
  readonly digitsEnd: number;
  /** Its unit as it was typed. */
  readonly unit: string;
  /** Whether it counts things, so that their name may stand behind it. */
  readonly counts: boolean;
  /** Between these places no other number stands. */
  readonly room: Stretch;
}

export interface Plain {
  readonly sentence: PlainSentence;
  readonly numbers: readonly PlainNumber[];
}

const QUOTED = /[“"‘「《]([^“”"‘’「」《》]+)[”"’」》]/g;

const NOTHING: ReadonlySet<string> = new Set();

interface Given {
  readonly text: string;
  readonly sentence: Stretch;
  readonly quantities: readonly QuantityMention[];
  readonly home: string;
}

const WHOLE_SENTENCE = /[。！？!?\n]|\.\s/g;

/** A sentence with those before it from which only a semicolon parts it. */
export function contextOf(text: string, { start, end }: Stretch): Stretch {
  let from = 0;
  WHOLE_SENTENCE.lastIndex = 0;
  for (let hit = WHOLE_SENTENCE.exec(text); hit && hit.index < start; hit = WHOLE_SENTENCE.exec(text))
    from = hit.index + 1;
  return { start: from, end };
}

/** A sentence and its numbers as names are looked for in it. */
export function plainOf({ text, sentence, quantities, home }: Given): Plain {
  const around = text.slice(contextOf(text, sentence).start, sentence.end).toLowerCase();
  const typed = text.slice(sentence.start, sentence.end).toLowerCase();
  const plain = withoutQuotes(typed);
  const hasQuotes = plain.length < typed.length;
  const placeOf = (place: number): number =>
    hasQuotes ? withoutQuotes(typed.slice(0, place - sentence.start)).length : place - sentence.start;
  const places = quantities.map(({ start, end }) => ({ start: placeOf(start), end: placeOf(end) }));
  const numbers = quantities.map(({ number, quantity }, index): PlainNumber => {
    const { start, end } = places[index] ?? sentence;
    const digits = /^[^\d]*[\d.,]+\s?/.exec(text.slice(number.start, number.end))?.[0] ?? '';
    return {
      ...{ start, end, counts: isCount(quantity) },
      digitsEnd: placeOf(number.start) + digits.length,
      unit: text.slice(number.start + digits.length, number.end),
      room: { start: places[index - 1]?.end ?? 0, end: places[index + 1]?.start ?? plain.length },
    };
  });
  const before = withoutQuotes(around.slice(0, around.length - typed.length));
  const contentUpTo = (end: number): Content => contentOf(before + plain.slice(0, end));
  const quoted = hasQuotes ? new Set([...typed.matchAll(QUOTED)].map(([, inside = '']) => inside)) : NOTHING;
  return { sentence: { text: plain, content: contentOf(withoutQuotes(around)), contentUpTo, quoted, home }, numbers };
}
