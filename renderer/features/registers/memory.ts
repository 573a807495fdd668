import { useState } from 'react';
import type { KindName } from '#core/records';
import type { Widths } from './grid/column-widths';
import type { Cell } from './grid/use-range';
import type { RegisterView } from './grid/view';
import type { UnreadTexts } from './grid/use-unread';

/** What the registers of a plan remember while its window is open: none of it is part of the plan. */
export interface RegisterMemory {
  readonly widths: Map<KindName, Widths>;
  readonly views: Map<KindName, RegisterView>;
  readonly cells: Map<KindName, Cell>;
  readonly unread: Map<KindName, UnreadTexts>;
}

export const newRegisterMemory = (): RegisterMemory => ({
  widths: new Map(),
  views: new Map(),
  cells: new Map(),
  unread: new Map(),
});

/** State that the next drawing of the same register finds again. */
export function useRemembered<V>(memory: Map<KindName, V>, kind: KindName, start: V): readonly [V, (next: V) => void] {
  const [value, setValue] = useState(() => memory.get(kind) ?? start);
  const remember = (next: V): void => {
    memory.set(kind, next);
    setValue(next);
  };
  return [value, remember];
}
