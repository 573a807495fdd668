import { app, nativeTheme } from 'electron';
import type { Settings } from '#ipc';
import { showMenu } from './menu';
import type { Program } from './program';

/** Keeps a change, and lets menu, theme and all windows follow it at once. */
export function changeSettings(program: Program, change: Partial<Settings>): Settings {
  const settings = { ...program.settings.stored.settings, ...change };
  program.settings.change({ settings });
  applySettings(program);
  for (const window of program.windows) window.send('settings-changed', settings);
  return settings;
}

/** Shows the menu in the language and the windows in the theme that are set. */
export function applySettings(program: Program): void {
  const { language, theme } = program.settings.stored.settings;
  nativeTheme.themeSource = theme;
  showMenu(program, language);
}

/** The menu, and the system's own list where it keeps one, show the recent files as they are now. */
export function followRecent(program: Program): void {
  const { recent, settings } = program.settings.stored;
  if (recent[0]) app.addRecentDocument(recent[0].path);
  else app.clearRecentDocuments();
  showMenu(program, settings.language);
  for (const window of program.windows) window.send('recent-changed', undefined);
}
