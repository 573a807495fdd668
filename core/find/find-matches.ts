import { readPattern, type PatternProblem, type PatternSpan } from '#core/model';
import type { Place } from '#core/checks';
import type { Plan } from '#core/records';
import { fold } from './fold';
import { passagesOf, type Home, type Passage } from './passages';
import type { Query, Scope } from './query';

/** A place where the text that was looked for stands. */
export interface Match {
  readonly home: Home;
  readonly start: number;
  readonly end: number;
  /** The whole text that it stands in. */
  readonly passage: string;
  /** What the groups of a pattern took; only a pattern has them. */
  readonly groups?: readonly string[];
  /** It cannot be replaced: a reference shows it, or the template fixes it. */
  readonly whyNot?: 'reference' | 'locked';
}

/** What was found, in reading order, or what is wrong with the pattern. */
export type Found = { readonly matches: readonly Match[] } | { readonly problem: PatternProblem };

/** Finds a query in the texts of a plan. Nothing is found for an empty query. */
export function findMatches(plan: Plan, query: Query, scope: Scope): Found {
  if (query.text === '') return { matches: [] };
  const look = finderOf(query);
  if (typeof look !== 'function') return { problem: look };
  return { matches: [...passagesOf(plan, scope)].flatMap((passage) => matchesIn(passage, look)) };
}

function matchesIn(passage: Passage, look: (text: string) => readonly PatternSpan[]): readonly Match[] {
  const { home, text, refs, isLocked, within } = passage;
  return look(text)
    .filter(({ start, end }) => !within || (start >= within.start && end <= within.end))
    .map((span) => {
      const isReference = refs.some((ref) => ref.start < span.end && span.start < ref.end);
      const whyNot = isReference ? 'reference' : isLocked ? 'locked' : undefined;
      return { home, passage: text, ...span, ...(whyNot !== undefined && { whyNot }) };
    });
}

function finderOf(query: Query): ((text: string) => readonly PatternSpan[]) | PatternProblem {
  const { text: wanted, isPattern = false, matchCase = false, wholeWords = false } = query;
  if (isPattern) return readPattern(wanted, matchCase);
  const folded = fold(wanted, query);
  return (text) => {
    const spans: PatternSpan[] = [];
    const foldedText = fold(text, query);
    for (let start = foldedText.indexOf(folded); start >= 0;) {
      const end = start + folded.length;
      const isTaken = !wholeWords || isWhole(foldedText, start, end);
      if (isTaken) spans.push({ start, end });
      start = foldedText.indexOf(folded, isTaken ? end : start + 1);
    }
    return spans;
  };
}

const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}_]/u;
const isWord = (char: string | undefined): boolean => char !== undefined && WORD.test(char);

/** Whether no word goes on over either end of a stretch. Chinese has no such edges. */
const isWhole = (text: string, start: number, end: number): boolean =>
  !(isWord(text[start - 1]) && isWord(text[start])) && !(isWord(text[end - 1]) && isWord(text[end]));

/** The text that was found. */
export const textOf = ({ passage, start, end }: Match): string => passage.slice(start, end);

/** The place of a match, as the checks and the window name places. */
export function placeOfMatch({ home, start, end }: Match): Place {
  switch (home.kind) {
    case 'line':
      return { section: home.section, block: home.block, start, end };
    case 'heading':
      return { section: home.section };
    case 'field':
      return { record: home.record, field: home.field };
    case 'profile':
      return { profile: home.field };
  }
}
