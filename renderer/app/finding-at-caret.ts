import { useEffect, useRef } from 'react';
import { isTextPlace, type Finding, type Place } from '#core/checks';
import { caretPlace } from '../editor';
import { findingKey } from '../findings';
import { checkPlan } from './plan-checks';
import type { PlanTools } from './plan-tools';
import type { ChangeView } from './use-workspace-state';

/** The findings whose text the caret is in, those that it stands before first. */
function findingsAtCaret({ editors, store }: PlanTools): readonly Finding[] {
  const caret = editors.active && caretPlace(editors.active, editors.host.textOf);
  if (!caret) return [];
  const here = checkPlan(store.plan).flatMap((finding) => {
    const { at } = finding;
    const isHere = isTextPlace(at) && at.block === caret.block && at.start <= caret.offset && caret.offset <= at.end;
    return isHere ? [{ finding, isBehind: at.end === caret.offset }] : [];
  });
  return [...here.filter(({ isBehind }) => !isBehind), ...here.filter(({ isBehind }) => isBehind)].map(
    ({ finding }) => finding,
  );
}

/** Whether a place is the heading, the field of a form or the cell of a register that has the focus. */
function hasFocus(place: Place, focused: Element): boolean {
  if ('section' in place) return !isTextPlace(place) && focused.getAttribute('data-heading') === place.section;
  if (!('record' in place)) return focused.getAttribute('data-field') === `profile.${place.profile}`;
  const field = place.field ?? '';
  if (focused.closest('[data-field]')?.getAttribute('data-field') === `${place.record}.${field}`) return true;
  const row = focused.closest('[data-record]');
  return (
    row?.getAttribute('data-record') === place.record &&
    focused.closest('[data-name]')?.getAttribute('data-name') === field
  );
}

/** The findings at the caret; in a heading, a form or a register those of the field that has the focus. */
export function findingsAtFocus(tools: PlanTools): readonly Finding[] {
  const focused = document.activeElement;
  if (!focused?.closest('[data-heading], [data-field], [data-record]')) return findingsAtCaret(tools);
  return checkPlan(tools.store.plan).filter(({ at }) => hasFocus(at, focused));
}

const PAUSE = 200;

/** The checks follow the caret: the finding that it stands in is the current one. Never while an input method composes. */
export function useFindingAtCaret(tools: PlanTools, current: string | undefined, change: ChangeView): void {
  const known = useRef(current);
  useEffect(() => {
    known.current = current;
  });
  useEffect(() => {
    let pause: ReturnType<typeof setTimeout> | undefined;
    const follow = (): void => {
      if (tools.editors.isComposing || !document.activeElement?.closest('[data-section-editor]')) return;
      const all = checkPlan(tools.store.plan);
      const keys = findingsAtCaret(tools).map((finding) => findingKey(finding, all));
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
