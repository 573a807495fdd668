import { createContext, use, type RefObject } from 'react';
import type { KindName } from '#core/records';
import type { Direction } from './range';
import type { CellWrites } from './use-cell-writes';

/** What the field over the active cell can be told. */
export interface CellEditor {
  readonly edit: () => void;
}

/** What the field over the active cell works with. */
export interface GridAccess {
  readonly kind: KindName;
  /** Whether the focus is in the grid, so that the field takes it wherever the active cell goes. */
  readonly hasFocus: boolean;
  readonly writes: CellWrites;
  /** Goes on from the active cell after it was edited. */
  readonly leave: (to: Direction | 'next' | 'previous') => void;
  readonly editorRef: RefObject<CellEditor | null>;
}

export const GridContext = createContext<GridAccess | undefined>(undefined);

export function useGridAccess(): GridAccess {
  const access = use(GridContext);
  if (!access) throw new Error('No grid around this cell');
  return access;
}
