import path from 'node:path';
import { BrowserWindow, app, nativeTheme } from 'electron';
import { PAGE } from './app-protocol';
import { askBeforeClosing } from './ask-before-closing';
import { guardContents } from './guard-contents';
import { JobsProcess } from './jobs-process';
import { PlanWindow } from './plan-window';
import type { Opening } from './plan-window';
import type { Program } from './program';

/** Opens a window; it appears when it has something to show. */
export function openWindow(program: Program, opening: Opening = {}): PlanWindow {
  const { isMaximized, width, height } = program.settings.stored.window;
  const browser = new BrowserWindow({
    width,
    height,
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: 'Planloom',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1e1f22' : '#f3f3f1',
    webPreferences: {
      preload: path.join(app.getAppPath(), 'out/preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  const exports = new JobsProcess(path.join(app.getAppPath(), 'out/jobs/jobs.cjs'), program.log);
  const window = new PlanWindow(browser, exports, opening);
  program.windows.add(window);
  guardContents(browser.webContents, program.log);
  askBeforeClosing(program, window);
  follow(program, window);
  browser.once('ready-to-show', () => {
    if (isMaximized) browser.maximize();
    browser.show();
  });
  void browser.loadURL(PAGE);
  return window;
}

function follow(program: Program, window: PlanWindow): void {
  const { browser } = window;
  browser.on('page-title-updated', (event) => {
    event.preventDefault();
  });
  browser.on('close', () => {
    const { width, height } = browser.getNormalBounds();
    program.settings.change({ window: { width, height, isMaximized: browser.isMaximized() } });
  });
  browser.on('closed', () => {
    window.exports.cancel();
    program.windows.delete(window);
  });
  browser.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    program.log('window process gone', { reason, code: exitCode });
    if (reason !== 'clean-exit') browser.webContents.reload();
  });
}
