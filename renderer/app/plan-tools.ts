import { PlanEditors, ReferenceList, StructureOffer, type PageTools } from '../editor';
import { PlanStore, type Where } from '../store';
import type { OpenedPlan } from '#ipc';
import type { Language } from '#core/model';
import type { Selection } from '../workspace';
import { newId } from './new-id';

/** What the tools of a plan ask of the window that is drawn around them. */
export interface WindowHooks {
  readonly reveal: (where: Where) => void;
  /** Shows a section, a record in its form, or the plan's profile. */
  readonly select: (place: Selection) => void;
  readonly language: () => Language;
  readonly pasting: PageTools['pasting'];
}

export interface PlanTools extends PageTools {
  readonly store: PlanStore;
  /** Told by the window when it is drawn. */
  readonly connect: (hooks: WindowHooks) => void;
}

/** Makes the store of an opened plan, the editors over it and the list of references, once for each plan. */
export function makePlanTools(opened: OpenedPlan): PlanTools {
  const { plan } = opened;
  let hooks: WindowHooks = {
    reveal: () => undefined,
    select: () => undefined,
    language: () => plan.language,
    pasting: { ask: () => undefined, tell: () => undefined },
  };
  const store = new PlanStore(plan, () => performance.now(), opened);
  const editors = new PlanEditors(store, newId, { reveal: (where) => hooks.reveal(where) });
  const references = new ReferenceList(editors, {
    language: () => hooks.language(),
    onMade: (record) => hooks.select({ kind: 'record', record }),
  });
  const structures = new StructureOffer(editors);
  const pasting: PageTools['pasting'] = {
    ask: (question, answer) => hooks.pasting.ask(question, answer),
    tell: (news) => hooks.pasting.tell(news),
  };
  const connect = (next: WindowHooks): void => {
    hooks = next;
  };
  const select = (place: Selection): void => hooks.select(place);
  return { store, editors, references, structures, pasting, select, connect };
}
