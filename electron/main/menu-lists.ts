import path from 'node:path';
import { app, dialog, shell } from 'electron';
import type { MenuItemConstructorOptions } from 'electron';
import type { Language } from '#core/model';
import { fillIn } from '#core/words';
import { MENU_WORDS } from './menu-words';
import { openFile } from './open-plan';
import type { Program } from './program';
import { WORDS } from './words';

type Item = MenuItemConstructorOptions;

/** The files that were open lately, and a way to forget them. */
export function recentMenu(program: Program, language: Language): Item {
  const files = program.settings.stored.recent.map(({ path: file }) => ({
    label: labelOf(file),
    click: () => {
      void openFile(program, file);
    },
  }));
  const none = { label: MENU_WORDS.noRecent[language], enabled: false };
  const clear = {
    label: MENU_WORDS.clearRecent[language],
    click: () => {
      program.settings.forgetAll();
    },
  };
  return {
    id: 'recent',
    label: MENU_WORDS.recent[language],
    submenu: files.length === 0 ? [none] : [...files, { type: 'separator' }, clear],
  };
}

/** An ampersand in a name is no key of the menu. */
const labelOf = (file: string): string => `${path.basename(file)} — ${path.dirname(file)}`.replaceAll('&', '&&');

/** What stands at the end of the help menu: where the log is, and what this program is. */
export const helpMenu = (language: Language): Item[] => [
  {
    label: MENU_WORDS.logs[language],
    click: () => {
      void shell.openPath(path.join(app.getPath('userData'), 'logs'));
    },
  },
  {
    label: MENU_WORDS.about[language],
    click: () => {
      void dialog.showMessageBox({
        type: 'info',
        message: `Planloom ${app.getVersion()}`,
        detail: fillIn(WORDS.about[language], { electron: process.versions.electron }),
        buttons: [WORDS.close[language]],
        noLink: true,
      });
    },
  },
];
