import type { Ground } from './checker';
import type { Line } from './read-line';
import type { BlockRule, Span } from './rule';

export type Spans = readonly (readonly [BlockRule, Span])[];

const NONE: Spans = [];

/** What the rules over lines say of one line, found once for each line as it reads. */
export function lineFinder({ rules, limitOf }: Ground): (line: Line) => Spans {
  const over = rules
    .filter((rule): rule is BlockRule => rule.over === 'block')
    .map((rule) => ({ rule, scope: { limit: limitOf(rule) } }));
  const seen = new WeakMap<Line, Spans>();
  return (line) => {
    if (line.text === '') return NONE;
    const known = seen.get(line);
    if (known) return known;
    const spans = over.flatMap(({ rule, scope }) => rule.find(line, scope).map((span) => [rule, span] as const));
    seen.set(line, spans.length === 0 ? NONE : spans);
    return spans;
  };
}
