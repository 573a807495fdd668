import { done } from '#core/model';
import type { Result } from '#core/model';
import { isSameFile } from '#disk';
import type { OpenedPlan } from '#ipc';
import { openWindow } from './open-window';
import type { PlanWindow } from './plan-window';
import type { Program } from './program';
import { isPlanFile, readPlan, readPlanInto } from './read-plan';

/**
 * Opens a plan for a window that asked for it. It is given back to a window that holds none; else it gets a window
 * of its own, or the window that shows it already comes to the front.
 */
export function openPlan(program: Program, window: PlanWindow, file: string): Promise<Result<OpenedPlan | undefined>> {
  return inTurn(async () => {
    if (await showOpenPlan(program, file)) return done(undefined);
    if (!window.hasPlan) {
      const opened = await readPlanInto(program, window, file);
      window.hasPlan = opened.ok;
      return opened;
    }
    const read = await readPlan(program, file);
    if (!read.ok) return read;
    openInWindow(program, file);
    return done(undefined);
  });
}

/** Opens a file in a window of its own; what goes wrong is said there. */
export function openFile(program: Program, file: string, notices: readonly string[] = []): Promise<void> {
  return inTurn(async () => {
    if (!(await showOpenPlan(program, file))) openInWindow(program, file, notices);
  });
}

let turn: Promise<unknown> = Promise.resolve();

/** One opening after the other, so that a file asked for twice at once gets one window. */
function inTurn<T>(open: () => Promise<T>): Promise<T> {
  const opening = turn.then(open);
  turn = opening.catch(() => undefined);
  return opening;
}

function openInWindow(program: Program, file: string, notices: readonly string[] = []): void {
  openWindow(program, {
    plan: (window) => readPlanInto(program, window, file),
    ...(isPlanFile(file) && { path: file }),
    notices,
  });
}

/** The window that has a file open, under whatever name. */
export async function windowOf(program: Program, file: string): Promise<PlanWindow | undefined> {
  for (const window of program.windows)
    if (window.path !== undefined && (await isSameFile(window.path, file))) return window;
  return undefined;
}

async function showOpenPlan(program: Program, file: string): Promise<boolean> {
  const holder = await windowOf(program, file);
  if (!holder) return false;
  if (holder.browser.isMinimized()) holder.browser.restore();
  holder.browser.focus();
  return true;
}
