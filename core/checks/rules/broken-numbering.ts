import { rule, type Spot } from '../rule';
import { typedLists, type Numbered } from '../typed-lists';
import { readNumber, writeNumber, type NumberStyle } from '../typed-number';

interface Params extends Readonly<Record<string, string>> {
  readonly found: string;
  readonly expected: string;
}

interface Break {
  readonly item: Numbered;
  readonly expected: string;
  readonly last: Numbered | undefined;
}

/** The numbers that are open, the outermost first, and the last one of each style that is not open any more. */
interface Followed {
  readonly levels: Numbered[];
  readonly closed: Map<NumberStyle, number>;
  /** The styles that went on counting under the next parent: 一、（一）（二） 二、（三）. */
  readonly continuing: Set<NumberStyle>;
}

/** Closes the levels below the one that goes on. */
function close({ levels, closed }: Followed, from: number): void {
  for (const { number } of levels.splice(from)) closed.set(number.style, number.value);
}

/** “Second,” may go on with “The first is …” or “One is …”, which are not read as numbers. */
const mayGoOnWithWords = ({ style }: Numbered['number'], closed: Followed['closed']): boolean =>
  style === 'First' && !closed.has(style);

/**
 * Follows numbers in the order of the text: a style that is not open starts at 1 below the last, or goes on counting
 * where it stopped under the parent before; one that is open goes on with the next, or anew at 1 after unnumbered text.
 */
function breaks(list: readonly Numbered[]): readonly Break[] {
  const followed: Followed = { levels: [], closed: new Map(), continuing: new Set() };
  const { levels, closed, continuing } = followed;
  const found: Break[] = [];
  for (const item of list) {
    const { number, follows } = item;
    const level = levels.findIndex((open) => open.number.style === number.style);
    const last = level < 0 ? levels.at(-1) : levels[level];
    const isOpen = level >= 0 && last !== undefined;
    const next = (isOpen ? last.number.value : (closed.get(number.style) ?? 0)) + 1;
    const isNext = number.value === next || (number.value === 1 && !(isOpen && follows));
    const goesOn = !isNext && !isOpen && last !== undefined && number.value === last.number.value + 1;
    const isRight = isNext || (!goesOn && !isOpen && mayGoOnWithWords(number, closed));
    if (isRight && !isOpen && number.value > 1) continuing.add(number.style);
    if (!isRight) {
      const expected =
        isOpen || continuing.has(number.style) ? writeNumber(number.style, next) : writeNumber(number.style, 1);
      found.push({ item, expected: goesOn ? writeNumber(last.number.style, last.number.value + 1) : expected, last });
    }
    if (goesOn) levels[levels.length - 1] = { ...item, number: { ...number, style: last.number.style } };
    else {
      close(followed, isOpen ? level : levels.length);
      levels.push(item);
    }
  }
  return found;
}

/** The first break of a list is certain where none is left with it put right: else others would have to change too. */
function isCertain({ item, expected }: Break, list: readonly Numbered[], first: Break | undefined): boolean {
  const number = item === first?.item ? readNumber(expected) : undefined;
  return (
    number !== undefined && breaks(list.map((other) => (other === item ? { ...item, number } : other))).length === 0
  );
}

const spotsOf = (list: readonly Numbered[]): readonly Spot<Params>[] =>
  breaks(list).map((found, _, all) => {
    const { item, expected, last } = found;
    const { at, number } = item;
    return {
      at,
      params: { found: number.text, expected },
      ...(last && { also: last.at }),
      ...(isCertain(found, list, all[0]) && { fix: { at, from: number.text, to: expected } }),
    };
  });

export default rule<Params>({
  id: 'D02',
  name: 'broken-numbering',
  level: 'error',
  source: 'GB/T 9704—2012 7.3.3',
  over: 'section',
  find: (section) => typedLists(section.id, section.prose).flatMap(({ numbered }) => spotsOf(numbered)),
  words: {
    'zh-CN': {
      title: '序号缺漏、重复或不连贯',
      why: '序号断开，读者会以为漏了一条，引用也会出错。',
      bad: '（一）……（三）……',
      good: '（一）……（二）……',
      say: ({ found, expected }) => `序号“${found}”应为“${expected}”。`,
    },
    en: {
      title: 'Number missing, doubled or out of order',
      why: 'A broken number looks like a lost point, and references to it go wrong.',
      bad: 'First, … 2. … Third, …',
      good: '1. … 2. … 3. …',
      say: ({ found, expected }) => `The number “${found}” should be “${expected}”.`,
    },
  },
});
