import { createContext, use, useCallback, useSyncExternalStore } from 'react';
import type { Plan } from '#core/records';
import type { PlanEditors } from '../binding/plan-editors';
import type { CaretPlace } from '../places';
import type { ReferenceList } from '../references/reference-list';

/** What everything on the page works with. */
export interface PageTools {
  readonly editors: PlanEditors;
  readonly references: ReferenceList;
  /** Shows a section or record in the pane beside the page. The same function always, so that it draws nothing again. */
  readonly select: (place: CaretPlace) => void;
}

export const PageContext = createContext<PageTools | undefined>(undefined);

export function usePage(): PageTools {
  const tools = use(PageContext);
  if (!tools) throw new Error('No page around this part');
  return tools;
}

/**
 * A part of the plan as it is at every key. `read` must give the same value while nothing changed: text, or an object
 * of the plan itself. What depends on the records alone says so: typing leaves them as they are, so that thousands
 * of references cost nothing at a key.
 */
export function usePlanPart<T>(read: (plan: Plan) => T, on: 'plan' | 'records' = 'plan'): T {
  const { store } = usePage().editors;
  const subscribe = useCallback(
    (listen: () => void): (() => void) => {
      let { records } = store.plan;
      return store.subscribe(() => {
        if (on === 'records' && store.plan.records === records) return;
        records = store.plan.records;
        listen();
      });
    },
    [store, on],
  );
  return useSyncExternalStore(
    subscribe,
    useCallback(() => read(store.plan), [store, read]),
  );
}
