import { Editor, Element, Range, Text, Transforms, type Descendant } from 'slate';
import { MOST_COLUMNS, MOST_ROWS } from '#core/model';
import type { EditorHost } from '../model/editor-host';
import { blockIndex, isBox, isPicture, isReference, isSmallTable, nodeAt } from '../model/nodes';
import type { InlineNode } from '../slate-types';
import { boxAt, cellAt, cellPath, columnsOf, rowsOf, smallTableAt, type CellPlace } from './cells';
import { growTable } from './table-commands';
import { cellsOfFragment, copyFromTable, linesOfFragment } from './table-fragment';

type Cells = readonly (readonly (readonly InlineNode[])[])[];

/** Puts text into a cell or caption: lines become line breaks of the cell; a caption is one line. */
function insertText(editor: Editor, nodes: readonly Descendant[]): void {
  const between: InlineNode = { text: cellAt(editor) ? '\n' : ' ' };
  const inlines = linesOfFragment(nodes).flatMap((line, index) => (index > 0 ? [between, ...line] : [...line]));
  const last = inlines.at(-1);
  if (!last) return;
  Transforms.insertNodes(editor, inlines);
  if (isReference(last)) Transforms.move(editor);
}

/** Fills the cells from a place on, adding the rows and columns that are missing. */
function fillCells(editor: Editor, from: CellPlace, cells: Cells, host: EditorHost): void {
  const columns = Math.max(...cells.map((row) => row.length));
  growTable(editor, from.table, { rows: from.row + cells.length, columns: from.column + columns }, host.newId);
  for (const [down, row] of cells.entries())
    for (const [right, children] of row.entries()) {
      const at = cellPath({ table: from.table, row: from.row + down, column: from.column + right });
      const cell = nodeAt(editor, at);
      if (!isBox(cell)) continue;
      Transforms.removeNodes(editor, { at });
      Transforms.insertNodes(editor, { ...cell, children: [...children] }, { at });
    }
  const last = { table: from.table, row: from.row + cells.length - 1, column: from.column + columns - 1 };
  Transforms.select(editor, Editor.end(editor, cellPath(last)));
}

/** Whether a table with these cells would be larger than it may be. */
function isTooLarge(editor: Editor, { table, row, column }: CellPlace, cells: Cells): boolean {
  const into = smallTableAt(editor, table);
  const rows = Math.max(into ? rowsOf(into).length : 0, row + cells.length);
  const columns = Math.max(into ? columnsOf(into) : 0, column + Math.max(...cells.map((each) => each.length)));
  return rows > MOST_ROWS || columns > MOST_COLUMNS;
}

/** Goes behind the frame of the caret: there is always a block. */
function leaveFrame(editor: Editor): void {
  const frame = blockIndex(editor.selection?.focus.path ?? []);
  Transforms.select(editor, Editor.start(editor, [frame + 1]));
}

/** Puts what is pasted into the box of the caret, a table into its cells; gives back what has to stand behind the frame. */
function putInBox(editor: Editor, nodes: readonly Descendant[], host: EditorHost): readonly Descendant[] {
  const place = cellAt(editor);
  const cells = cellsOfFragment(nodes);
  if (place && cells && !isTooLarge(editor, place, cells)) fillCells(editor, place, cells, host);
  else if (nodes.length === 1 && nodes.some(isSmallTable)) return nodes;
  else insertText(editor, nodes);
  return [];
}

/**
 * Copying from the boxes of small tables and pictures and pasting into them. A table goes into cells from the caret on; one
 * that has a caption, or for which there is no room, lands after this frame, and so does a picture: nothing is lost.
 * Anything else becomes text of the box.
 */
export function withTablePasting(editor: Editor, host: EditorHost): Editor {
  const { getFragment, insertFragment } = editor;
  editor.getFragment = () => copyFromTable(editor, host) ?? getFragment();
  editor.insertFragment = (fragment, options) => {
    const touches = editor.selection && boxAt(editor, Range.start(editor.selection)) !== undefined;
    if (options?.at || !touches) {
      insertFragment(fragment, options);
      return;
    }
    const list = Array.isArray(fragment) ? fragment : [fragment];
    const nodes = list.filter((node): node is Descendant => Text.isText(node) || Element.isElement(node));
    Editor.withoutNormalizing(editor, () => {
      if (editor.selection && Range.isExpanded(editor.selection)) editor.deleteFragment();
      const text = nodes.filter((node) => !isPicture(node));
      const behind = [...putInBox(editor, text, host), ...nodes.filter(isPicture)];
      if (behind.length === 0) return;
      leaveFrame(editor);
      insertFragment(behind, options);
    });
  };
  return editor;
}
