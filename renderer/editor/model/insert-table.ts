import { Transforms, type Editor } from 'slate';
import type { GeneratedTable, NewId } from '#core/model';
import { blockAt, blockIndex, isBlankLine, isLine } from './nodes';

/**
 * Puts a generated table in at the caret and selects it: before an empty line, so that writing goes on below it, else
 * after the block of the caret. A measure stays whole, and the first block of a section stays an ordinary one.
 */
export function insertTable(editor: Editor, { table, of }: Pick<GeneratedTable, 'table' | 'of'>, newId: NewId): void {
  if (!editor.selection) return;
  const index = blockIndex(editor.selection.focus.path);
  const block = blockAt(editor, index);
  const isBefore = index > 0 && isLine(block) && isBlankLine(block);
  Transforms.insertNodes(
    editor,
    { type: 'generated-table', id: newId(), table, ...(of !== undefined && { of }), children: [{ text: '' }] },
    { at: [isBefore ? index : index + 1], select: true },
  );
}
