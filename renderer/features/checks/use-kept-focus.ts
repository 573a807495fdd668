import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from 'react';
import type { Finding } from '#core/checks';

interface Kept {
  readonly key: string;
  readonly index: number;
}

const itemsIn = (pane: HTMLElement): readonly HTMLElement[] => [...pane.querySelectorAll<HTMLElement>('[data-key]')];

/**
 * Keeps the focus in the list while findings come and go: when the finding that had it is gone, the one that took its
 * place has it.
 */
export function useKeptFocus(findings: readonly Finding[]): {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
} {
  const ref = useRef<HTMLDivElement>(null);
  const kept = useRef<Kept>(undefined);
  useLayoutEffect(() => {
    const pane = ref.current;
    const was = kept.current;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (!pane || !was || !isLost) return;
    const items = itemsIn(pane);
    const next = items.find((item) => item.dataset['key'] === was.key) ?? items[was.index] ?? items.at(-1);
    (next ?? pane).querySelector<HTMLElement>('button:not([disabled])')?.focus({ preventScroll: true });
  }, [findings]);
  return {
    ref,
    onFocus: ({ target }) => {
      const item = target.closest<HTMLElement>('[data-key]');
      const index = item && ref.current ? itemsIn(ref.current).indexOf(item) : -1;
      kept.current = item ? { key: item.dataset['key'] ?? '', index } : undefined;
    },
    // An element that is taken away loses the focus too: only one that is still there gave it up.
    onBlur: ({ target }) => {
      const was = kept.current;
      requestAnimationFrame(() => {
        if (target.isConnected && kept.current === was && !target.contains(document.activeElement))
          kept.current = undefined;
      });
    },
  };
}
