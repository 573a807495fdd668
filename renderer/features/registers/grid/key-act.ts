import type { Step } from './range';

/** What a key does in the grid while no cell is edited. */
export type KeyAct =
  | { readonly kind: 'step'; readonly step: Step; readonly extends: boolean }
  | { readonly kind: 'tab'; readonly step: 1 | -1 }
  | { readonly kind: 'enter'; readonly step: 1 | -1 }
  | { readonly kind: 'move-rows'; readonly step: 1 | -1 }
  | { readonly kind: 'widen'; readonly step: 1 | -1 }
  | { readonly kind: 'fold'; readonly isFolded: boolean }
  | { readonly kind: 'edit' | 'clear' | 'select-all' | 'fill-down' | 'give-up' | 'remove-rows' }
  | { readonly kind: 'insert-row'; readonly side: 'above' | 'below' };

/** The parts of a key press that count. */
export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const STEPS: Readonly<Record<string, readonly [plain: Step, control: Step]>> = {
  ArrowUp: ['up', 'edge-up'],
  ArrowDown: ['down', 'edge-down'],
  ArrowLeft: ['left', 'edge-left'],
  ArrowRight: ['right', 'edge-right'],
  Home: ['edge-left', 'start'],
  End: ['edge-right', 'end'],
  PageUp: ['page-up', 'page-up'],
  PageDown: ['page-down', 'page-down'],
};

function withAlt({ key, shiftKey }: Press): KeyAct | undefined {
  switch (key) {
    case 'ArrowUp':
      return { kind: 'move-rows', step: -1 };
    case 'ArrowDown':
      return { kind: 'move-rows', step: 1 };
    case 'ArrowLeft':
      return shiftKey ? { kind: 'fold', isFolded: true } : { kind: 'widen', step: -1 };
    case 'ArrowRight':
      return shiftKey ? { kind: 'fold', isFolded: false } : { kind: 'widen', step: 1 };
    case 'Insert':
      return { kind: 'insert-row', side: shiftKey ? 'above' : 'below' };
    case 'Delete':
      return { kind: 'remove-rows' };
    default:
      return undefined;
  }
}

function withControl({ key }: Press): KeyAct | undefined {
  if (key.toLowerCase() === 'a') return { kind: 'select-all' };
  if (key.toLowerCase() === 'd') return { kind: 'fill-down' };
  return undefined;
}

/** What a key means in the grid; nothing for keys that type, and for those that are not the grid's. */
export function actOfKey(press: Press): KeyAct | undefined {
  if (press.altKey) return withAlt(press);
  const isControl = press.ctrlKey || press.metaKey;
  const steps = STEPS[press.key];
  if (steps) return { kind: 'step', step: steps[isControl ? 1 : 0], extends: press.shiftKey };
  if (isControl) return withControl(press);
  const step = press.shiftKey ? -1 : 1;
  switch (press.key) {
    case 'Tab':
      return { kind: 'tab', step };
    case 'Enter':
      return { kind: 'enter', step };
    case 'F2':
      return { kind: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    case 'Escape':
      return { kind: 'give-up' };
    default:
      return undefined;
  }
}
