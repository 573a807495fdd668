import { startTransition, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Finding } from '#core/checks';
import type { Plan } from '#core/records';
import { showFindings, type PlanEditors } from '../editor';
import { checkPlan, onOtherRules } from './plan-checks';

/** What the panes show: the plan and its findings. */
export interface ShownPlan {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
}

/** How long the panes wait while the officer types, in milliseconds: the page itself never waits. */
const PAUSE = 120;

/**
 * Does something when no input method composes: now, or once when it is done. So nothing that she does not write moves
 * between the first letter of a word and the last.
 */
function whenWritten(editors: PlanEditors, act: () => void): () => void {
  let isWaiting = false;
  return () => {
    if (!editors.isComposing) return act();
    if (isWaiting) return;
    isWaiting = true;
    editors.whenIdle(() => {
      isWaiting = false;
      act();
    });
  };
}

/** What goes on beside the drawing: the underlines of the page, and when the panes are to be drawn again. */
function follow(editors: PlanEditors, setShown: (shown: ShownPlan) => void): () => void {
  const { store } = editors;
  let frame = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let isGone = false;
  const underlineNow = whenWritten(editors, () => {
    if (!isGone) showFindings(editors, checkPlan(store.plan));
  });
  const underline = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(underlineNow);
  };
  const show = whenWritten(editors, () => {
    if (!isGone) setShown({ plan: store.plan, findings: checkPlan(store.plan) });
  });
  const stops = [
    editors.subscribe(underline),
    onOtherRules(() => {
      underline();
      show();
    }),
    store.subscribe((cause) => {
      underline();
      clearTimeout(pause);
      if (cause === 'typing') pause = setTimeout(() => startTransition(show), PAUSE);
      else show();
    }),
  ];
  show();
  underline();
  return () => {
    isGone = true;
    for (const stop of stops) stop();
    clearTimeout(pause);
    cancelAnimationFrame(frame);
  };
}

/**
 * The drawing that had begun in the background when the first letter of a word came would end within the word: what is
 * drawn stays, and the rest waits for the end of the word.
 */
function useHeldDrawing(editors: PlanEditors, shown: ShownPlan, setShown: (shown: ShownPlan) => void): void {
  const drawn = useRef(shown);
  useLayoutEffect(() => {
    drawn.current = shown;
  });
  useEffect(() => {
    const { store } = editors;
    const hold = ({ target }: Event): void => {
      if (!(target instanceof HTMLElement && target.isContentEditable) || drawn.current.plan === store.plan) return;
      setShown(drawn.current);
      setTimeout(() => editors.whenIdle(() => setShown({ plan: store.plan, findings: checkPlan(store.plan) })));
    };
    window.addEventListener('compositionstart', hold, true);
    return () => window.removeEventListener('compositionstart', hold, true);
  }, [editors, setShown]);
}

/**
 * Follows the plan for the panes: at once after an act, a moment after the last key while she types. Checks run in the
 * frame after the change, and underline the page. All of it waits while an input method composes.
 */
export function useShownPlan(editors: PlanEditors): ShownPlan {
  const { store } = editors;
  const [shown, setShown] = useState<ShownPlan>(() => ({ plan: store.plan, findings: checkPlan(store.plan) }));
  useEffect(() => follow(editors, setShown), [editors]);
  useHeldDrawing(editors, shown, setShown);
  return shown;
}
