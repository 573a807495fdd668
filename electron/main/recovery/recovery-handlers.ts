import path from 'node:path';
import { done, failed } from '#core/model';
import { RecoveryJournal } from '#disk';
import type { Handlers } from '../handlers';
import type { PlanWindow } from '../plan-window';
import type { Program } from '../program';
import { idOf, journalsLeftBehind, unsavedPlans } from './left-behind';
import { restoreUnsaved } from './restore';

type RecoveryRequest = Extract<keyof Handlers, `recovery:${string}`>;

/** What main does so that unsaved work outlives a crash. */
export function recoveryHandlersFor(program: Program): Pick<Handlers, RecoveryRequest> {
  return {
    'recovery:base': async (window, document) => {
      const bytes = await program.files.run('encode', document);
      return bytes.ok ? done(window.recovery.keepBase(bytes.value)) : bytes;
    },
    'recovery:note': async (window, note) => {
      const noted = await window.recovery.note(note, headOf(window), program.now());
      if (noted.ok || noted.failure.kind === 'unknown-file') return noted;
      program.log('recovery journal not written', { reason: noted.failure.kind });
      return failed('not-kept');
    },
    'recovery:clear': async (window) => {
      await window.recovery.clear();
      return undefined;
    },
    'recovery:list': () => unsavedPlans(program),
    'recovery:restore': (window, id) => restoreUnsaved(program, window, id),
    'recovery:discard': async (_window, id) => {
      const journal = (await journalsLeftBehind(program)).find((found) => idOf(found) === id);
      if (journal) await RecoveryJournal.remove(journal.file);
      return undefined;
    },
  };
}

function headOf({ held, name }: PlanWindow): { readonly name: string; readonly path?: string } {
  const known = name ?? (held ? path.basename(held.path, path.extname(held.path)) : '');
  return { name: known, ...(held && { path: held.path }) };
}

/** A window that closes leaves its unsaved work behind only where nobody decided about it: when the system ends it. */
export function forgetOnClosing(program: Program, window: PlanWindow): void {
  window.browser.on('closed', () => {
    if (window.unsaved && !window.mayClose) return;
    const ending = window.recovery.clear().finally(() => program.ending.delete(ending));
    program.ending.add(ending);
  });
}
