import { useEffect } from 'react';
import type { Messages } from '../../features/messages';
import type { PlanStore } from '../../store';
import { keepRecovery } from './keep-recovery';

/** Keeps the unsaved work of a plan for recovery while its window is shown; that it cannot be kept is said once. */
export function useRecovery(store: PlanStore, { say, settle }: Pick<Messages, 'say' | 'settle'>): void {
  useEffect(
    () =>
      keepRecovery(store, (failure) => {
        if (failure) say('failure', failure, { about: 'recovery' });
        else settle('recovery');
      }),
    [store, say, settle],
  );
}
