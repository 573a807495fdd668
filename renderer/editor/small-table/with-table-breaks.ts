import { Editor, Range, Transforms } from 'slate';
import type { EditorHost } from '../model/editor-host';
import { blockAt, blockIndex, isLine, paragraphNode } from '../model/nodes';
import { boxAt, cellAt, cellPath, rowsOf, smallTableAt } from './cells';

/** Enter in a table: from the caption into the first row, from a cell to the one below, from the last row out of it; so from the caption of a picture. */
function goDown(editor: Editor, host: EditorHost, index: number): void {
  const table = smallTableAt(editor, index);
  const cell = cellAt(editor);
  const below = cell ? cell.row + 1 : 0;
  if (table && below < rowsOf(table).length) {
    Transforms.select(editor, Editor.end(editor, cellPath({ table: index, row: below, column: cell?.column ?? 0 })));
    return;
  }
  if (!isLine(blockAt(editor, index + 1)))
    Transforms.insertNodes(editor, paragraphNode(host.newId()), { at: [index + 1] });
  Transforms.select(editor, Editor.start(editor, [index + 1]));
}

const touchesTable = (editor: Editor, { anchor, focus }: Range): boolean =>
  boxAt(editor, anchor) !== undefined || boxAt(editor, focus) !== undefined;

/** What Enter does in a small table and in the caption of a picture; with Shift it breaks the line inside a cell. */
export function withTableBreaks(editor: Editor, host: EditorHost): Editor {
  const { insertBreak, insertSoftBreak } = editor;
  editor.insertBreak = () => {
    if (!editor.selection || !touchesTable(editor, editor.selection)) insertBreak();
    else if (Range.isExpanded(editor.selection)) editor.deleteFragment();
    else goDown(editor, host, blockIndex(editor.selection.anchor.path));
  };
  editor.insertSoftBreak = () => {
    if (!editor.selection || !touchesTable(editor, editor.selection)) insertSoftBreak();
    else if (cellAt(editor)) editor.insertText('\n');
    else editor.insertBreak();
  };
  return editor;
}
