import type { Press } from './key-act';
import type { Direction } from './range';

/** What a key does while a cell is edited. */
export type EditKeyAct =
  | { readonly kind: 'take'; readonly to: Direction | 'next' | 'previous'; readonly takesNew: boolean }
  | { readonly kind: 'mark'; readonly step: 1 | -1 }
  /** From typing over the cell to moving within its text. */
  | { readonly kind: 'how' }
  | { readonly kind: 'give-up' };

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** What a key means in a cell that is edited; nothing for keys that belong to its text. */
export function editKeyAct(press: Press, how: 'over' | 'in', hasList: boolean): EditKeyAct | undefined {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = press;
  if (ctrlKey || metaKey || altKey) return undefined;
  if (key === 'Enter') return { kind: 'take', to: shiftKey ? 'up' : 'down', takesNew: true };
  if (key === 'Tab') return { kind: 'take', to: shiftKey ? 'previous' : 'next', takesNew: false };
  if (key === 'Escape') return { kind: 'give-up' };
  if (key === 'F2') return { kind: 'how' };
  const arrow = ARROWS[key];
  if (hasList && (arrow === 'up' || arrow === 'down')) return { kind: 'mark', step: arrow === 'up' ? -1 : 1 };
  if (arrow !== undefined && how === 'over' && !shiftKey) return { kind: 'take', to: arrow, takesNew: false };
  return undefined;
}
