import { useCallback } from 'react';
import { defaultRangeExtractor, useVirtualizer, type Range, type Virtualizer } from '@tanstack/react-virtual';
import type { RecordId } from '#core/model';
import { itemOfRow, type RowItem } from './groups';
import { ROW_HEIGHT, type Grid } from './use-grid';

export type VirtualRows = Virtualizer<HTMLDivElement, HTMLDivElement>;

/** Which rows and heads are drawn: those in view, a few around them, and always the active row, because the focus is in it. */
export function useVirtualRows({ rows, items, groups, range, scrollerRef }: Grid): VirtualRows {
  const always = [range.anchor.row, range.head.row]
    .filter((row) => row < rows.length)
    .map((row) => itemOfRow(row, groups));
  // eslint-disable-next-line react-hooks/incompatible-library -- the React compiler, which it would stop, is not used
  return useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count: items.length,
    // A row says its index among the rows; what is measured is its place among rows and heads.
    indexAttribute: 'data-item',
    getScrollElement: () => scrollerRef.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: useCallback((index: number) => keyOfItem(items[index], rows) ?? index, [items, rows]),
    overscan: 6,
    rangeExtractor: (seen: Range) => [...new Set([...defaultRangeExtractor(seen), ...always])].sort((a, b) => a - b),
  });
}

const keyOfItem = (item: RowItem | undefined, rows: readonly RecordId[]): string | undefined =>
  item?.kind === 'head' ? `group ${item.group.key}` : item && rows[item.index];
