import { useCallback } from 'react';
import { defaultRangeExtractor, useVirtualizer, type Range, type Virtualizer } from '@tanstack/react-virtual';
import { ROW_HEIGHT, type Grid } from './use-grid';

export type VirtualRows = Virtualizer<HTMLDivElement, HTMLDivElement>;

/** Which rows are drawn: those in view, a few around them, and always the active one, because the focus is in it. */
export function useVirtualRows({ rows, range, scrollerRef }: Grid): VirtualRows {
  const always = [range.anchor.row, range.head.row].filter((row) => row < rows.length);
  // eslint-disable-next-line react-hooks/incompatible-library -- the React compiler, which it would stop, is not used
  return useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count: rows.length,
    getScrollElement: () => scrollerRef.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: useCallback((index: number) => rows[index] ?? index, [rows]),
    overscan: 6,
    rangeExtractor: (seen: Range) => [...new Set([...defaultRangeExtractor(seen), ...always])].sort((a, b) => a - b),
  });
}
