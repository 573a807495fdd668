import { useState } from 'react';
import type { Plan } from '#core/records';
import type { Problem } from '#core/entry';

/** A text that its cell could not take: it stays in sight with its error until it is put right, given up or undone. */
export interface UnreadText {
  readonly text: string;
  readonly problem: Problem;
  /** What the cell shows without it; when that changes, by undo or elsewhere, the text is gone. */
  readonly over: string;
  /** The plan before and after the act that brought it, so that it goes and comes with undo and redo. */
  readonly step?: { readonly before: Plan; readonly after: Plan };
  readonly isUndone?: boolean;
}

export type UnreadTexts = ReadonlyMap<string, UnreadText>;

export const cellKey = ({ record, field }: { readonly record: string; readonly field: string }): string =>
  `${record}.${field}`;

/** Follows undo and redo. */
function atPlan(texts: UnreadTexts, plan: Plan): UnreadTexts {
  const stale = [...texts].filter(
    ([, { step, isUndone }]) => step && plan === (isUndone === true ? step.after : step.before),
  );
  if (stale.length === 0) return texts;
  return new Map([
    ...texts,
    ...stale.map(([key, text]) => [key, { ...text, isUndone: text.isUndone !== true }] as const),
  ]);
}

export interface Unread {
  readonly texts: UnreadTexts;
  /** Takes texts away and puts others in, at once. */
  readonly change: (gone: readonly string[], come?: UnreadTexts) => void;
}

/** The texts of a register that its cells could not take. */
export function useUnread([texts, setTexts]: readonly [UnreadTexts, (texts: UnreadTexts) => void], plan: Plan): Unread {
  const [seen, setSeen] = useState(plan);
  if (seen !== plan) {
    setSeen(plan);
    const next = atPlan(texts, plan);
    if (next !== texts) setTexts(next);
  }
  const change: Unread['change'] = (gone, come = new Map()) => {
    if (come.size > 0 || gone.some((key) => texts.has(key)))
      setTexts(new Map([...[...texts].filter(([key]) => !gone.includes(key)), ...come]));
  };
  return { texts, change };
}
