import { defaultScrollSelectionIntoView, type ReactEditor } from 'slate-react';

/** Scrolls to the caret where it is out of view. Where it is in view, no box around it is asked at each key. */
export function keepCaretInView(editor: ReactEditor, caret: Range): void {
  const view = caret.startContainer.parentElement?.closest('[data-scroller]')?.getBoundingClientRect();
  const at = caret.getBoundingClientRect();
  const isInView =
    view !== undefined &&
    caret.collapsed &&
    at.height > 0 &&
    at.top >= view.top &&
    at.bottom <= view.bottom &&
    at.left >= view.left &&
    at.right <= view.right;
  if (!isInView) defaultScrollSelectionIntoView(editor, caret);
}
