import { Editor, Range, Transforms, type Path, type Point } from 'slate';
import { ReactEditor } from 'slate-react';
import { boxOf, isInLineOf, pointAtX } from '../keys/caret-box';
import { blockAt, blockIndex, isPicture, isSmallTable, nodeAt } from '../model/nodes';
import { boxAt, cellAt, cellPath, cellsBetween, sizeOf } from './cells';

type Direction = 'up' | 'down';

/** The cell of a row that stands at `x`, or nearest to it. */
function cellAtX(editor: Editor, table: number, row: number, x: number): Path {
  const distances = Array.from({ length: sizeOf(editor, table).columns }, (_, column) => {
    const cell = nodeAt(editor, cellPath({ table, row, column }));
    const box = cell && ReactEditor.toDOMNode(editor, cell).getBoundingClientRect();
    return box ? Math.max(box.left - x, x - box.right, 0) : Infinity;
  });
  return cellPath({ table, row, column: Math.max(0, distances.indexOf(Math.min(...distances))) });
}

/** What stands above or below the box of the caret: another one, or the block beside its frame. */
function neighbour(editor: Editor, box: Path, direction: Direction, x: number): Path | undefined {
  const frame = blockIndex(box);
  if (isPicture(blockAt(editor, frame))) return beside(editor, frame, direction, x);
  const cell = cellAt(editor);
  const { rows } = sizeOf(editor, frame);
  if (!cell) return direction === 'down' ? cellAtX(editor, frame, 0, x) : blockPath(editor, frame - 1);
  if (direction === 'up') return cell.row > 0 ? cellPath({ ...cell, row: cell.row - 1 }) : [frame, 0];
  return cell.row < rows - 1 ? cellPath({ ...cell, row: cell.row + 1 }) : blockPath(editor, frame + 1);
}

/** The block above or below another; of a small table above it the cell that stands there. */
function beside(editor: Editor, here: number, direction: Direction, x: number): Path | undefined {
  const index = here + (direction === 'up' ? -1 : 1);
  const { rows } = sizeOf(editor, index);
  return direction === 'up' && rows > 0 ? cellAtX(editor, index, rows - 1, x) : blockPath(editor, index);
}

const blockPath = (editor: Editor, index: number): Path | undefined => (blockAt(editor, index) ? [index] : undefined);

/** Where an arrow key leads that goes on beyond the drawn line of the caret, in a small table or picture or beside one. */
function targetOf(editor: Editor, caret: Point, direction: Direction, x: number): Path | undefined {
  const box = boxAt(editor, caret)?.[1];
  const around = box ?? [blockIndex(caret.path)];
  const edge = direction === 'up' ? Editor.start(editor, around) : Editor.end(editor, around);
  if (!isInLineOf(editor, caret, edge, direction)) return undefined;
  if (box) return neighbour(editor, box, direction, x);
  const here = blockIndex(caret.path);
  const next = blockAt(editor, here + (direction === 'up' ? -1 : 1));
  const isEntered = isPicture(next) || (direction === 'up' && isSmallTable(next));
  return isEntered ? beside(editor, here, direction, x) : undefined;
}

/**
 * Up and down in a small table stay in the column, with Shift they select cells; Chromium by itself would go to the
 * cell before or after in the row. They come into the caption of a picture and out of it. Says whether it moved.
 */
export function moveVertically(editor: Editor, direction: Direction, isExtending: boolean): boolean {
  const { selection } = editor;
  if (!selection || (Range.isExpanded(selection) && !isExtending)) return false;
  const x = boxOf(editor, selection.focus)?.left;
  if (x === undefined) return false;
  if (isExtending) return extend(editor, selection, direction);
  const target = targetOf(editor, selection.focus, direction, x);
  if (!target) return false;
  const edge = direction === 'up' ? Editor.end(editor, target) : Editor.start(editor, target);
  Transforms.select(editor, pointAtX(editor, edge, x, target));
  return true;
}

/** Selects one cell more above or below. */
function extend(editor: Editor, selection: Range, direction: Direction): boolean {
  const from = cellAt(editor, selection.anchor);
  const to = cellAt(editor, selection.focus);
  if (!from || !to || from.table !== to.table) return false;
  const box = cellPath(to);
  const edge = direction === 'up' ? Editor.start(editor, box) : Editor.end(editor, box);
  if (!cellsBetween(editor) && !isInLineOf(editor, selection.focus, edge, direction)) return false;
  const row = to.row + (direction === 'up' ? -1 : 1);
  if (row < 0 || row >= sizeOf(editor, to.table).rows) return false;
  Transforms.setSelection(editor, { focus: Editor.end(editor, cellPath({ ...to, row })) });
  return true;
}
