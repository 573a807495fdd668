import type { BrowserWindow } from 'electron';
import type { Result } from '#core/model';
import type { Events, OpenedPlan } from '#ipc';
import { FileHandles } from './file-handles';
import type { JobsProcess } from './jobs-process';

/** What a window is opened with. */
export interface Opening {
  /** The plan that the window shows first, which may still be on its way; none for the start screen. */
  readonly plan?: (files: FileHandles) => Promise<Result<OpenedPlan>>;
  readonly path?: string;
  /** Sentences to show once. */
  readonly notices?: readonly string[];
}

/** One window and what main knows of it. */
export class PlanWindow {
  readonly browser: BrowserWindow;
  /** Makes this window's Word files, so that cancelling one leaves other windows alone. */
  readonly exports: JobsProcess;
  readonly opening: Opening;
  readonly files = new FileHandles();
  /** The file of the plan in this window. */
  path: string | undefined;
  /** What the officer knows the plan by, also before it has a file. */
  name: string | undefined;
  unsaved = false;
  hasPlan = false;
  /** The officer has decided: the next close asks nothing. */
  mayClose = false;
  isAsking = false;
  #saving: Promise<unknown> = Promise.resolve();

  constructor(browser: BrowserWindow, exports: JobsProcess, opening: Opening) {
    this.browser = browser;
    this.exports = exports;
    this.opening = opening;
    this.path = opening.path;
    this.hasPlan = opening.plan !== undefined;
  }

  send<K extends keyof Events>(name: K, payload: Events[K]): void {
    if (!this.browser.isDestroyed()) this.browser.webContents.send(name, payload);
  }

  /** One save after the other, so that the last one asked for is the last one written. */
  afterOtherSaves<T>(save: () => Promise<T>): Promise<T> {
    const saving = this.#saving.then(save);
    this.#saving = saving.catch(() => undefined);
    return saving;
  }
}
