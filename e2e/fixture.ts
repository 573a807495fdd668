import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, test as base, expect } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import { Dialogs } from './dialogs';
import { isRoot, repository, userSwitches } from './runtime';
import { watchForTrouble } from './watch-for-trouble';

export interface Options {
  /** Plans to open, as on a command line. */
  readonly files: readonly string[];
  /** The text of settings.json before the first start; without it there is none. */
  readonly settings: string | undefined;
}

export interface Fixtures extends Options {
  /** A folder of the test's own, for the files it makes. */
  readonly folder: string;
  /** The empty folder that the program keeps its settings in. */
  readonly profile: string;
  readonly program: ElectronApplication;
  /** The first window, loaded. */
  readonly page: Page;
  /** Answers for the native dialogs. */
  readonly dialogs: Dialogs;
  /** What went wrong in any page; the test fails at its end where this is not empty. */
  readonly trouble: string[];
}

/** Starts the real program for each test, with an empty profile. */
export const test = base.extend<Fixtures, { readonly display: string | undefined }>({
  // Every process that a worker starts shows its windows on the worker's own display.
  display: [
    async ({}, use, { parallelIndex }) => {
      const own = process.env['PLANLOOM_DISPLAYS']?.split(' ')[parallelIndex];
      if (own !== undefined) process.env['DISPLAY'] = own;
      await use(own);
    },
    { scope: 'worker', auto: true },
  ],
  files: [[], { option: true }],
  settings: [undefined, { option: true }],
  folder: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'planloom-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  profile: async ({ settings }, use) => {
    const profile = mkdtempSync(path.join(tmpdir(), 'planloom-profile-'));
    if (settings !== undefined) writeFileSync(path.join(profile, 'settings.json'), settings);
    await use(profile);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  },
  trouble: async ({}, use) => {
    const trouble: string[] = [];
    await use(trouble);
    expect(trouble, 'errors in the window').toEqual([]);
  },
  program: async ({ profile, files, trouble }, use) => {
    const program = await launchProgram({ profile, files });
    await watchForTrouble(program, trouble);
    await use(program);
    await endProgram(program);
  },
  page: async ({ program }, use) => {
    await use(await program.firstWindow());
  },
  dialogs: async ({ program }, use) => {
    await use(await Dialogs.takeOver(program));
  },
});

export { expect };

/** Starts the program on a profile; a test that starts it twice calls this itself. */
export function launchProgram(start: {
  readonly profile: string;
  readonly files?: readonly string[];
}): Promise<ElectronApplication> {
  return _electron.launch({
    args: [...[repository, `--user-data-dir=${start.profile}`, ...userSwitches], ...(start.files ?? [])],
    chromiumSandbox: !isRoot,
    colorScheme: null, // the program's own setting counts
    cwd: repository,
  });
}

/** Ends the program without its questions, which a test that is over cannot answer. */
export async function endProgram(program: ElectronApplication): Promise<void> {
  const child = processOf(program);
  if (!child) return;
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await program
    .evaluate(({ app }) => {
      app.exit(0);
    })
    .catch(() => undefined);
  await ended;
}

/** The process of a program; Playwright no longer knows that of one that has ended by itself. */
function processOf(program: ElectronApplication): ReturnType<ElectronApplication['process']> | undefined {
  try {
    return program.process();
  } catch {
    return undefined;
  }
}
