import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import type { Settings } from '../electron/ipc';
import { Dialogs } from './dialogs';
import { endProgram, launchProgram } from './fixture';
import { chooseFromMenu } from './menu';
import { PlanWindow } from './plan-window';

/** A person at her own machine: the program with a profile of its own, and a plan open in it. */
export class Officer {
  readonly program: ElectronApplication;
  readonly page: Page;
  readonly dialogs: Dialogs;
  readonly bar: Locator;
  readonly dialog: Locator;

  private constructor(program: ElectronApplication, page: Page, dialogs: Dialogs) {
    this.program = program;
    this.page = page;
    this.dialogs = dialogs;
    this.bar = page.getByRole('status', { name: /文件状态|State of the file/ });
    this.dialog = page.getByRole('alertdialog');
  }

  /** Starts the program on a file, as by a double click on it, with the profile `name`, which is kept in `folder`. */
  static async open(folder: string, name: string, file: string, settings?: Partial<Settings>): Promise<Officer> {
    const profile = path.join(folder, `profile-${name}`);
    mkdirSync(profile, { recursive: true });
    if (settings) writeFileSync(path.join(profile, 'settings.json'), JSON.stringify({ settings }));
    const program = await launchProgram({ profile, files: [file] });
    const dialogs = await Dialogs.takeOver(program);
    const page = await program.firstWindow();
    await page.locator('[data-section-editor]').first().waitFor();
    return new Officer(program, page, dialogs);
  }

  /** Writes at the start of the first section. */
  async write(text: string): Promise<void> {
    await new PlanWindow(this.page).goToSection('章节a');
    await this.page.keyboard.press('Control+Home');
    await this.page.keyboard.type(text);
    await expect(this.page.locator('[data-section-editor]').first()).toContainText(text);
  }

  async choose(command: string): Promise<void> {
    await chooseFromMenu(this.program, command);
  }

  /** Goes to another program and comes back. */
  async comeBack(): Promise<void> {
    await this.program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.emit('focus'));
  }

  async end(): Promise<void> {
    await endProgram(this.program);
  }

  /** The program is gone at once, as at a power cut. */
  async crash(): Promise<void> {
    const child = this.program.process();
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  }
}
