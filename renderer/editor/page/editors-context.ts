import { createContext, use, useCallback, useSyncExternalStore } from 'react';
import type { Plan } from '#core/records';
import type { PlanEditors } from '../binding/plan-editors';
import type { ReferenceList } from '../references/reference-list';

/** What everything on the page works with. */
export interface PageTools {
  readonly editors: PlanEditors;
  readonly references: ReferenceList;
}

export const PageContext = createContext<PageTools | undefined>(undefined);

export function usePage(): PageTools {
  const tools = use(PageContext);
  if (!tools) throw new Error('No page around this part');
  return tools;
}

/**
 * A part of the plan as it is at every key. `read` must give the same value while nothing changed: text, or an
 * object of the plan itself.
 */
export function usePlanPart<T>(read: (plan: Plan) => T): T {
  const { store } = usePage().editors;
  return useSyncExternalStore(
    store.subscribe,
    useCallback(() => read(store.plan), [store, read]),
  );
}
