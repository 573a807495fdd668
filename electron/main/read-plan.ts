import path from 'node:path';
import { done } from '#core/model';
import type { Result } from '#core/model';
import { readFileWithin } from '#disk';
import type { OpenedPlan } from '#ipc';
import { nameOf } from './file-handles';
import type { FileHandles } from './file-handles';
import type { Program } from './program';

/** Reads a plan for a window. A plan.json is opened without its file: it is saved as a new .plan. */
export async function readPlan(program: Program, file: string, handles: FileHandles): Promise<Result<OpenedPlan>> {
  const bytes = await readFileWithin(file);
  if (!bytes.ok) return bytes;
  const plan = await program.files.run('decode', { bytes: bytes.value, name: path.basename(file) });
  if (!plan.ok) return plan;
  program.settings.remember(file, program.now().toISOString());
  const opened = { plan: plan.value, name: nameOf(file) };
  return done(isPlanFile(file) ? { ...opened, file: handles.give(file, 'plan') } : opened);
}

/** True for the kind of file that is saved in place. */
export const isPlanFile = (file: string): boolean => path.extname(file).toLowerCase() === '.plan';
