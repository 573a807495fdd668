import { useEffect } from 'react';
import type { PlanTools } from './plan-tools';

const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"]') !== null;

/** A field keeps what is typed until it is left; undo takes it back as the newest step. */
function leaveField(target: EventTarget | null): void {
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) target.blur();
}

/** Where undo leads nowhere else, the officer stays in the field that she left for it. */
function returnToField(target: EventTarget | null): void {
  if (document.activeElement === document.body && target instanceof HTMLElement && target.isConnected) target.focus();
}

/** Undo and redo are the plan's, wherever the focus is, so that there is one timeline. */
export function useKeys({ editors, references, structures }: PlanTools): void {
  useEffect(() => {
    const stopEditors = editors.watch(window);
    const stopList = references.watch();
    const stopOffer = structures.watch();
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isInDialog(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      event.stopPropagation();
      leaveField(event.target);
      if (key === 'y' || event.shiftKey) editors.redo();
      else editors.undo();
      returnToField(event.target);
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => {
      stopEditors();
      stopList();
      stopOffer();
      window.removeEventListener('keydown', onKeyDown, true);
    };
  }, [editors, references, structures]);
}
