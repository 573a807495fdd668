import type { Editor } from 'slate';
import type { EditorHost } from '../model/editor-host';
import { withTableBreaks } from './with-table-breaks';
import { withTableDeletion } from './with-table-deletion';
import { withTablePasting } from './with-table-pasting';
import { withTableShape } from './with-table-shape';

/** Small tables in an editor: their shape, and what the keys do at the edges of their cells. */
export function withSmallTable(editor: Editor, host: EditorHost): Editor {
  withTableShape(editor, host);
  withTableDeletion(editor);
  withTablePasting(editor, host);
  return withTableBreaks(editor, host);
}
