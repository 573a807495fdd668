import { useCallback, useEffect, useState } from 'react';
import type { Result } from '#core/model';
import type { OpenedPlan, SavedPlan } from '#ipc';
import type { PlanStore } from '../store';
import { bridge } from '../workspace';
import type { Report } from './app';

/** Where a plan stands: its name, its file if it has one, and when that was written. */
export type Standing = Pick<OpenedPlan, 'name' | 'file' | 'savedAt'>;

/** The file of the plan: where it stands, and how to write it. */
export interface PlanFile {
  readonly standing: Standing;
  /** Says whether the plan is safe in a file now; not when the officer closed the dialog or writing failed. */
  readonly save: () => Promise<boolean>;
  readonly saveAs: () => Promise<boolean>;
}

/** Leaves a field, so that what was typed in it is in the plan before the plan is written. */
function leaveField(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement) {
    activeElement.blur();
    activeElement.focus();
  }
}

export function useFile(opened: OpenedPlan, store: PlanStore, report: Report): PlanFile {
  const [standing, setStanding] = useState<Standing>(opened);
  const finish = useCallback(
    (plan: OpenedPlan['plan'], result: Result<SavedPlan | undefined>): boolean => {
      if (!result.ok) report(result.failure);
      if (!result.ok || !result.value) return false;
      setStanding(result.value);
      store.markSaved(plan);
      return true;
    },
    [report, store],
  );
  const saveAs = useCallback(async (): Promise<boolean> => {
    leaveField();
    const { plan } = store;
    return finish(plan, await bridge.request('plan:save-as', plan, plan.profile.title));
  }, [store, finish]);
  const { file } = standing;
  const save = useCallback(async (): Promise<boolean> => {
    if (file === undefined) return saveAs();
    leaveField();
    const { plan } = store;
    return finish(plan, await bridge.request('plan:save', file, plan));
  }, [file, store, saveAs, finish]);
  useSaveAndClose(save);
  return { standing, save, saveAs };
}

function useSaveAndClose(save: () => Promise<boolean>): void {
  useEffect(
    () =>
      bridge.on('save-and-close', () => {
        void save().then((isSafe) => isSafe && bridge.request('window:close'));
      }),
    [save],
  );
}
