import { PlanEditors, ReferenceList, type PageTools } from '../editor';
import { PlanStore, type Where } from '../store';
import type { OpenedPlan } from '#ipc';
import type { Language, RecordId } from '#core/model';
import { newId } from './new-id';

/** What the tools of a plan ask of the window that is drawn around them. */
export interface WindowHooks {
  reveal: (where: Where) => void;
  onMade: (record: RecordId) => void;
  language: () => Language;
}

export interface PlanTools extends PageTools {
  readonly store: PlanStore;
  /** Filled in by the window when it is drawn. */
  readonly hooks: WindowHooks;
}

/** Makes the store of an opened plan, the editors over it and the list of references, once for each plan. */
export function makePlanTools({ plan }: OpenedPlan): PlanTools {
  const hooks: WindowHooks = { reveal: () => undefined, onMade: () => undefined, language: () => plan.language };
  const store = new PlanStore(plan, () => performance.now());
  const editors = new PlanEditors(store, newId, { reveal: (where) => hooks.reveal(where) });
  const references = new ReferenceList(editors, {
    language: () => hooks.language(),
    onMade: (record) => hooks.onMade(record),
  });
  return { store, editors, references, hooks };
}
