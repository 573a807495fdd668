import { createContext, use, useCallback, useSyncExternalStore } from 'react';
import type { Plan } from '#core/records';
import type { PlanEditors } from '../binding/plan-editors';
import type { Pasting } from '../clipboard/pasting';
import type { CaretPlace } from '../places';
import type { ReferenceList } from '../references/reference-list';
import type { StructureOffer } from '../typing/structure-offer';
import { followGround, wholePlan, type Ground } from './grounds';

/** What everything on the page works with. */
export interface PageTools {
  readonly editors: PlanEditors;
  readonly references: ReferenceList;
  readonly pasting: Pasting;
  readonly structures: StructureOffer;
  /** Shows a section, a record or the plan's own profile in the pane beside the page. The same function always, so that it draws nothing again. */
  readonly select: (place: CaretPlace | { readonly kind: 'none' }) => void;
}

export const PageContext = createContext<PageTools | undefined>(undefined);

export function usePage(): PageTools {
  const tools = use(PageContext);
  if (!tools) throw new Error('No page around this part');
  return tools;
}

/**
 * A part of the plan as it is at every key. `read` must give the same value while nothing changed: text, or an object
 * of the plan itself. What is made from a part of the plan alone names that ground: thousands of references, which
 * stand on the records, cost nothing at a key.
 */
export function usePlanPart<T>(read: (plan: Plan) => T, ground: Ground = wholePlan): T {
  const { store } = usePage().editors;
  return useSyncExternalStore(
    useCallback((listen) => followGround(store, ground, listen), [store, ground]),
    useCallback(() => read(store.plan), [store, read]),
  );
}
