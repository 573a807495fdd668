import { useState, type KeyboardEvent } from 'react';
import type { Reading } from '#core/entry';

export interface DraftOptions<T> {
  /** The value as text, as it stands in the plan. */
  readonly shown: string;
  readonly read: (text: string) => Reading<T>;
  readonly commit: (value: T | undefined) => void;
  /** In a field of several lines Enter is a line break. */
  readonly keepsEnter?: boolean;
}

export interface Draft<T> {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** What the text says now, while it differs from what the plan holds. */
  readonly reading: Reading<T> | undefined;
  /** Whether the officer tried to leave with a text that cannot be read. */
  readonly isRefused: boolean;
  readonly leave: () => void;
  /** Takes the text as it is at a pause in typing, and lets the officer type on; for plain text only. */
  readonly takeAtPause: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * What is typed into a field before it becomes a value: taken on leaving and on Enter, given up on Escape.
 * A text that cannot be read stays in the field, with its error, and never reaches the plan. When the value
 * changes elsewhere (undo), the draft is gone.
 */
export function useDraft<T>({ shown, read, commit, keepsEnter = false }: DraftOptions<T>): Draft<T> {
  const [draft, setDraft] = useState<{ readonly text: string; readonly over: string; readonly refused: boolean }>();
  const current = draft?.over === shown && draft.text !== shown ? draft : undefined;
  const reading = current && read(current.text);
  const leave = (): void => {
    if (!current || !reading) return;
    if (!reading.ok) {
      setDraft({ ...current, refused: true });
      return;
    }
    setDraft(undefined);
    commit(reading.value);
  };
  const takeAtPause = (): void => {
    if (!current || reading?.ok !== true || (reading.value ?? '') === shown) return;
    setDraft({ ...current, over: typeof reading.value === 'string' ? reading.value : '' });
    commit(reading.value);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !keepsEnter) leave();
    if (event.key !== 'Escape' || !current) return;
    event.stopPropagation();
    setDraft(undefined);
  };
  return {
    text: current?.text ?? shown,
    setText: (text) => setDraft({ text, over: shown, refused: false }),
    reading,
    isRefused: current?.refused === true,
    leave,
    takeAtPause,
    onKeyDown,
  };
}
