import { isTyped, type Line } from '../read-line';
import { meaningsIn, patternsIn, type Meaning, type Unwanted } from './entries';
import type { Layer } from './merge-layers';
import { indexWords, type FoundWord } from './word-index';

/** A word that the house rules do not want, in a line. */
export interface UnwantedWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly of: Unwanted;
}

const NOTHING: readonly UnwantedWord[] = [];

/** Makes the function that reads a line by house rules. Several rules ask for the same line, one after the other: it is read once. */
export function lineReader(layers: readonly Layer[]): (line: Line) => readonly UnwantedWord[] {
  const findWords = indexWords(meaningsIn(layers));
  const patterns = patternsIn(layers);
  let last: { readonly line: Line; readonly unwanted: readonly UnwantedWord[] } | undefined;
  return (line) => {
    if (last?.line === line) return last.unwanted;
    const words = findWords(line.text);
    const spans = patterns.flatMap(({ find, of }) => find(line.text).map(({ start, end }) => ({ start, end, of })));
    const unwanted = words.length + spans.length === 0 ? NOTHING : unwantedOf(line, words, spans);
    last = { line, unwanted };
    return unwanted;
  };
}

const isWithin = (inner: { readonly start: number; readonly end: number }, outer: typeof inner): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

function unwantedOf(
  line: Line,
  words: readonly FoundWord<Meaning>[],
  spans: readonly FoundWord<Unwanted>[],
): readonly UnwantedWord[] {
  const right = words.filter(({ of }) => of.kind === 'right');
  const found = [...words, ...spans]
    .flatMap(({ start, end, of }) =>
      of.kind === 'right' || right.some((word) => isWithin({ start, end }, word))
        ? []
        : [{ start, end, text: line.text.slice(start, end), of }],
    )
    .filter(({ start, end }) => isTyped(line, start, end) && !isInTitle(line.text, start, end))
    .sort((one, other) => one.start - other.start || other.end - one.end);
  let reached = 0;
  return found.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}

/** Whether a stretch stands in the title of a law or a paper 《…》, which is quoted as it is. */
function isInTitle(text: string, start: number, end: number): boolean {
  const opened = text.lastIndexOf('《', start);
  if (opened < 0 || text.lastIndexOf('》', start) > opened) return false;
  return text.indexOf('》', end - 1) >= 0;
}
