/** The keys of the parts of the window that are not commands of the menu; `what` names their words in `keyboard`. */
export const KEYS_OF_PARTS = {
  text: [
    ['mention', '@'],
    ['newLine', 'Enter'],
    ['nextTableCell', 'Tab'],
    ['lineInCell', 'Shift+Enter'],
    ['rowBelow', 'Ctrl+Enter'],
    ['rowAbove', 'Ctrl+Shift+Enter'],
    ['columnRight', 'Ctrl+Alt+Enter'],
    ['columnLeft', 'Ctrl+Alt+Shift+Enter'],
    ['removeRow', 'Ctrl+Shift+Backspace'],
    ['removeColumn', 'Ctrl+Shift+Delete'],
  ],
  registers: [
    ['nextCell', 'Tab'],
    ['moveRow', 'Alt+↑'],
  ],
  window: [
    ['contextMenu', 'Shift+F10'],
    ['closeDialog', 'Esc'],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly [what: string, keys: string])[]>>;
