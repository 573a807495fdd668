import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { repository, userSwitches } from './runtime';

const places = {
  linux: ['linux-unpacked/planloom'],
  win32: ['win-unpacked/Planloom.exe'],
  darwin: ['mac-arm64/Planloom.app/Contents/MacOS/Planloom', 'mac/Planloom.app/Contents/MacOS/Planloom'],
};

/** The program that `npm run package` made for this system. */
export function packagedExecutable(): string {
  const names = places[process.platform as keyof typeof places];
  const found = names.map((name) => path.join(repository, 'dist', name)).find((file) => existsSync(file));
  if (found === undefined) throw new Error('There is no packaged program: run "npm run package".');
  return found;
}

/** Starts the packaged program and hands over its first window; its fuses leave no other way in than CDP. */
export async function withPackagedProgram(
  { profile, files = [] }: { readonly profile: string; readonly files?: readonly string[] },
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const switches = [
    `--user-data-dir=${profile}`,
    '--remote-debugging-port=0',
    '--disable-dev-shm-usage',
    ...userSwitches,
  ];
  const child = spawn(packagedExecutable(), [...switches, ...files], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    const address = await debuggingAddress(child);
    await windowAt(address);
    const browser = await chromium.connectOverCDP(address, { noDefaults: true });
    const page = browser.contexts()[0]?.pages()[0];
    if (!page) throw new Error('The program has no window.');
    await use(page);
    await browser.close();
  } finally {
    child.kill();
    await ended;
  }
}

/** Waits for the program's window: a connection that is made while the window is being made can miss it. */
async function windowAt(address: string): Promise<void> {
  const list = `http://${new URL(address).host}/json/list`;
  await expect
    .poll(async () => (await fetch(list)).text().catch(() => ''), {
      timeout: 20_000,
      message: 'the window of the program',
    })
    .toContain('app://plan/');
}

function debuggingAddress({ stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    stderr?.on('close', () => reject(new Error(`The program ended before it could be reached:\n${said}`)));
  });
}
