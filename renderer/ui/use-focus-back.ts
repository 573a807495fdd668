import { useEffect, useState } from 'react';
import { whenClosed } from './when-closed';

const DIALOGS = '[role="dialog"], [role="alertdialog"]';

/** What had the focus before the dialogs that are open now. */
let before: HTMLElement | undefined;

function remember(): void {
  const here = document.activeElement;
  if (here instanceof HTMLElement && here !== document.body && here.closest(DIALOGS) === null) before = here;
}

/**
 * Gives the focus back to where it was when the last dialog closes. React Aria does so for one dialog; where a dialog
 * took the place of another, it would look for a button that went with the first.
 */
export function useFocusBack(): void {
  useState(remember);
  useEffect(
    () => () =>
      whenClosed(() => {
        const isLost = document.activeElement === null || document.activeElement === document.body;
        if (isLost && document.querySelector(DIALOGS) === null) before?.focus({ preventScroll: true });
      }),
    [],
  );
}
