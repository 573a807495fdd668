import path from 'node:path';
import { done } from '#core/model';
import type { Result } from '#core/model';
import type { PlanDocument } from '#core/file';
import { contentOf, readFileWithin } from '#disk';
import type { Content } from '#disk';
import type { OpenedPlan } from '#ipc';
import { nameOf } from './file-handles';
import { holdFile } from './hold-file';
import type { PlanWindow } from './plan-window';
import type { Program } from './program';
import { unsavedOf } from './recovery/left-behind';

/** What a file says, and the bytes it says it in. */
export interface ReadPlan {
  readonly document: PlanDocument;
  readonly content: Content;
  readonly bytes: Uint8Array;
}

/** Reads a plan and its versions from a file. */
export async function readPlan(program: Program, file: string): Promise<Result<ReadPlan>> {
  const bytes = await readFileWithin(file);
  if (!bytes.ok) return bytes;
  const document = await program.files.run('decode', { bytes: bytes.value, name: path.basename(file) });
  return document.ok
    ? done({ document: document.value, content: contentOf(bytes.value), bytes: bytes.value })
    : document;
}

/** Reads a plan for a window, which holds its file from then on. A plan.json is saved as a new .plan. */
export async function readPlanInto(program: Program, window: PlanWindow, file: string): Promise<Result<OpenedPlan>> {
  const read = await readPlan(program, file);
  if (!read.ok) return read;
  const { document, content, bytes } = read.value;
  program.settings.remember(file, program.now().toISOString());
  const unsaved = await unsavedOf(program, file);
  const base = window.recovery.keepBase(bytes);
  const opened = { ...document, name: nameOf(file), base, ...(unsaved && { unsaved }) };
  if (!isPlanFile(file)) return done(opened);
  await holdFile(program, window, file, content);
  return done({ ...opened, file: window.files.give(file, 'plan') });
}

/** True for the kind of file that is saved in place. */
export const isPlanFile = (file: string): boolean => path.extname(file).toLowerCase() === '.plan';
