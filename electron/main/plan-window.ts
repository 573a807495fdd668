import type { BrowserWindow } from 'electron';
import type { Result } from '#core/model';
import type { Events, OpenedPlan } from '#ipc';
import { FileHandles } from './file-handles';
import type { HeldFile } from './held-file';
import type { JobsProcess } from './jobs-process';
import { WindowRecovery } from './recovery/window-recovery';
import { WordAhead } from './word-ahead';

/** What a window is opened with. */
export interface Opening {
  /** The plan that the window shows first, which may still be on its way; none for the start screen. */
  readonly plan?: (window: PlanWindow) => Promise<Result<OpenedPlan>>;
  readonly path?: string;
  /** Sentences to show once. */
  readonly notices?: readonly string[];
}

/** One window and what main knows of it. */
export class PlanWindow {
  readonly browser: BrowserWindow;
  /** Makes this window's Word files, so that cancelling one leaves other windows alone. */
  readonly exports: JobsProcess;
  readonly word: WordAhead;
  readonly opening: Opening;
  readonly files = new FileHandles();
  readonly recovery = new WindowRecovery();
  /** The file of the plan in this window. */
  path: string | undefined;
  /** That file, once it was read: its lock and what others do to it. */
  held: HeldFile | undefined;
  /** What the officer knows the plan by, also before it has a file. */
  name: string | undefined;
  /** Whether the pane beside the page is open, which is remembered with the place of the window. */
  isPaneOpen = true;
  /** Its process crashed: what it was opened with is not what it shows any more. */
  isInterrupted = false;
  unsaved = false;
  hasPlan = false;
  /** The officer has decided: the next close asks nothing. */
  mayClose = false;
  isAsking = false;
  /** Stops what Chromium prints for this window. */
  #printing: AbortController | undefined;
  #saving: Promise<unknown> = Promise.resolve();

  constructor(browser: BrowserWindow, exports: JobsProcess, opening: Opening) {
    this.browser = browser;
    this.exports = exports;
    this.word = new WordAhead(exports);
    this.opening = opening;
    this.path = opening.path;
    this.hasPlan = opening.plan !== undefined;
  }

  send<K extends keyof Events>(name: K, payload: Events[K]): void {
    if (!this.browser.isDestroyed()) this.browser.webContents.send(name, payload);
  }

  /** Tells the window something that its page may treat as an act of the user, which it is. */
  async sendAsGesture<K extends keyof Events>(name: K, payload: Events[K]): Promise<void> {
    if (!this.browser.isDestroyed()) await this.browser.webContents.executeJavaScript('undefined', true);
    this.send(name, payload);
  }

  /** Gives the signal that stops the printing that begins now. */
  startPrinting(): AbortSignal {
    this.#printing = new AbortController();
    return this.#printing.signal;
  }

  /** Ends at once what is being made for this window: a Word file, a PDF, a print. */
  cancelExports(): void {
    this.#printing?.abort();
    this.exports.cancel();
  }

  /** One save after the other, so that the last one asked for is the last one written. */
  afterOtherSaves<T>(save: () => Promise<T>): Promise<T> {
    const saving = this.#saving.then(save);
    this.#saving = saving.catch(() => undefined);
    return saving;
  }
}
