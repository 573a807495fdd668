import type { ElectronApplication } from '@playwright/test';

/** What was asked, as far as a test looks at it. */
export interface Asked {
  readonly kind: 'open' | 'save' | 'message';
  readonly message?: string;
  readonly buttons?: readonly string[];
  readonly defaultPath?: string;
}

interface Answers {
  files: string[];
  buttons: number[];
  asked: Asked[];
}

declare global {
  // A place in Electron's main process that the tests can reach again.
  var planloomDialogs: Answers | undefined;
}

/** Stands in for the officer at the native dialogs, which no test can click. An answer that is missing is "cancel". */
export class Dialogs {
  readonly #program: ElectronApplication;

  private constructor(program: ElectronApplication) {
    this.#program = program;
  }

  static async takeOver(program: ElectronApplication): Promise<Dialogs> {
    await program.evaluate(({ dialog }) => {
      const answers: Answers = { files: [], buttons: [], asked: [] };
      globalThis.planloomDialogs = answers;
      const optionsOf = (args: readonly unknown[]): Record<string, unknown> => args.at(-1) as Record<string, unknown>;
      const path = (args: readonly unknown[]): string => String(optionsOf(args)['defaultPath']);
      dialog.showOpenDialog = (...args: readonly unknown[]) => {
        answers.asked.push({ kind: 'open', defaultPath: path(args) });
        const file = answers.files.shift();
        return Promise.resolve({ canceled: file === undefined, filePaths: file === undefined ? [] : [file] });
      };
      dialog.showSaveDialog = (...args: readonly unknown[]) => {
        answers.asked.push({ kind: 'save', defaultPath: path(args) });
        const filePath = answers.files.shift();
        return Promise.resolve({ canceled: filePath === undefined, filePath: filePath ?? '' });
      };
      dialog.showMessageBox = (...args: readonly unknown[]) => {
        const { message, buttons, cancelId } = optionsOf(args) as {
          message: string;
          buttons: string[];
          cancelId?: number;
        };
        answers.asked.push({ kind: 'message', message, buttons });
        return Promise.resolve({ response: answers.buttons.shift() ?? cancelId ?? 0, checkboxChecked: false });
      };
    });
    return new Dialogs(program);
  }

  /** The file chosen at the next dialog that asks for one. */
  async chooseFile(file: string): Promise<void> {
    await this.#program.evaluate((_, chosen) => globalThis.planloomDialogs?.files.push(chosen), file);
  }

  /** The button pressed at the next question, counted from 0. */
  async pressButton(button: number): Promise<void> {
    await this.#program.evaluate((_, pressed) => globalThis.planloomDialogs?.buttons.push(pressed), button);
  }

  /** All that was asked so far. */
  async asked(): Promise<readonly Asked[]> {
    return await this.#program.evaluate(() => globalThis.planloomDialogs?.asked ?? []);
  }
}
