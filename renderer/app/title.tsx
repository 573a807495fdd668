import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { PlanStore } from '../store';
import { useLanguage, useWords } from '../ui';
import { bridge } from '../workspace';
import type { Standing } from './use-file';

interface TitleProps {
  readonly standing: Standing;
  /** As in Word: one may edit, and saving makes a copy. */
  readonly isReadOnly: boolean;
  readonly store: PlanStore;
}

/**
 * The title bar: a mark for unsaved changes, the name, and when the file was last written and verified. A part of its
 * own, so that the first key after a save draws nothing else.
 */
export function Title({ standing, isReadOnly, store }: TitleProps): null {
  const t = useWords();
  const language = useLanguage();
  const { name, file, savedAt } = standing;
  const unsaved = useSyncExternalStore(
    store.subscribe,
    useCallback(() => store.isUnsaved, [store]),
  );
  const time =
    savedAt === undefined
      ? undefined
      : new Date(savedAt).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit', hour12: false });
  const state =
    time !== undefined ? t('window.savedAt', { time }) : file === undefined ? t('window.notSaved') : undefined;
  const title = `${unsaved ? '● ' : ''}${name}${isReadOnly ? t('fileState.readOnly') : ''}${state === undefined ? '' : ` — ${state}`}`;
  useEffect(() => {
    document.title = title;
    void bridge.request('window:state', { title, name, unsaved, hasPlan: true });
  }, [title, name, unsaved]);
  return null;
}
