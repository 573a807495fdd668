import { isRef, type Prose, type TextBlock } from '#core/model';
import { readNumber, writeNumber, type TypedNumber } from '../typed-number';
import { rule, type Spot } from '../rule';
import type { TextPlace } from '../finding';

interface Numbered {
  readonly at: TextPlace;
  readonly number: TypedNumber;
  /** Nothing unnumbered stands between this one and the one before. */
  readonly follows: boolean;
}

interface Params extends Readonly<Record<string, string>> {
  readonly found: string;
  readonly expected: string;
}

/** The lines of each list of lines that may be numbered together: the section's own, and those inside each measure. */
function linesTogether(prose: Prose): readonly (readonly TextBlock[])[] {
  const own = prose.flatMap((block): readonly TextBlock[] =>
    block.type === 'measure' || block.type === 'generated-table' || block.type === 'table' ? [] : [block],
  );
  const inMeasures = prose.flatMap((block) =>
    block.type === 'measure' ? [block.children.filter((line): line is TextBlock => line.type !== 'measure-title')] : [],
  );
  return [own, ...inMeasures];
}

/** The typed text at the front of a line; a number is never part of a reference. */
function opening(line: TextBlock): string {
  const first = line.children.findIndex((inline) => isRef(inline));
  return line.children
    .slice(0, first < 0 ? undefined : first)
    .map((inline) => (isRef(inline) ? '' : inline.text))
    .join('');
}

function numbered(lines: readonly TextBlock[], section: string): readonly Numbered[] {
  const found: Numbered[] = [];
  let follows = true;
  for (const line of lines) {
    const number = readNumber(opening(line));
    if (number) found.push({ number, follows, at: { section, block: line.id, start: number.start, end: number.end } });
    follows = number !== undefined;
  }
  return found;
}

interface Break {
  readonly item: Numbered;
  readonly expected: string;
  readonly last: Numbered | undefined;
}

/**
 * Follows numbers in the order of the text. `levels` holds the last number of each style that is open, the outermost
 * first: a style that is not open starts at 1 below the last, one that is open goes on with the next, or anew at 1
 * after unnumbered text.
 */
function breaks(list: readonly Numbered[]): readonly Break[] {
  const levels: Numbered[] = [];
  const found: Break[] = [];
  for (const item of list) {
    const { number, follows } = item;
    const level = levels.findIndex((open) => open.number.style === number.style);
    const last = level < 0 ? levels.at(-1) : levels[level];
    const isOpen = level >= 0 && last !== undefined;
    const goesOn = !isOpen && last !== undefined && number.value > 1 && number.value === last.number.value + 1;
    const isRight = isOpen
      ? number.value === last.number.value + 1 || (number.value === 1 && !follows)
      : number.value === 1;
    if (!isRight) {
      const expected =
        isOpen || goesOn ? writeNumber(last.number.style, last.number.value + 1) : writeNumber(number.style, 1);
      found.push({ item, expected, last });
    }
    if (goesOn) levels[levels.length - 1] = { ...item, number: { ...number, style: last.number.style } };
    else levels.splice(isOpen ? level : levels.length, Infinity, item);
  }
  return found;
}

/** The first break of a list is certain where none is left with it put right: else others would have to change too. */
function isCertain({ item, expected }: Break, list: readonly Numbered[], first: Break | undefined): boolean {
  const number = readNumber(expected);
  const after = list.map((other) => (other === item && number ? { ...item, number } : other));
  return item === first?.item && number !== undefined && breaks(after).length === 0;
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
  find: (section) => linesTogether(section.prose).flatMap((lines) => spotsOf(numbered(lines, section.id))),
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
