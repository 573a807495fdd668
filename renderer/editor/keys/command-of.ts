import type { KeyboardEvent } from 'react';
import type { EditorCommand } from '../commands';

type Keys = Readonly<Record<string, EditorCommand>>;

const WITH_CTRL: Keys = { KeyB: 'bold', KeyI: 'italic', KeyU: 'underline', Backslash: 'clear-marks' };
/** As in Word where Word has the same. */
const WITH_CTRL_SHIFT: Keys = { KeyN: 'paragraph', KeyL: 'bullets', Digit7: 'numbers' };
const WITH_CTRL_ALT: Keys = { Digit1: 'run-in-heading', Digit2: 'measure', KeyH: 'run-in-heading' };
const WITH_ALT: Keys = { ArrowUp: 'move-up', ArrowDown: 'move-down' };

/** The command that a key stands for in the text: by its place on the keyboard, where Shift and Alt change what it types. */
export function commandOf({ ctrlKey, metaKey, altKey, shiftKey, code, key }: KeyboardEvent): EditorCommand | undefined {
  const place = code === '' ? key : code;
  if (!(ctrlKey || metaKey)) return altKey ? WITH_ALT[place] : undefined;
  if (altKey) return shiftKey ? undefined : WITH_CTRL_ALT[place];
  return (shiftKey ? WITH_CTRL_SHIFT : WITH_CTRL)[place];
}
