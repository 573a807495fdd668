import { defaultScrollSelectionIntoView, type ReactEditor } from 'slate-react';

function isInView(caret: Range): boolean {
  const view = caret.startContainer.parentElement?.closest('[data-scroller]')?.getBoundingClientRect();
  const at = caret.getBoundingClientRect();
  return (
    view !== undefined &&
    caret.collapsed &&
    at.height > 0 &&
    at.top >= view.top &&
    at.bottom <= view.bottom &&
    at.left >= view.left &&
    at.right <= view.right
  );
}

/** Scrolls to the caret where it is out of view. Where it is in view, no box around it is asked at each key. */
export function keepCaretInView(editor: ReactEditor, caret: Range): void {
  if (!isInView(caret)) defaultScrollSelectionIntoView(editor, caret);
}

/** Scrolls to a place that the caret was put to from elsewhere, with what stands around it. */
export function bringIntoView(selected: Range): void {
  const start = selected.cloneRange();
  start.collapse(true);
  if (!isInView(start)) start.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}
