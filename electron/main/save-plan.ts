import path from 'node:path';
import { done, failed } from '#core/model';
import type { Result } from '#core/model';
import type { PlanDocument } from '#core/file';
import { contentOf, otherHolder, realPathOf, writeVerified } from '#disk';
import type { SavedPlan } from '#ipc';
import { nameOf } from './file-handles';
import { holdFile, lockHolderNow } from './hold-file';
import { windowOf } from './open-plan';
import type { PlanWindow } from './plan-window';
import type { Program } from './program';

interface SaveOrder {
  readonly file: string;
  readonly document: PlanDocument;
  /** What of its own file a save may replace: what the window knows, or also what the officer was shown. */
  readonly over?: 'seen' | undefined;
  /** A copy is written, and the window keeps its own file. */
  readonly isCopy?: boolean;
}

/** Encodes a plan and its versions beside the window, writes it whole and reads it back. */
export function savePlan(program: Program, window: PlanWindow, order: SaveOrder): Promise<Result<SavedPlan>> {
  const { file, document, over, isCopy = false } = order;
  return window.afterOtherSaves(async () => {
    const refusal = await refusalOf(program, window, order);
    if (refusal) return refusal;
    const bytes = await program.files.run('encode', document);
    if (!bytes.ok) return bytes;
    const own = window.held?.path === file ? window.held : undefined;
    own?.writing(contentOf(bytes.value));
    const written = await writeVerified(file, bytes.value, own ? { expected: own.expected(over ?? 'known') } : {});
    if (!written.ok) {
      await own?.check();
      return written;
    }
    if (!isCopy) await holdFile(program, window, file, written.value);
    const savedAt = program.now().toISOString();
    program.settings.remember(file, savedAt);
    const base = window.recovery.keepBase(bytes.value);
    return done({ file: window.files.give(file, 'plan'), name: nameOf(file), savedAt, base });
  });
}

/** Nobody's open file is written under him: not the one of another window, nor of another program. */
async function refusalOf(
  program: Program,
  window: PlanWindow,
  { file, isCopy = false }: SaveOrder,
): Promise<Result<never> | undefined> {
  const holder = await windowOf(program, file);
  if (holder && (holder !== window || isCopy)) return failed('open-elsewhere', { file: path.basename(file) });
  const by = holder
    ? await window.held?.inUseBy()
    : await otherHolder(await realPathOf(file), lockHolderNow(program), program.now());
  return by && failed('locked', { file: path.basename(file), name: by.name, host: by.host });
}
