import { childNamed, elementsIn, readElements, type XmlElement } from '#core/opc';
import { PREFIXES } from './namespaces';
import { sayNumber } from './say-number';
import { isOn, valueOf } from './read-styles';

/** One level of a list as the file describes it. */
interface Level {
  readonly format: string;
  /** What is written: %1 stands for the number of the first level. */
  readonly text: string;
  readonly start: number;
  /** Whether every number in it is written in digits. */
  readonly isLegal: boolean;
  /** The style whose paragraphs are of this level. */
  readonly style?: string;
}

type Levels = ReadonlyMap<number, Level>;

/** Lists of a document: what they write before a paragraph, counted on from paragraph to paragraph. */
export interface Numbering {
  /** Whether a level of a list counts. */
  readonly isOrdered: (list: string, level: number) => boolean;
  /** The level that belongs to a paragraph style. */
  readonly levelOf: (list: string, style: string) => number | undefined;
  /** Counts one paragraph on and gives what stands before it; empty for a bullet or what has no number. */
  readonly next: (list: string, level: number) => string;
}

const LEVEL = /%([1-9])/g;

function levelOf(element: XmlElement): readonly [number, Level] {
  const style = valueOf(childNamed(element, 'w:pStyle'));
  const level: Level = {
    format: valueOf(childNamed(element, 'w:numFmt')) ?? 'decimal',
    text: valueOf(childNamed(element, 'w:lvlText')) ?? '',
    start: Number(valueOf(childNamed(element, 'w:start')) ?? 0),
    isLegal: isOn(childNamed(element, 'w:isLgl')),
    ...(style !== undefined && { style }),
  };
  return [Number(element.attributes['w:ilvl'] ?? 0), level];
}

const levelsIn = (element: XmlElement): Levels =>
  new Map(
    elementsIn(element)
      .filter(({ name }) => name === 'w:lvl')
      .map(levelOf),
  );

/** A list: the shape that it shares with others, and what it begins anew at its first paragraph. */
interface List {
  readonly shape: string;
  readonly starts: ReadonlyMap<number, number>;
}

function listOf(element: XmlElement): List {
  const starts = elementsIn(element).flatMap((override) => {
    const start = valueOf(childNamed(override, 'w:startOverride'));
    return override.name === 'w:lvlOverride' && start !== undefined
      ? [[Number(override.attributes['w:ilvl'] ?? 0), Number(start)] as const]
      : [];
  });
  return { shape: valueOf(childNamed(element, 'w:abstractNumId')) ?? '', starts: new Map(starts) };
}

/** Reads the lists of a document. */
export function readNumbering(bytes: Uint8Array | undefined): Numbering {
  const shapes = new Map<string, Levels>();
  const lists = new Map<string, List>();
  if (bytes)
    readElements(bytes, {
      prefixes: PREFIXES,
      isOpened: (path) => path.length === 1,
      onPiece: (piece) => {
        if (piece.name === 'w:abstractNum') shapes.set(piece.attributes['w:abstractNumId'] ?? '', levelsIn(piece));
        if (piece.name === 'w:num') lists.set(piece.attributes['w:numId'] ?? '', listOf(piece));
      },
    });
  return numberingOf(shapes, lists);
}

function numberingOf(shapes: ReadonlyMap<string, Levels>, lists: ReadonlyMap<string, List>): Numbering {
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  const levelsOf = (list: string): Levels | undefined => shapes.get(lists.get(list)?.shape ?? '');
  const count = (list: string, level: number): readonly number[] => {
    const { shape = '', starts = new Map<number, number>() } = lists.get(list) ?? {};
    const counter = counters.get(shape) ?? [];
    counters.set(shape, counter);
    if (!begun.has(list)) for (const [at, start] of starts) counter[at] = at < level ? start : start - 1;
    begun.add(list);
    for (let above = 0; above < level; above++) counter[above] ??= levelsOf(list)?.get(above)?.start ?? 1;
    counter[level] = (counter[level] ?? (levelsOf(list)?.get(level)?.start ?? 1) - 1) + 1;
    counter.length = level + 1;
    return counter;
  };
  return {
    isOrdered: (list, level) => {
      const format = levelsOf(list)?.get(level)?.format;
      return format !== undefined && format !== 'bullet' && format !== 'none';
    },
    levelOf: (list, style) => [...(levelsOf(list) ?? [])].find(([, level]) => level.style === style)?.[0],
    next: (list, at) => {
      const levels = levelsOf(list);
      const level = levels?.get(at);
      if (!levels || !level) return '';
      const numbers = count(list, at);
      if (level.format === 'bullet') return '';
      return level.text.replace(LEVEL, (_, digit: string) => {
        const index = Number(digit) - 1;
        return sayNumber(numbers[index] ?? 1, level.isLegal ? 'decimal' : (levels.get(index)?.format ?? 'decimal'));
      });
    },
  };
}
