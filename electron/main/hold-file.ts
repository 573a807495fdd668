import { randomUUID } from 'node:crypto';
import { hostname, userInfo } from 'node:os';
import { codeOf } from '#disk';
import type { Content, LockHolder } from '#disk';
import { HeldFile } from './held-file';
import type { PlanWindow } from './plan-window';
import type { Program } from './program';

const id = randomUUID();

/** What our locks say: the author of the settings, or who is logged in, on this machine. */
export function lockHolderNow({ settings, now }: Program): LockHolder {
  const name = settings.stored.settings.author ?? '';
  return {
    program: 'planloom',
    id,
    name: name === '' ? userName() : name,
    host: hostname(),
    pid: process.pid,
    openedAt: now().toISOString(),
  };
}

function userName(): string {
  try {
    return userInfo().username;
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return hostname();
  }
}

/** Makes a file the file of a window, with what stands in it; the one it had before is let go. */
export async function holdFile(program: Program, window: PlanWindow, file: string, content: Content): Promise<void> {
  const { held } = window;
  if (held?.path === file) {
    held.stands(content);
    return;
  }
  await releaseFile(program, window);
  const next = new HeldFile({
    path: file,
    content,
    me: lockHolderNow(program),
    now: program.now,
    tell: (state) => {
      if (window.held === next) window.send('file-state', state);
    },
  });
  window.path = file;
  window.held = next;
  await next.begin(() => void lookAgain(window));
}

/** Looks after the file of a window: again when the officer comes back to it, and until it closes. */
export function followFile(program: Program, window: PlanWindow): void {
  window.browser.on('focus', () => void lookAgain(window));
  window.browser.on('closed', () => void releaseFile(program, window));
}

/** Looks whether the file is still what this window knows; after the saves that are under way. */
function lookAgain(window: PlanWindow): Promise<void> {
  return window.afterOtherSaves(async () => {
    await window.held?.check();
  });
}

/** Lets the file of a window go; the program ends only after that. */
export function releaseFile(program: Program, window: PlanWindow): Promise<void> {
  const { held } = window;
  window.held = undefined;
  window.path = undefined;
  if (!held) return Promise.resolve();
  const ending = held.end().finally(() => program.ending.delete(ending));
  program.ending.add(ending);
  return ending;
}
