import { BrowserWindow, Menu } from 'electron';
import type { MenuItemConstructorOptions } from 'electron';
import type { Language } from '#core/model';
import { COMMAND_WORDS } from '#ipc';
import type { Command } from '#ipc';
import { MENU_WORDS } from './menu-words';
import { helpMenu, recentMenu } from './menu-lists';
import { openWindow } from './open-window';
import type { Program } from './program';

type Item = MenuItemConstructorOptions;

/** Text fields have these keys themselves, so that the menu only shows them. */
const KEYS_OF_TEXT = new Set<Command>([
  'undo',
  'redo',
  'paste-text',
  'select-all',
  'rename-section',
  'insert-measure',
  'bold',
  'italic',
  'underline',
  'clear-marks',
  'paragraph',
  'run-in-heading',
  'bullets',
  'numbers',
  'move-block-up',
  'move-block-down',
]);

/** Chromium shows its dialog for files only while it knows of an act of the user; it does not see those in the menu. */
const ASKS_FOR_FILES = new Set<Command>(['insert-picture']);

const EXCEL = ['export-excel', 'import-excel', 'export-register', 'import-register'] as const;

/** Puts up the menu of all windows in one language. A command goes to the window in front, which carries it out. */
export function showMenu(program: Program, language: Language): void {
  const template = menus(program, language, (command) => {
    sendCommand(program, command);
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function sendCommand(program: Program, command: Command): void {
  const windows = [...program.windows];
  const focused = BrowserWindow.getFocusedWindow();
  const window = windows.find(({ browser }) => browser === focused) ?? windows.at(-1);
  if (!window) openWindow(program);
  else if (ASKS_FOR_FILES.has(command)) void window.sendAsGesture('command', command);
  else window.send('command', command);
}

function menus(program: Program, language: Language, send: (command: Command) => void): Item[] {
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
        ...[
          does('new'),
          does('old-document'),
          does('open'),
          recentMenu(program, language),
          does('sample'),
          line,
          does('save'),
          does('save-as'),
          does('save-copy'),
          does('save-template'),
          does('revert'),
          does('versions'),
          line,
          does('export'),
          does('print'),
          { label: named('excel'), submenu: EXCEL.map(does) },
          line,
        ],
        ...[does('settings'), line],
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
        ...[does('paste-text'), does('select-all'), line],
        ...[does('find'), does('replace'), does('find-next'), does('find-previous'), line],
        ...[does('rename-section'), does('move-section-up'), does('move-section-down'), does('remove-section')],
      ],
    },
    {
      label: named('format'),
      submenu: [
        ...[does('bold'), does('italic'), does('underline'), does('clear-marks'), line],
        ...[does('paragraph'), does('run-in-heading'), does('bullets'), does('numbers'), line],
        ...[does('move-block-up'), does('move-block-down')],
      ],
    },
    {
      label: named('insert'),
      submenu: [
        ...[does('insert-reference'), does('hold-target'), does('insert-measure'), does('insert-table')],
        ...[does('insert-picture'), does('insert-generated-table'), does('add-section')],
      ],
    },
    {
      label: named('checks'),
      submenu: [
        ...[does('next-to-fill'), does('next-finding'), does('previous-finding'), line],
        ...[does('explain-finding'), does('fix-finding'), does('waive-finding'), does('review-waived'), line],
        ...[does('show-checks'), does('check-report'), line],
        does('plan-house-rules'),
      ],
    },
    {
      label: named('view'),
      submenu: [
        ...[does('show-page'), does('show-register'), does('show-profile'), does('next-pane'), does('fold-pane'), line],
        ...[does('word-count'), line],
        ...[does('zoom-in'), does('zoom-out'), does('zoom-reset'), line],
        { label: named('fullScreen'), role: 'togglefullscreen' },
      ],
    },
    { label: named('help'), submenu: [does('help'), does('keyboard'), line, ...helpMenu(language)] },
  ];
}
