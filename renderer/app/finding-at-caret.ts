import { useEffect, useRef } from 'react';
import { isTextPlace, runChecks, type Finding } from '#core/checks';
import { caretPlace } from '../editor';
import { findingKey } from '../findings';
import type { PlanTools } from './plan-tools';
import type { ChangeView } from './use-workspace-state';

/** The findings whose text the caret is in, those that it stands before first. */
export function findingsAtCaret({ editors, store }: PlanTools): readonly Finding[] {
  const caret = editors.active && caretPlace(editors.active, editors.host.textOf);
  if (!caret) return [];
  const here = runChecks(store.plan).flatMap((finding) => {
    const { at } = finding;
    const isHere = isTextPlace(at) && at.block === caret.block && at.start <= caret.offset && caret.offset <= at.end;
    return isHere ? [{ finding, isBehind: at.end === caret.offset }] : [];
  });
  return [...here.filter(({ isBehind }) => !isBehind), ...here.filter(({ isBehind }) => isBehind)].map(
    ({ finding }) => finding,
  );
}

const PAUSE = 200;

/** The checks follow the caret: the finding that it stands in is the current one. */
export function useFindingAtCaret(tools: PlanTools, current: string | undefined, change: ChangeView): void {
  const known = useRef(current);
  useEffect(() => {
    known.current = current;
  });
  useEffect(() => {
    let pause: ReturnType<typeof setTimeout> | undefined;
    const follow = (): void => {
      if (!document.activeElement?.closest('[data-section-editor]')) return;
      const keys = findingsAtCaret(tools).map(findingKey);
      const [first] = keys;
      if (first !== undefined && !keys.includes(known.current ?? '')) change({ finding: first });
    };
    const stop = tools.editors.subscribe(() => {
      clearTimeout(pause);
      pause = setTimeout(follow, PAUSE);
    });
    return () => {
      stop();
      clearTimeout(pause);
    };
  }, [tools, change]);
}
