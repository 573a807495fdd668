import { failed, type Result } from '#core/model';
import type { OpenedPlan } from '#ipc';
import { bridge } from '../workspace';
import type { PlanTools } from './plan-tools';
import type { FileSurroundings, Standing } from './use-file';

/** What else can be done with the file of a window than writing it. */
export interface FileAgain {
  /** What stands in the file now, to compare with, and which may be saved over then. */
  readonly look: () => Promise<Result<OpenedPlan>>;
  /** Takes what stands in the file as the plan of this window, as one step of undo. */
  readonly reload: () => Promise<void>;
  /** Takes the file from whoever has it open. */
  readonly takeOver: () => Promise<void>;
}

export function useFileAgain(
  { name, file }: Standing,
  tools: PlanTools,
  { messages, setStanding }: FileSurroundings & { readonly setStanding: (standing: Standing) => void },
): FileAgain {
  return {
    look: async () => (file === undefined ? failed('unknown-file') : await bridge.request('file:look', file)),
    reload: async () => {
      if (file === undefined) return;
      const read = await bridge.request('file:reload', file);
      if (!read.ok) {
        messages.say('failure', read.failure, { about: 'save' });
        return;
      }
      takeIn(read.value, tools);
      setStanding({ name, file });
      messages.settle('save');
    },
    takeOver: async () => {
      if (file === undefined) return;
      const taken = await bridge.request('file:take-over', file);
      if (!taken.ok) messages.say('failure', taken.failure);
    },
  };
}

/** Versions that were kept in this window only stay, and are unsaved then. */
function takeIn({ plan, versions, base }: OpenedPlan, { editors, store }: PlanTools): void {
  editors.edit([{ kind: 'replace-plan', plan }], { name: 'reload' });
  editors.whenIdle(() => {
    const onlyHere = store.versions.filter(({ id }) => !versions.some((version) => version.id === id));
    store.setVersions(onlyHere.length === 0 ? versions : [...versions, ...onlyHere]);
    store.markSaved({ plan: store.plan, versions }, base);
  });
}
