import { done } from '#core/model';
import type { Result } from '#core/model';
import type { OpenedPlan } from '#ipc';
import { openWindow } from './open-window';
import type { PlanWindow } from './plan-window';
import type { Program } from './program';
import { isPlanFile, readPlan } from './read-plan';

/**
 * Opens a plan for a window that asked for it. It is given back to a window that holds none; else it gets a window
 * of its own, or the window that shows it already comes to the front.
 */
export async function openPlan(
  program: Program,
  window: PlanWindow,
  file: string,
): Promise<Result<OpenedPlan | undefined>> {
  if (showOpenPlan(program, file)) return done(undefined);
  const opened = await readPlan(program, file, window.files);
  if (!opened.ok) return opened;
  if (!window.hasPlan) {
    window.path = isPlanFile(file) ? file : undefined;
    window.hasPlan = true;
    return opened;
  }
  openFile(program, file);
  return done(undefined);
}

/** Opens a file in a window of its own; what goes wrong is said there. */
export function openFile(program: Program, file: string, notices: readonly string[] = []): void {
  if (showOpenPlan(program, file)) return;
  openWindow(program, {
    plan: (files) => readPlan(program, file, files),
    ...(isPlanFile(file) && { path: file }),
    notices,
  });
}

function showOpenPlan(program: Program, file: string): boolean {
  const holder = [...program.windows].find(({ path }) => path === file);
  if (!holder) return false;
  if (holder.browser.isMinimized()) holder.browser.restore();
  holder.browser.focus();
  return true;
}
