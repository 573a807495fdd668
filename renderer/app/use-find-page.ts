import { useEffect, useMemo, useRef } from 'react';
import { flushSync } from 'react-dom';
import { isTextPlace, type Place } from '#core/checks';
import { caretPlace, lineElement, selectedParts, showFound, textRange, type FoundText } from '../editor';
import type { FindPage } from '../features/find';
import { useWorkspace } from '../workspace';
import { focusCaret } from './panes';
import type { PlanTools } from './plan-tools';
import type { ChangeView } from './use-workspace-state';

const NOTHING: FoundText = { places: [], current: undefined };

/** The element of a place that is no running text: a heading, or the field of a record or of the profile. */
function elementOf(place: Place): HTMLElement | null {
  if ('section' in place)
    return document.querySelector(`[data-section="${CSS.escape(place.section)}"] [role="heading"]`);
  const field = 'record' in place ? `${place.record}.${place.field ?? ''}` : `profile.${place.profile}`;
  return document.querySelector(`[data-field="${CSS.escape(field)}"]`);
}

/** Outlines the element of the current match, which no highlight of text can reach. */
function outline(element: Element | null): void {
  for (const was of document.querySelectorAll('[data-found]')) was.removeAttribute('data-found');
  element?.setAttribute('data-found', '');
}

function scrollTo(place: Place): void {
  const range = isTextPlace(place) ? textRange(place) : undefined;
  const element =
    range?.startContainer.parentElement ?? (isTextPlace(place) ? lineElement(place.block) : elementOf(place));
  element?.scrollIntoView({ block: 'center' });
  outline(isTextPlace(place) ? null : element);
}

/** Shows a place in the page or in its form, and gives the focus back to who had it. */
function reveal(place: Place, goTo: (place: Place) => void, change: ChangeView): void {
  if ('section' in place) {
    flushSync(() => change({ stage: { kind: 'page' } }));
  } else {
    const { activeElement } = document;
    goTo(place);
    if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  }
  scrollTo(place);
}

/** What the find bar works with: the text of the editors, near the view or far from it. */
export function useFindPage(tools: PlanTools, change: ChangeView): FindPage {
  const { editors } = tools;
  const { goTo } = useWorkspace();
  const found = useRef(NOTHING);
  useEffect(() => {
    let frame = 0;
    const stop = editors.subscribe(() => {
      cancelAnimationFrame(frame);
      if (found.current.places.length > 0) frame = requestAnimationFrame(() => showFound(editors, found.current));
    });
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [editors]);
  return useMemo(
    () => ({
      mark: (places, current) => {
        found.current = { places, current: current && isTextPlace(current) ? current : undefined };
        requestAnimationFrame(() => {
          showFound(editors, found.current);
          outline(current && !isTextPlace(current) ? elementOf(current) : null);
        });
      },
      reveal: (place) => requestAnimationFrame(() => reveal(place, goTo, change)),
      caret: () => editors.active && caretPlace(editors.active, editors.host.textOf),
      selection: () => (editors.active ? selectedParts(editors.active, editors.host.textOf) : []),
      selectedText: () => {
        const selected = editors.active ? selectedParts(editors.active, editors.host.textOf) : [];
        return selected.length === 1 ? (window.getSelection()?.toString() ?? '').replaceAll('\uFEFF', '') : '';
      },
      focusCaret: () => focusCaret(tools),
    }),
    [editors, goTo, change, tools],
  );
}
