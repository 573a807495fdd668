import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The program's folder, which Electron is started on. */
export const repository = path.dirname(import.meta.dirname);

/** The folder of the Electron that scripts/e2e.mjs found; Playwright looks there as well. */
export const runtimeFolder = named('ELECTRON_OVERRIDE_DIST_PATH');

export const isRoot = process.getuid?.() === 0;

/** What Electron needs to start as this user. */
export const userSwitches: readonly string[] = isRoot ? ['--no-sandbox'] : [];

/** The lines of the program's log. */
export function logLines(profile: string): readonly string[] {
  return readFileSync(path.join(profile, 'logs/planloom.log'), 'utf8').trim().split('\n');
}

function named(variable: string): string {
  const value = process.env[variable];
  if (value === undefined) throw new Error(`${variable} is not set: run the tests with "npm run e2e".`);
  return value;
}
