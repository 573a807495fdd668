import type { Path, Range } from 'slate';
import { Editor, type NodeEntry, type Point } from 'slate';
import { isBox, isRow, isSmallTable, nodeAt, type AnyLine } from '../model/nodes';
import type { SmallTableNode, TableRowNode } from '../slate-types';

/** A cell of a small table by its place; the table by its place in the section, row and column from 0. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both edges included. */
export interface CellBlock {
  readonly table: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The small table at a place in the section. */
export function smallTableAt(editor: Editor, index: number): SmallTableNode | undefined {
  const node = nodeAt(editor, [index]);
  return isSmallTable(node) ? node : undefined;
}

export const rowsOf = (table: SmallTableNode): readonly TableRowNode[] => table.children.filter(isRow);
export const columnsOf = (table: SmallTableNode): number => rowsOf(table)[0]?.children.length ?? 0;

/** How many rows and columns the small table at a place has. */
export function sizeOf(editor: Editor, index: number): { readonly rows: number; readonly columns: number } {
  const table = smallTableAt(editor, index);
  return { rows: table ? rowsOf(table).length : 0, columns: table ? columnsOf(table) : 0 };
}

/** The path of a cell: before the rows of a table stands its caption. */
export const cellPath = ({ table, row, column }: CellPlace): Path => [table, row + 1, column];

/** The box around a place: the cell or caption; both ends of a range must be in it. */
export const boxAt = (editor: Editor, at: Point | Range | null = editor.selection): NodeEntry<AnyLine> | undefined =>
  at ? Editor.above<AnyLine>(editor, { at, match: isBox }) : undefined;

/** The cell that a point is in. */
export function cellAt(editor: Editor, point: Point | undefined = editor.selection?.focus): CellPlace | undefined {
  const box = point && boxAt(editor, point);
  const [table, row, column] = box?.[1] ?? [];
  return table === undefined || row === undefined || column === undefined ? undefined : { table, row: row - 1, column };
}

/** The small table that the whole selection is in. */
export function tableOfSelection(editor: Editor): number | undefined {
  if (!editor.selection) return undefined;
  const { anchor, focus } = editor.selection;
  const [table] = anchor.path;
  return table !== undefined && table === focus.path[0] && smallTableAt(editor, table) ? table : undefined;
}

/** The cells that a selection from one cell to another of the same table means: the rectangle between them. */
export function cellsBetween(editor: Editor, range: Range | null = editor.selection): CellBlock | undefined {
  const from = range && cellAt(editor, range.anchor);
  const to = range && cellAt(editor, range.focus);
  if (!from || !to || from.table !== to.table || (from.row === to.row && from.column === to.column)) return undefined;
  return {
    table: from.table,
    top: Math.min(from.row, to.row),
    bottom: Math.max(from.row, to.row),
    left: Math.min(from.column, to.column),
    right: Math.max(from.column, to.column),
  };
}

/** The cells that a command on rows or columns is about: those selected, else that of the caret. */
export function cellsAtHand(editor: Editor): CellBlock | undefined {
  const cell = cellAt(editor);
  return (
    cellsBetween(editor) ??
    (cell && { table: cell.table, top: cell.row, bottom: cell.row, left: cell.column, right: cell.column })
  );
}

/** The paths of the cells of a rectangle, row by row. */
export function pathsIn({ table, top, bottom, left, right }: CellBlock): readonly Path[] {
  const columns = Array.from({ length: right - left + 1 }, (_, step) => left + step);
  return Array.from({ length: bottom - top + 1 }, (_, step) => top + step).flatMap((row) =>
    columns.map((column) => cellPath({ table, row, column })),
  );
}

/** The ids of the cells that are selected as a rectangle in one table. */
export function selectedCellIds(editor: Editor, table: string): readonly string[] {
  const block = cellsBetween(editor);
  if (!block || smallTableAt(editor, block.table)?.id !== table) return [];
  return pathsIn(block).flatMap((path) => {
    const cell = nodeAt(editor, path);
    return isBox(cell) ? [cell.id] : [];
  });
}
