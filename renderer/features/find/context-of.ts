import { textOf, type Match } from '#core/find';

const AROUND = 14;

/** What was found, with a little of the text before and after it. */
export interface Context {
  readonly lead: string;
  readonly text: string;
  readonly tail: string;
}

export function contextOf(match: Match): Context {
  const { passage, start, end } = match;
  const from = Math.max(0, start - AROUND);
  const to = end + AROUND;
  return {
    lead: (from > 0 ? '…' : '') + passage.slice(from, start),
    text: textOf(match),
    tail: passage.slice(end, to) + (to < passage.length ? '…' : ''),
  };
}
