import { isRef, isTextBlock, type Inline, type Prose, type SectionId, type TextBlock } from '#core/model';
import type { TextPlace } from './finding';
import { readDecimal, readNumber, type TypedDecimal, type TypedNumber } from './typed-number';

/** A line that begins with a typed number. */
export interface Numbered {
  readonly at: TextPlace;
  readonly number: TypedNumber;
  /** Nothing unnumbered stands between this one and the one before. */
  readonly follows: boolean;
}

/** A line that begins with a decimal number: 1, 1.1, 1.1.1. */
export interface Decimal {
  readonly at: TextPlace;
  readonly number: TypedDecimal;
}

/** The lines with typed numbers that belong together. */
export interface TypedList {
  readonly numbered: readonly Numbered[];
  readonly decimals: readonly Decimal[];
}

/** The lines of each list of lines that may be numbered together: the section's own, and those inside each measure. */
function linesTogether(prose: Prose): readonly (readonly TextBlock[])[] {
  const own = prose.filter(isTextBlock);
  const inMeasures = prose.flatMap((block) =>
    block.type === 'measure' ? [block.children.filter((line): line is TextBlock => line.type !== 'measure-title')] : [],
  );
  return [own, ...inMeasures];
}

/** The typed text at the front of a line; a number is never part of a reference. */
function opening(children: readonly Inline[]): string {
  let text = '';
  for (const inline of children) {
    if (isRef(inline)) return text;
    text += inline.text;
  }
  return text;
}

interface Front {
  readonly number?: TypedNumber;
  readonly decimal?: TypedDecimal;
}
const fronts = new WeakMap<readonly Inline[], Front>();

/** What number a line begins with, read once. */
function frontOf({ children }: TextBlock): Front {
  const known = fronts.get(children);
  if (known) return known;
  const text = opening(children);
  const [number, decimal] = [readNumber(text), readDecimal(text)];
  const front = { ...(number && { number }), ...(decimal && { decimal }) };
  fronts.set(children, front);
  return front;
}

function listOf(lines: readonly TextBlock[], section: SectionId): TypedList {
  const numbered: Numbered[] = [];
  const decimals: Decimal[] = [];
  let follows = true;
  for (const line of lines) {
    const { number, decimal } = frontOf(line);
    const placed = <N extends TypedDecimal>(typed: N): { at: TextPlace; number: N } => ({
      at: { section, block: line.id, start: typed.start, end: typed.end },
      number: typed,
    });
    if (number) numbered.push({ ...placed(number), follows });
    if (decimal) decimals.push(placed(decimal));
    follows = number !== undefined;
  }
  return { numbered, decimals };
}

const known = new WeakMap<Prose, { readonly section: SectionId; readonly lists: readonly TypedList[] }>();

/** The typed numbers of a section's own text, and those inside each of its measures, each in reading order. */
export function typedLists(section: SectionId, prose: Prose): readonly TypedList[] {
  const last = known.get(prose);
  if (last?.section === section) return last.lists;
  const lists = linesTogether(prose).map((lines) => listOf(lines, section));
  known.set(prose, { section, lists });
  return lists;
}
