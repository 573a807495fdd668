import { useEffect } from 'react';
import type { OpenedPlan } from '#ipc';
import type { PlanTools } from './plan-tools';

const done = new WeakSet<OpenedPlan>();

/** Carries out what the officer took from a file that came back, as one step that she can undo. */
export function useFirstStep(opened: OpenedPlan, { editors }: PlanTools): void {
  useEffect(() => {
    const { takes = [] } = opened;
    if (takes.length === 0 || done.has(opened)) return;
    done.add(opened);
    editors.edit(takes, { name: 'take-returned' });
  }, [opened, editors]);
}
