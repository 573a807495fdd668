import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { chromium, type Page } from '@playwright/test';

/** A program on Electron, watched through its debugging port, so that it runs as it does for the officer. */
export interface Running {
  readonly page: Page;
  /** When the process was started, in milliseconds since 1970 as pages count them. */
  readonly startedAt: number;
  readonly close: () => Promise<void>;
}

/** Starts Electron on `args` with an empty profile and waits for its first window. */
export async function startElectron(electron: string, args: readonly string[]): Promise<Running> {
  const profile = mkdtempSync(path.join(tmpdir(), 'planloom-bench-'));
  const switches = [
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    '--disable-dev-shm-usage',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
  const startedAt = performance.timeOrigin + performance.now();
  const child = spawn(electron, [...args.slice(0, 1), ...switches, ...args.slice(1)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const browser = await chromium.connectOverCDP(await debuggingAddress(child), { noDefaults: true });
  const context = browser.contexts()[0];
  if (!context) throw new Error('Electron has no page context');
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  const close = async (): Promise<void> => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    await browser.close().catch(() => undefined);
    // The program's other processes end a moment later, and write until then.
    await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  };
  return { page, startedAt, close };
}

function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.once('exit', (code) => {
      reject(new Error(`Electron ended (${String(code)}): ${said}`));
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
  });
}
