import { useState } from 'react';
import type { Difference, DifferenceKind } from '#core/returned';

/** Which differences are shown: all, those of one kind, or those that nothing was said to yet. */
export type Shown = 'all' | DifferenceKind;
export type Answer = 'take' | 'keep';

/** What the officer has decided of the differences of a file. */
export interface Choices {
  readonly shown: Shown;
  readonly show: (shown: Shown) => void;
  readonly listed: readonly Difference[];
  readonly kinds: readonly { readonly kind: DifferenceKind; readonly count: number }[];
  readonly answerTo: (difference: Difference) => Answer;
  readonly answer: (difference: Difference, answer: Answer) => void;
  /** Gives all that are listed the same answer. */
  readonly answerAll: (answer: Answer) => void;
  readonly taken: readonly Difference[];
}

export const canBeTaken = ({ obstacle }: Difference): boolean => obstacle === undefined;

/** Nothing is taken until the officer says so. */
export function useChoices(differences: readonly Difference[]): Choices {
  const [shown, show] = useState<Shown>('all');
  const [takenIds, setTaken] = useState<ReadonlySet<string>>(new Set());
  const listed = differences.filter(({ kind }) => shown === 'all' || kind === shown);
  const counts = new Map<DifferenceKind, number>();
  for (const { kind } of differences) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const answerEach = (some: readonly Difference[], answer: Answer): void => {
    const next = new Set(takenIds);
    for (const { id } of some.filter(canBeTaken))
      if (answer === 'take') next.add(id);
      else next.delete(id);
    setTaken(next);
  };
  return {
    ...{ shown, show, listed },
    kinds: [...counts].map(([kind, count]) => ({ kind, count })),
    answerTo: ({ id }) => (takenIds.has(id) ? 'take' : 'keep'),
    answer: (difference, answer) => answerEach([difference], answer),
    answerAll: (answer) => answerEach(listed, answer),
    taken: differences.filter(({ id }) => takenIds.has(id)),
  };
}
