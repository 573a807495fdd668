import type { Failure } from '#core/model';
import type { PlanStore } from '../../store';
import { RecoveryNotes } from './recovery-notes';

/** How long after a change it is noted, in milliseconds: with the wait for an idle moment and the disk, within a second. */
const PAUSE = 400;
const LONGEST_WAIT = 200;
/** How long after a failure the next note is tried: a full disk does not empty itself at once. */
const AFTER_FAILURE = 5000;

/**
 * Keeps main's journal of unsaved work at most a second behind the plan, until the returned function is called. It works
 * in idle moments, and looks at the plan only: what an input method is composing is not in it yet. `tell` hears the
 * first failure, and undefined when notes succeed again.
 */
export function keepRecovery(store: PlanStore, tell: (failure: Failure | undefined) => void): () => void {
  const notes = new RecoveryNotes(store);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isWaiting = false;
  let isFailing = false;
  let isOver = false;

  const wait = (pause: number): void => {
    if (isWaiting || isOver) return;
    isWaiting = true;
    timer = setTimeout(() => requestIdleCallback(() => void work(), { timeout: LONGEST_WAIT }), pause);
  };
  const work = async (): Promise<void> => {
    if (isOver) return;
    const noted = await notes.next();
    isWaiting = false;
    if (isFailing === noted.ok) tell(noted.ok ? undefined : noted.failure);
    isFailing = !noted.ok;
    if (notes.isBehind) wait(noted.ok ? PAUSE : AFTER_FAILURE);
  };
  requestIdleCallback(() => void notes.prepare());
  const stop = store.subscribe(() => wait(PAUSE));
  return () => {
    isOver = true;
    clearTimeout(timer);
    stop();
  };
}
