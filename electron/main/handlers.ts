import { existsSync } from 'node:fs';
import path from 'node:path';
import { app, shell } from 'electron';
import { done, failed } from '#core/model';
import { sayFailure } from '#core/words';
import type { RecentFile, Requests, StartInfo } from '#ipc';
import { closeNow, stopQuitting } from './ask-before-closing';
import { changeSettings } from './change-settings';
import { choosePlan, chooseTarget, chooseWord } from './choose-file';
import { excelHandlersFor } from './excel-handlers';
import { exportPdf } from './print/export-pdf';
import { exportReport } from './export-report';
import { exportWord, prepareWord } from './export-word';
import { fileHandlersFor } from './file-handlers';
import { nameOf } from './file-handles';
import { houseRulesHandlersFor } from './house-rules/house-rules-handlers';
import { releaseFile } from './hold-file';
import { openPlan } from './open-plan';
import { printPlan } from './print/print-plan';
import { isWordFile, openWord } from './open-word';
import { recoveryHandlersFor } from './recovery/recovery-handlers';
import { openAgain } from './recovery/restore';
import { openWindow } from './open-window';
import type { PlanWindow } from './plan-window';
import type { Program } from './program';
import { savePlan } from './save-plan';
import { templateHandlersFor } from './templates/template-handlers';

/** One function a request of the contract, with the window that asks. */
export type Handlers = {
  readonly [K in keyof Requests]: (
    window: PlanWindow,
    ...args: Parameters<Requests[K]>
  ) => ReturnType<Requests[K]> | Promise<ReturnType<Requests[K]>>;
};

/** What main does for a window. */
export function handlersFor(program: Program): Handlers {
  return {
    'app:start': (window) => startInfo(program, window),
    'settings:set': (_window, change) => changeSettings(program, change),
    'recent:list': (window) => recentFiles(program, window),
    'recent:forget': (window, handle) => {
      const file = window.files.pathOf(handle, 'recent');
      if (file.ok) program.settings.forget(file.value);
      return recentFiles(program, window);
    },
    'recent:clear': () => {
      program.settings.forgetAll();
      return [];
    },
    'plan:open': async (window) => {
      const file = await choosePlan(program, window);
      if (file === undefined) return done(undefined);
      return isWordFile(file) ? await openWord(window, file) : await openPlan(program, window, file);
    },
    'word:open': async (window) => {
      const file = await chooseWord(program, window);
      return file === undefined ? done(undefined) : await openWord(window, file);
    },
    'plan:open-recent': async (window, handle) => {
      const file = window.files.pathOf(handle, 'recent');
      return file.ok ? await openPlan(program, window, file.value) : file;
    },
    'plan:save': async (window, handle, document, over) => {
      const file = window.files.pathOf(handle, 'plan');
      return file.ok ? await savePlan(program, window, { file: file.value, document, over }) : file;
    },
    'plan:save-as': async (window, document, name) => {
      const file = await chooseTarget(program, window, { name, what: 'plan' });
      return file === undefined ? done(undefined) : await savePlan(program, window, { file, document });
    },
    ...fileHandlersFor(program),
    ...excelHandlersFor(program),
    'checks:report': (window, plan, name) => exportReport(program, window, { plan, name }),
    ...recoveryHandlersFor(program),
    ...templateHandlersFor(program),
    ...houseRulesHandlersFor(program),
    'version:pack': (_window, plan) => program.files.run('pack', plan),
    'version:unpack': (_window, content, name, media) =>
      program.files.run('unpack', { content, name, ...(media && { media }) }),
    'export:fonts': (_window, profile, language) => program.files.run('fonts', { profile, language }),
    'export:prepare': (window, plan, order) => prepareWord(program, window, { plan, order }),
    'export:forget': (window) => {
      window.word.forget();
      return undefined;
    },
    'export:word': (window, plan, order, name) => exportWord(program, window, { plan, order, name }),
    'export:pdf': (window, plan, profile, name) => exportPdf(program, window, { plan, profile, name }),
    'plan:print': (window, plan, profile) => printPlan(program, window, { plan, profile }),
    'export:cancel': (window) => {
      window.cancelExports();
      return undefined;
    },
    'file:open-outside': async (window, handle) => {
      const file = window.files.pathOf(handle, 'word');
      if (!file.ok) return file;
      const reason = await shell.openPath(file.value);
      return reason === '' ? done(undefined) : failed('cannot-read', { file: path.basename(file.value), reason });
    },
    'file:show-in-folder': (window, handle) => {
      const file = window.files.pathOf(handle, 'word', 'plan');
      if (!file.ok) return file;
      shell.showItemInFolder(file.value);
      return done(undefined);
    },
    'window:state': (window, { title, name, unsaved, hasPlan }) => {
      window.browser.setTitle(title);
      window.browser.setDocumentEdited(unsaved);
      window.name = name;
      window.unsaved = unsaved;
      window.hasPlan = hasPlan;
      if (!hasPlan) void releaseFile(program, window);
      return undefined;
    },
    'window:pane': (window, isOpen) => {
      window.isPaneOpen = isOpen;
      return undefined;
    },
    'window:close': (window) => {
      closeNow(window);
      return undefined;
    },
    'window:stay': () => {
      stopQuitting();
      return undefined;
    },
    'window:new': () => {
      openWindow(program);
      return undefined;
    },
    'window:show': (_window, document, name, takes) => {
      openWindow(program, { plan: () => Promise.resolve(done({ ...document, name, takes })) });
      return undefined;
    },
    'window:paste-text': ({ browser }) => {
      browser.webContents.pasteAndMatchStyle();
      return undefined;
    },
  };
}

async function startInfo(program: Program, window: PlanWindow): Promise<StartInfo> {
  const { settings } = program.settings.stored;
  const { opening, isPaneOpen, isInterrupted } = window;
  const wasUnsaved = isInterrupted && window.unsaved;
  const opened = isInterrupted ? await openAgain(program, window) : await opening.plan?.(window);
  const notices = isInterrupted ? [] : [...(opening.notices ?? [])];
  if (opened && !opened.ok) notices.push(sayFailure(opened.failure, settings.language));
  return {
    settings,
    platform: process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux',
    version: app.getVersion(),
    isPaneOpen,
    ...(opened?.ok && { open: opened.value }),
    notices,
    ...(wasUnsaved && { interrupted: opened?.ok && opened.value.isUnsaved ? 'recovered' : 'lost' }),
  };
}

function recentFiles(program: Program, { files }: PlanWindow): readonly RecentFile[] {
  return program.settings.stored.recent.map(({ path: file, openedAt }) => ({
    file: files.give(file, 'recent'),
    name: nameOf(file),
    folder: path.dirname(file),
    openedAt,
    missing: !existsSync(file),
  }));
}
