import { startTransition, useEffect, useState } from 'react';
import { runChecks, type Finding } from '#core/checks';
import type { Plan } from '#core/records';
import { showFindings, type PlanEditors } from '../editor';

/** What the panes show: the plan and its findings. */
export interface ShownPlan {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
}

/** How long the panes wait while the officer types, in milliseconds: the page itself never waits. */
const PAUSE = 120;

/**
 * Follows the plan for the panes: at once after an act, a moment after the last key while she types. Checks run in the
 * frame after the change, and underline the page unless an input method is composing.
 */
export function useShownPlan(editors: PlanEditors): ShownPlan {
  const { store } = editors;
  const [shown, setShown] = useState<ShownPlan>(() => ({ plan: store.plan, findings: runChecks(store.plan) }));
  useEffect(() => {
    let frame = 0;
    let pause: ReturnType<typeof setTimeout> | undefined;
    const underline = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        if (!editors.isComposing) showFindings(editors, runChecks(store.plan));
      });
    };
    const show = (): void => setShown({ plan: store.plan, findings: runChecks(store.plan) });
    const stopEditors = editors.subscribe(underline);
    const stopStore = store.subscribe((cause) => {
      underline();
      clearTimeout(pause);
      if (cause === 'typing') pause = setTimeout(() => startTransition(show), PAUSE);
      else show();
    });
    show();
    underline();
    return () => {
      stopEditors();
      stopStore();
      clearTimeout(pause);
      cancelAnimationFrame(frame);
    };
  }, [editors, store]);
  return shown;
}
