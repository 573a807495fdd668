import { done, failed } from '#core/model';
import type { Result } from '#core/model';
import { contentOf } from '#disk';
import type { OpenedPlan } from '#ipc';
import { holdFile } from '../hold-file';
import { windowOf } from '../open-plan';
import type { PlanWindow } from '../plan-window';
import type { Program } from '../program';
import { readPlanInto } from '../read-plan';
import { idOf, journalsLeftBehind, recover } from './left-behind';
import type { FoundJournal } from './window-recovery';

/** Gives a window the unsaved plan of a journal that was left behind; it goes on with that journal. */
export async function restoreUnsaved(program: Program, window: PlanWindow, id: string): Promise<Result<OpenedPlan>> {
  const journal = (await journalsLeftBehind(program)).find((found) => idOf(found) === id);
  return journal ? await takeUp(program, window, journal) : failed('unknown-file');
}

/**
 * Gives a window that was interrupted its plan again: with what was not saved where there was something, else from its
 * file. Undefined where it had neither.
 */
export async function openAgain(program: Program, window: PlanWindow): Promise<Result<OpenedPlan> | undefined> {
  const journal = await window.recovery.find();
  if (journal) return await takeUp(program, window, journal);
  return window.path === undefined ? undefined : await readPlanInto(program, window, window.path);
}

async function takeUp(program: Program, window: PlanWindow, journal: FoundJournal): Promise<Result<OpenedPlan>> {
  const recovered = await recover(program, journal);
  if (!recovered.ok) return recovered;
  const { document, applied } = recovered.value;
  const { head, base, entries } = journal.content;
  const opened: OpenedPlan = {
    ...document,
    name: head.name,
    isUnsaved: true,
    base: window.recovery.goOnWith({
      file: journal.file,
      content: { head, base, entries: entries.slice(0, applied) },
    }),
  };
  window.hasPlan = true;
  const file = await placeOf(program, window, head.path);
  if (file === undefined) return done(opened);
  // What stands in the file may be another than the work began with: saving asks then.
  await holdFile(program, window, file, contentOf(base));
  await window.held?.check();
  return done({ ...opened, file: window.files.give(file, 'plan') });
}

/** Where saving goes: the plan's own file, unless another window has it. */
async function placeOf(program: Program, window: PlanWindow, file: string | undefined): Promise<string | undefined> {
  if (file === undefined) return undefined;
  const holder = await windowOf(program, file);
  return holder === undefined || holder === window ? file : undefined;
}
