import { done } from '#core/model';
import type { Result } from '#core/model';
import type { Plan } from '#core/records';
import { writeVerified } from '#disk';
import type { SavedPlan } from '#ipc';
import { nameOf } from './file-handles';
import type { PlanWindow } from './plan-window';
import type { Program } from './program';

/** Encodes a plan beside the window, writes it whole and reads it back. */
export function savePlan(
  program: Program,
  window: PlanWindow,
  { file, plan }: { readonly file: string; readonly plan: Plan },
): Promise<Result<SavedPlan>> {
  return window.afterOtherSaves(async () => {
    const bytes = await program.files.run('encode', plan);
    if (!bytes.ok) return bytes;
    const written = await writeVerified(file, bytes.value);
    if (!written.ok) return written;
    const savedAt = program.now().toISOString();
    program.settings.remember(file, savedAt);
    window.path = file;
    return done({ file: window.files.give(file, 'plan'), name: nameOf(file), savedAt });
  });
}
