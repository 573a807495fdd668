import { app, dialog } from 'electron';
import { fillIn } from '#core/words';
import { nameOf } from './file-handles';
import type { PlanWindow } from './plan-window';
import type { Program } from './program';
import { WORDS } from './words';

let isQuitting = false;

/** Remembers that the officer ends the program, so that it goes on ending after each answer. */
export function rememberQuitting(): void {
  app.on('before-quit', () => {
    isQuitting = true;
  });
}

/** The officer goes on working: the program does not end any more. */
export function stopQuitting(): void {
  isQuitting = false;
}

/** A window with unsaved changes asks what to do with them before it closes. */
export function askBeforeClosing(program: Program, window: PlanWindow): void {
  window.browser.on('close', (event) => {
    if (window.mayClose || !window.unsaved) return;
    event.preventDefault();
    if (!window.isAsking) void ask(program, window);
  });
}

/** Closes a window without asking again. */
export function closeNow(window: PlanWindow): void {
  window.mayClose = true;
  window.browser.close();
  if (isQuitting) app.quit();
}

async function ask(program: Program, window: PlanWindow): Promise<void> {
  window.isAsking = true;
  const { language } = program.settings.stored.settings;
  const name = window.name ?? (window.path === undefined ? WORDS.untitled[language] : nameOf(window.path));
  try {
    const { response } = await dialog.showMessageBox(window.browser, {
      type: 'question',
      message: fillIn(WORDS.closeQuestion[language], { name }),
      detail: WORDS.closeDetail[language],
      buttons: [WORDS.save[language], WORDS.doNotSave[language], WORDS.cancel[language]],
      defaultId: 0,
      cancelId: 2,
      noLink: true,
    });
    if (response === 0) window.send('save-and-close', undefined);
    else if (response === 1) closeNow(window);
    else stopQuitting();
  } finally {
    window.isAsking = false;
  }
}
