import path from 'node:path';
import { BrowserWindow, app, nativeTheme, screen } from 'electron';
import { PAGE } from './app-protocol';
import { askBeforeClosing } from './ask-before-closing';
import { guardContents } from './guard-contents';
import { followFile } from './hold-file';
import { JobsProcess } from './jobs-process';
import { PlanWindow } from './plan-window';
import type { Opening } from './plan-window';
import type { Program } from './program';
import { forgetOnClosing } from './recovery/recovery-handlers';
import { displaysKey, placeFor, withPlace } from './window-places';
import type { WindowPlace } from './window-places';

/** Opens a window; it appears when it has something to show. */
export function openWindow(program: Program, opening: Opening = {}): PlanWindow {
  const { bounds, isMaximized, isPaneOpen } = placeOfNext(program);
  const browser = new BrowserWindow({
    ...bounds,
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
  window.isPaneOpen = isPaneOpen;
  program.windows.add(window);
  guardContents(browser.webContents, program.log);
  askBeforeClosing(program, window);
  follow(program, window);
  followFile(program, window);
  forgetOnClosing(program, window);
  browser.once('ready-to-show', () => {
    if (isMaximized) browser.maximize();
    browser.show();
  });
  void browser.loadURL(PAGE);
  return window;
}

const keyNow = (): string => displaysKey(screen.getAllDisplays().map(({ bounds }) => bounds));

function placeOfNext(program: Program): WindowPlace {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  const areas = others.map(({ workArea }) => workArea);
  const taken = [...program.windows].map(({ browser }) => browser.getNormalBounds());
  return placeFor(program.settings.stored.places, [main.workArea, ...areas], keyNow(), taken);
}

function follow(program: Program, window: PlanWindow): void {
  const { browser } = window;
  browser.on('page-title-updated', (event) => {
    event.preventDefault();
  });
  browser.on('close', () => {
    const place = {
      bounds: browser.getNormalBounds(),
      isMaximized: browser.isMaximized(),
      isPaneOpen: window.isPaneOpen,
    };
    program.settings.change({ places: withPlace(program.settings.stored.places, keyNow(), place) });
  });
  browser.on('closed', () => {
    window.cancelExports();
    program.windows.delete(window);
  });
  browser.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    program.log('window process gone', { reason, code: exitCode });
    if (reason === 'clean-exit') return;
    window.isInterrupted = true;
    browser.webContents.reload();
  });
}
