import type { Editor, Range } from 'slate';
import { IS_NODE_MAP_DIRTY } from 'slate-dom';
import type { Prose } from '#core/model';
import { asNodes, asProse } from '../slate-types';
import { rebase } from './rebase';

/**
 * Shows prose in an editor without any operation: unchanged blocks keep their identity, so only changed ones render.
 * To be called inside `flushSync`, so that Slate never looks at a page that is not drawn yet. `range` is the
 * selection to show; without one the caret stays where it was in its block.
 */
export function showProse(editor: Editor, prose: Prose, range: Range | undefined, keepsCaret: boolean): void {
  const was = editor.children;
  const changed = asProse(was) !== prose;
  if (!changed && !range) return;
  if (changed) {
    editor.children = asNodes(prose);
    editor.operations = [];
    IS_NODE_MAP_DIRTY.set(editor, true);
  }
  editor.marks = null;
  const kept = keepsCaret && editor.selection ? rebase(editor.selection, was, editor.children) : null;
  editor.selection = range ?? kept;
  editor.onChange();
}
