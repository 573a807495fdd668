import { useCallback, useSyncExternalStore } from 'react';
import type { SectionId } from '#core/model';
import { usePage } from './editors-context';

/** Whether a section must be an editor wherever it is: the caret is in it, or undo is about to put it there. */
export function useIsWanted(section: SectionId): boolean {
  const { editors } = usePage();
  return useSyncExternalStore(
    editors.subscribe,
    useCallback(() => editors.wanted === section, [editors, section]),
  );
}
