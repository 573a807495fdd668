import { Range, Transforms, type Editor } from 'slate';
import { IS_NODE_MAP_DIRTY } from 'slate-dom';
import { ReactEditor } from 'slate-react';

/**
 * Takes in the selection that the page shows now. Slate itself does so up to 100 ms later, too late for someone who
 * selects and copies quickly.
 */
export function takeSelection(editor: Editor): void {
  const shown = window.getSelection();
  if (IS_NODE_MAP_DIRTY.get(editor)) return;
  if (!shown || shown.rangeCount === 0 || !ReactEditor.hasTarget(editor, shown.anchorNode)) return;
  const range = ReactEditor.toSlateRange(editor, shown, { exactMatch: false, suppressThrow: true });
  if (range && !(editor.selection && Range.equals(range, editor.selection))) Transforms.select(editor, range);
}
