import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron } from '@playwright/test';
import { repository } from '../repository.mjs';

/** The size of the pictures. */
const SIZE = { width: 1200, height: 760 };

/** An empty profile with a language. */
export function newProfile(language) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'planloom-screenshot-'));
  fs.writeFileSync(path.join(profile, 'settings.json'), JSON.stringify({ settings: { language, theme: 'light' } }));
  return profile;
}

/** Starts the program on a profile. */
export async function start(runtime, profile, ...files) {
  const isRoot = process.getuid?.() === 0;
  const program = await _electron.launch({
    executablePath: runtime.path,
    args: [
      ...[repository, `--user-data-dir=${profile}`, '--disable-dev-shm-usage'],
      ...(isRoot ? ['--no-sandbox'] : []),
      ...files,
    ],
    chromiumSandbox: !isRoot,
    colorScheme: null,
  });
  const page = await program.firstWindow();
  await program.evaluate(
    ({ BrowserWindow }, { width, height }) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
    SIZE,
  );
  return { program, page };
}

/** Ends the program without its questions; killed as at a power cut where it is to leave something to recover. */
export async function end(program, isKilled = false) {
  const child = program.process();
  const ended = new Promise((resolve) => child.once('exit', resolve));
  if (isKilled) process.kill(-child.pid, 'SIGKILL');
  else await program.evaluate(({ app }) => app.exit(0)).catch(() => undefined);
  await ended;
}

/** Gives a command of the menu. */
export const choose = (program, command) =>
  program.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), command);
