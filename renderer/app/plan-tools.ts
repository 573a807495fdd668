import { PlanEditors, ReferenceList, type PageTools } from '../editor';
import { PlanStore, type Where } from '../store';
import type { OpenedPlan } from '#ipc';
import type { Language, RecordId } from '#core/model';
import { newId } from './new-id';

/** What the tools of a plan ask of the window that is drawn around them. */
export interface WindowHooks {
  readonly reveal: (where: Where) => void;
  readonly onMade: (record: RecordId) => void;
  readonly language: () => Language;
}

export interface PlanTools extends PageTools {
  readonly store: PlanStore;
  /** Told by the window when it is drawn. */
  readonly connect: (hooks: WindowHooks) => void;
}

/** Makes the store of an opened plan, the editors over it and the list of references, once for each plan. */
export function makePlanTools({ plan }: OpenedPlan): PlanTools {
  let hooks: WindowHooks = { reveal: () => undefined, onMade: () => undefined, language: () => plan.language };
  const store = new PlanStore(plan, () => performance.now());
  const editors = new PlanEditors(store, newId, { reveal: (where) => hooks.reveal(where) });
  const references = new ReferenceList(editors, {
    language: () => hooks.language(),
    onMade: (record) => hooks.onMade(record),
  });
  const connect = (next: WindowHooks): void => {
    hooks = next;
  };
  return { store, editors, references, connect };
}
