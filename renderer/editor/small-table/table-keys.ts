import { Editor, Transforms } from 'slate';
import type { NewId } from '#core/model';
import { blockIndex } from '../model/nodes';
import { boxAt, cellAt, cellPath, columnsOf, rowsOf, smallTableAt, type CellPlace } from './cells';
import { insertRow, type TableAct } from './table-commands';

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** The keys of the acts on rows and columns, as the menu shows them. */
export const TABLE_KEYS: Readonly<Partial<Record<TableAct, string>>> = {
  'row-below': 'Ctrl+Enter',
  'row-above': 'Ctrl+Shift+Enter',
  'column-right': 'Ctrl+Alt+Enter',
  'column-left': 'Ctrl+Alt+Shift+Enter',
  'remove-rows': 'Ctrl+Shift+Backspace',
  'remove-columns': 'Ctrl+Shift+Delete',
};

/** The act on the table of the caret that a key stands for. */
export function tableActOf(editor: Editor, { key, ctrlKey, metaKey, altKey, shiftKey }: Key): TableAct | undefined {
  if (!(ctrlKey || metaKey) || !cellAt(editor)) return undefined;
  if (key === 'Enter' && altKey) return shiftKey ? 'column-left' : 'column-right';
  if (key === 'Enter') return shiftKey ? 'row-above' : 'row-below';
  if (altKey || !shiftKey) return undefined;
  if (key === 'Backspace') return 'remove-rows';
  return key === 'Delete' ? 'remove-columns' : undefined;
}

const select = (editor: Editor, place: CellPlace): void =>
  Transforms.select(editor, Editor.range(editor, cellPath(place)));

/** Tab goes from cell to cell and selects what stands there; in the last cell it adds a row. Says whether it did anything. */
export function tabInTable(editor: Editor, isBack: boolean, newId: NewId): boolean {
  const box = editor.selection && boxAt(editor, editor.selection.focus);
  const index = box ? blockIndex(box[1]) : undefined;
  const table = index === undefined ? undefined : smallTableAt(editor, index);
  if (index === undefined || !table) return false;
  const columns = columnsOf(table);
  const here = cellAt(editor);
  const count = here ? here.row * columns + here.column : -1;
  const next = count + (isBack ? -1 : 1);
  if (isBack && !here) return false;
  if (next < 0) Transforms.select(editor, Editor.range(editor, [index, 0]));
  else if (next >= rowsOf(table).length * columns)
    insertRow(editor, { table: index, row: rowsOf(table).length, column: 0 }, newId);
  else select(editor, { table: index, row: Math.floor(next / columns), column: next % columns });
  return true;
}
