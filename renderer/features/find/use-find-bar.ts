import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Scope } from '#core/find';
import { bridge } from '../../workspace';
import type { FindMode } from './find-bar';

/** The same object while a scope says the same. */
export function useSteady(scope: Scope): Scope {
  const [steady, setSteady] = useState(scope);
  if (JSON.stringify(steady) !== JSON.stringify(scope)) setSteady(scope);
  return steady;
}

/** Each time the bar is asked for, its field gets the focus and what is selected in the text, before the next key comes. */
export function useOpening(
  turn: number,
  mode: FindMode | undefined,
  input: RefObject<HTMLInputElement | null>,
  open: () => void,
): void {
  const isOpen = mode !== undefined;
  const opened = useRef(0);
  useLayoutEffect(() => {
    if (!isOpen || opened.current === turn) return;
    opened.current = turn;
    input.current?.focus();
    open();
    // After what is selected was drawn in the field, and before the next key.
    queueMicrotask(() => input.current?.select());
  });
}

/** F3 and Shift+F3 of the menu, wherever the focus is; they open the bar where it is closed. */
export function useStepKeys(step: (by: 1 | -1) => void, open: () => void): void {
  useEffect(() =>
    bridge.on('command', (command) => {
      if (command !== 'find-next' && command !== 'find-previous') return;
      open();
      step(command === 'find-next' ? 1 : -1);
    }),
  );
}
