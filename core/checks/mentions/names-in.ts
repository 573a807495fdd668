import type { Plan } from '#core/records';
import type { Line } from '../read-line';
import type { NameMention } from './mention';
import { nameIndex, pairOf, type Name, type NameIndex } from './name-index';

interface Known {
  readonly index: NameIndex;
  readonly names: readonly NameMention[];
}

const known = new WeakMap<Line, Known>();
const NONE: readonly NameMention[] = [];
const LETTER = /[a-z\d]/;

const isLetter = (text: string, at: number): boolean => LETTER.test(text.charAt(at));

/** An English name is a whole word: not “park” in “parking”. */
const isWhole = (text: string, start: number, end: number): boolean =>
  !(isLetter(text, start) && isLetter(text, start - 1)) && !(isLetter(text, end - 1) && isLetter(text, end));

/** The names that stand at a place, the longest only; several records may be called the same. */
function namesAt(text: string, at: number, candidates: readonly Name[]): readonly Name[] {
  const first = candidates.find((name) => text.startsWith(name.text, at) && isWhole(text, at, at + name.text.length));
  return first ? candidates.filter((name) => name.text === first.text) : [];
}

function find(text: string, { byStart, starts }: NameIndex): readonly NameMention[] {
  const found: NameMention[] = [];
  let at = 0;
  while (at < text.length - 1) {
    const candidates = starts[text.charCodeAt(at)] === 1 ? byStart.get(pairOf(text, at)) : undefined;
    const names = candidates ? namesAt(text, at, candidates) : [];
    for (const { text: name, kind, record, field } of names)
      found.push({ start: at, end: at + name.length, kind, record, field });
    at += names[0]?.text.length ?? 1;
  }
  return found.length === 0 ? NONE : found;
}

/**
 * The names of records that stand in a line, the longest at each place: by name, short name and other names, of every
 * kind. Records that are called the same stand at the same place one after the other. A line is read again only when
 * it or a name changes.
 */
export function namesIn(plan: Plan, line: Line): readonly NameMention[] {
  const index = nameIndex(plan);
  const last = known.get(line);
  if (last?.index === index) return last.names;
  const lower = line.text.toLowerCase();
  const names = find(lower.length === line.text.length ? lower : line.text, index);
  known.set(line, { index, names });
  return names;
}
