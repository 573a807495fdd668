import path from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import type { Language } from '../../core/model';
import type { Theme } from '../../electron/ipc';
import type { Dialogs } from '../dialogs';
import { test as base, expect } from '../fixture';
import { chooseFromMenu } from '../menu';
import { writePlan } from '../plan-file';
import { wordsIn, type WordsOf } from '../words';
import { tourPlan } from './tour-plan';

/** What a tour goes with: the window, and its words in the language of the tour. */
export interface Visit {
  readonly program: ElectronApplication;
  readonly page: Page;
  readonly dialogs: Dialogs;
  readonly folder: string;
  readonly language: Language;
  readonly words: WordsOf;
  readonly choose: (command: string) => Promise<void>;
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** A button by the key of its words. */
  readonly button: (key: string, params?: Parameters<WordsOf>[1]) => Locator;
  /** The dialog that is open. */
  readonly dialog: Locator;
  /** Closes the dialog that is open. */
  readonly close: () => Promise<void>;
}

/** Looks at what is shown now; a tour calls it with the name of every screen it comes to, and of its part that is new. */
export type Look = (where: string, within?: string) => Promise<void>;

/** A way through a part of the program, past each of its screens. */
export type Tour = (visit: Visit, look: Look) => Promise<void>;

interface Fixtures {
  readonly language: Language;
  readonly theme: Theme;
  readonly visit: Visit;
}

/** The plan of the tour in a file of its own, in a window of common size, in a language and a theme. */
export const test = base.extend<Fixtures>({
  language: ['zh-CN', { option: true }],
  theme: ['light', { option: true }],
  settings: async ({ language, theme }, use) => {
    const recent = [{ path: '/nowhere/2025.plan', openedAt: '2026-01-05T08:00:00.000Z' }];
    const window = { width: 1360, height: 860, isMaximized: false };
    await use(JSON.stringify({ recent, window, settings: { language, theme } }));
  },
  files: async ({ folder, language }, use) => {
    const file = path.join(folder, 'tour.plan');
    writePlan(file, tourPlan(language));
    await use([file]);
  },
  visit: async ({ program, page, dialogs, folder, language }, use) => {
    const words = wordsIn(language);
    const dialog = page.locator('[role="dialog"], [role="alertdialog"]').last();
    await use({
      ...{ program, page, dialogs, folder, language, words, dialog },
      choose: (command) => chooseFromMenu(program, command),
      press: async (...keys) => {
        for (const key of keys) await page.keyboard.press(key);
      },
      button: (key, params) => page.getByRole('button', { name: words(key, params), exact: true }),
      close: async () => {
        await page.keyboard.press('Escape');
        await expect(dialog).toHaveCount(0);
      },
    });
  },
});

export { expect };
