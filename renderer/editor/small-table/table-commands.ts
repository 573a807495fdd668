import { Editor, Transforms } from 'slate';
import { MOST_COLUMNS, MOST_ROWS, makeSmallTable, type NewId } from '#core/model';
import { blockAt, blockIndex, isBlankLine, isLine } from '../model/nodes';
import { asNodes, type SmallTableNode, type TableRowNode } from '../slate-types';
import { cellPath, cellsAtHand, columnsOf, rowsOf, smallTableAt, tableOfSelection, type CellBlock } from './cells';
import { cellNode } from './with-table-shape';

/** How large a new small table is. */
export interface TableSize {
  readonly rows: number;
  readonly columns: number;
  readonly head: boolean;
}

/** What the menu of a small table and its keys do. */
export const TABLE_ACTS = [
  'row-above',
  'row-below',
  'column-left',
  'column-right',
  'remove-rows',
  'remove-columns',
  'head-row',
  'remove-table',
] as const;
export type TableAct = (typeof TABLE_ACTS)[number];

/** Puts an empty small table in at the caret: before an empty line, else after the block of the caret. */
export function insertSmallTable(editor: Editor, { rows, columns, head }: TableSize, newId: NewId): void {
  if (!editor.selection) return;
  const here = blockIndex(editor.selection.focus.path);
  const block = blockAt(editor, here);
  const index = here > 0 && isLine(block) && isBlankLine(block) ? here : here + 1;
  const cells = Array.from({ length: rows }, () => Array.from({ length: columns }, () => []));
  Transforms.insertNodes(editor, asNodes([makeSmallTable(newId, { rows: cells, head })]), { at: [index] });
  Transforms.select(editor, Editor.start(editor, cellPath({ table: index, row: 0, column: 0 })));
}

const rowNode = (columns: number, newId: NewId): TableRowNode => ({
  type: 'table-row',
  id: newId(),
  children: Array.from({ length: columns }, () => cellNode(newId())),
});

/** Puts an empty row in and goes into it. */
export function insertRow(editor: Editor, at: { table: number; row: number; column: number }, newId: NewId): void {
  const table = smallTableAt(editor, at.table);
  if (!table || rowsOf(table).length >= MOST_ROWS) return;
  Transforms.insertNodes(editor, rowNode(columnsOf(table), newId), { at: [at.table, at.row + 1] });
  Transforms.select(editor, Editor.start(editor, cellPath(at)));
}

function insertColumn(editor: Editor, at: { table: number; row: number; column: number }, newId: NewId): void {
  const table = smallTableAt(editor, at.table);
  if (!table || columnsOf(table) >= MOST_COLUMNS) return;
  Editor.withoutNormalizing(editor, () => {
    for (const row of rowsOf(table).keys())
      Transforms.insertNodes(editor, cellNode(newId()), { at: cellPath({ ...at, row }) });
  });
  Transforms.select(editor, Editor.start(editor, cellPath(at)));
}

/** Adds empty rows below and columns at the right until a table has as many as are needed. */
export function growTable(editor: Editor, index: number, to: Omit<TableSize, 'head'>, newId: NewId): void {
  const table = smallTableAt(editor, index);
  if (!table) return;
  const [rows, columns] = [rowsOf(table).length, Math.max(columnsOf(table), to.columns)];
  for (let row = 0; row < rows; row++)
    for (let column = columnsOf(table); column < columns; column++)
      Transforms.insertNodes(editor, cellNode(newId()), { at: cellPath({ table: index, row, column }) });
  for (let row = rows; row < to.rows; row++)
    Transforms.insertNodes(editor, rowNode(columns, newId), { at: [index, row + 1] });
}

/** Goes into the cell that now stands where the first of those removed stood. */
function selectNear(editor: Editor, { table: index, top, left }: CellBlock): void {
  const table = smallTableAt(editor, index);
  if (!table) return;
  const place = {
    table: index,
    row: Math.min(top, rowsOf(table).length - 1),
    column: Math.min(left, columnsOf(table) - 1),
  };
  Transforms.select(editor, Editor.start(editor, cellPath(place)));
}

function removeTable(editor: Editor, index: number): void {
  Transforms.removeNodes(editor, { at: [index] });
  const next = Math.min(index, editor.children.length - 1);
  Transforms.select(editor, Editor.start(editor, [next]));
}

function removeRows(editor: Editor, table: SmallTableNode, block: CellBlock): void {
  if (block.bottom - block.top + 1 >= rowsOf(table).length) {
    removeTable(editor, block.table);
    return;
  }
  Editor.withoutNormalizing(editor, () => {
    for (let row = block.bottom; row >= block.top; row--)
      Transforms.removeNodes(editor, { at: [block.table, row + 1] });
    if (block.top === 0) Transforms.unsetNodes(editor, 'head', { at: [block.table] });
    selectNear(editor, block);
  });
}

function removeColumns(editor: Editor, table: SmallTableNode, block: CellBlock): void {
  if (block.right - block.left + 1 >= columnsOf(table)) {
    removeTable(editor, block.table);
    return;
  }
  Editor.withoutNormalizing(editor, () => {
    for (const row of rowsOf(table).keys())
      for (let column = block.right; column >= block.left; column--)
        Transforms.removeNodes(editor, { at: cellPath({ table: block.table, row, column }) });
    selectNear(editor, block);
  });
}

function toggleHead(editor: Editor, table: SmallTableNode, index: number): void {
  if (table.head) Transforms.unsetNodes(editor, 'head', { at: [index] });
  else Transforms.setNodes(editor, { head: true }, { at: [index] });
}

/** Why an act cannot be done at the caret: there is no cell, or the table is as large as it may be. */
export function whyNotAct(editor: Editor, act: TableAct): 'no-cell' | 'most-rows' | 'most-columns' | undefined {
  const index = tableOfSelection(editor);
  const table = index === undefined ? undefined : smallTableAt(editor, index);
  if (!table || (!cellsAtHand(editor) && act !== 'head-row' && act !== 'remove-table')) return 'no-cell';
  if (act.startsWith('row-') && rowsOf(table).length >= MOST_ROWS) return 'most-rows';
  return act.startsWith('column-') && columnsOf(table) >= MOST_COLUMNS ? 'most-columns' : undefined;
}

/** Does one of the things that can be done to the small table of the caret. */
export function actOnTable(editor: Editor, act: TableAct, newId: NewId): void {
  const index = tableOfSelection(editor);
  const table = index === undefined ? undefined : smallTableAt(editor, index);
  if (index === undefined || !table || whyNotAct(editor, act) !== undefined) return;
  if (act === 'head-row') toggleHead(editor, table, index);
  if (act === 'remove-table') removeTable(editor, index);
  const block = cellsAtHand(editor);
  if (!block) return;
  const { top, bottom, left, right } = block;
  if (act === 'row-above') insertRow(editor, { table: index, row: top, column: left }, newId);
  if (act === 'row-below') insertRow(editor, { table: index, row: bottom + 1, column: left }, newId);
  if (act === 'column-left') insertColumn(editor, { table: index, row: top, column: left }, newId);
  if (act === 'column-right') insertColumn(editor, { table: index, row: top, column: right + 1 }, newId);
  if (act === 'remove-rows') removeRows(editor, table, block);
  if (act === 'remove-columns') removeColumns(editor, table, block);
}
