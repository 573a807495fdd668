const NAMES: Readonly<Record<string, string>> = { Up: '↑', Down: '↓', Left: '←', Right: '→', '=': '+' };
const MAC: Readonly<Record<string, string>> = { CmdOrCtrl: '⌘', Ctrl: '⌘', Alt: '⌥', Shift: '⇧' };

/** Keys of a menu, such as `CmdOrCtrl+Shift+S`, as they stand on the keyboard. */
export function sayKeys(keys: string, isMac: boolean): string {
  const parts = keys.split(/\+(?=.)/).map((key) => {
    const own = isMac ? MAC[key] : key === 'CmdOrCtrl' ? 'Ctrl' : undefined;
    return own ?? NAMES[key] ?? key;
  });
  return parts.join(isMac ? ' ' : ' + ');
}
