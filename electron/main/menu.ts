import { BrowserWindow, Menu } from 'electron';
import type { MenuItemConstructorOptions } from 'electron';
import { TABLE_NAMES, type Language } from '#core/model';
import type { Command } from '#ipc';
import { COMMAND_WORDS, MENU_WORDS } from './menu-words';
import { openWindow } from './open-window';
import type { Program } from './program';

type Item = MenuItemConstructorOptions;

/** Text fields have these keys themselves, so that the menu only shows them. */
const KEYS_OF_TEXT = new Set<Command>(['undo', 'redo', 'select-all', 'bold', 'italic', 'underline', 'rename-section']);

/** Puts up the menu of all windows in one language. A command goes to the window in front, which carries it out. */
export function showMenu(program: Program, language: Language): void {
  const template = menus(language, (command) => {
    sendCommand(program, command);
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function sendCommand(program: Program, command: Command): void {
  const windows = [...program.windows];
  const focused = BrowserWindow.getFocusedWindow();
  const window = windows.find(({ browser }) => browser === focused) ?? windows.at(-1);
  if (window) window.send('command', command);
  else openWindow(program);
}

function menus(language: Language, send: (command: Command) => void): Item[] {
  const does = (command: Command): Item => {
    const { keys, ...words } = COMMAND_WORDS[command];
    return {
      id: command,
      label: words[language],
      click: () => {
        send(command);
      },
      ...(keys !== undefined && { accelerator: keys, registerAccelerator: !KEYS_OF_TEXT.has(command) }),
    };
  };
  const named = (name: keyof typeof MENU_WORDS): string => MENU_WORDS[name][language];
  const line: Item = { type: 'separator' };
  const isMac = process.platform === 'darwin';
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    {
      label: named('file'),
      submenu: [
        ...[does('new'), does('open'), does('sample'), line, does('save'), does('save-as'), line, does('export'), line],
        { label: named('close'), role: 'close' },
        ...(isMac ? [] : [{ label: named('quit'), role: 'quit' } as const]),
      ],
    },
    {
      label: named('edit'),
      submenu: [
        ...[does('undo'), does('redo'), line],
        { label: named('cut'), role: 'cut' },
        { label: named('copy'), role: 'copy' },
        { label: named('paste'), role: 'paste' },
        ...[does('select-all'), line, does('bold'), does('italic'), does('underline'), line],
        ...[does('rename-section'), does('move-section-up'), does('move-section-down'), does('remove-section')],
      ],
    },
    {
      label: named('insert'),
      submenu: [
        ...[does('insert-reference'), does('insert-measure')],
        { label: named('tables'), submenu: TABLE_NAMES.map((name) => does(`insert-${name}`)) },
        does('add-section'),
      ],
    },
    { label: named('checks'), submenu: [does('next-finding'), does('previous-finding'), line, does('show-checks')] },
    {
      label: named('view'),
      submenu: [
        ...[does('show-page'), does('show-register'), does('show-profile'), does('next-pane'), line],
        { label: named('fullScreen'), role: 'togglefullscreen' },
      ],
    },
  ];
}
