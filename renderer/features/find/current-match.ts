import { linesOf, walkSections } from '#core/model';
import type { Match } from '#core/find';
import type { Plan } from '#core/records';
import type { CaretInText } from './find-page';

/** The match that the officer is at, so that it is found again when the text has changed. */
export interface Current {
  readonly index: number;
  readonly home: string;
  readonly start: number;
}

const homeOf = ({ home }: Match): string => JSON.stringify(home);

export const currentAt = (matches: readonly Match[], index: number): Current | undefined => {
  const match = matches[index];
  return match && { index, home: homeOf(match), start: match.start };
};

/** Where the current match is now: the first from its place on; where nothing is left of it, the one that took its turn. */
export function locate(matches: readonly Match[], current: Current | undefined): number {
  if (!current || matches.length === 0) return -1;
  const { index, home, start } = current;
  const here = matches.findIndex((match) => homeOf(match) === home && match.start >= start);
  if (here >= 0) return here;
  const last = matches.findLastIndex((match) => homeOf(match) === home);
  return last >= 0 ? (last + 1) % matches.length : Math.min(index, matches.length - 1);
}

/** The first match from the caret on; the first of all where none comes after it. */
export function firstFrom(plan: Plan, matches: readonly Match[], caret: CaretInText | undefined): number {
  if (matches.length === 0) return -1;
  if (!caret) return 0;
  const order = new Map<string, number>();
  for (const { section } of walkSections(plan.sections)) {
    order.set(section.id, order.size);
    for (const line of linesOf(section.prose)) order.set(line.id, order.size);
  }
  const here = order.get(caret.block) ?? 0;
  const found = matches.findIndex(({ home, start }) => {
    if (home.kind === 'profile') return false;
    if (home.kind === 'field') return true;
    const place = order.get(home.kind === 'line' ? home.block : home.section) ?? 0;
    return place === here ? start >= caret.offset : place > here;
  });
  return Math.max(0, found);
}
