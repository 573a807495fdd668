import { useCallback, useLayoutEffect, useRef, useState } from 'react';

/** Keeps the value of the drawing before while the new one says the same, so that what depends on it does not draw again. */
export function useSame<T>(value: T): T {
  const [kept, setKept] = useState(value);
  if (kept === value || JSON.stringify(kept) === JSON.stringify(value)) return kept;
  setKept(value);
  return value;
}

/** A function that stays the same and always does what the last drawing wants. */
export function useSteady<Args extends readonly unknown[], R>(act: (...args: Args) => R): (...args: Args) => R {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
