import { Editor, Path, Range, Transforms, type Point } from 'slate';
import { blockAt, blockIndex, isBlankLine, isBox, isFrame, isLine, isPicture } from '../model/nodes';
import { holdPicture } from '../picture/held-picture';
import { boxAt, cellsBetween, pathsIn, smallTableAt } from './cells';

const whole = (editor: Editor, at: Path): Range => Editor.range(editor, at);

/** What a range covers of each box of a small table or picture. */
function partsInTable(editor: Editor, range: Range, table: number): readonly Range[] {
  const boxes = [...Editor.nodes(editor, { at: [table], match: isBox })];
  return boxes.flatMap(([, path]) => Range.intersection(range, whole(editor, path)) ?? []);
}

/**
 * The parts of a range that reaches into a small table or a picture or out of it, each of which is deleted for itself, so that nothing
 * is joined across the edge of a box; undefined for a range that has no such edge.
 */
function partsOf(editor: Editor, range: Range): readonly Range[] | undefined {
  const cells = cellsBetween(editor, range);
  if (cells) return pathsIn(cells).map((path) => whole(editor, path));
  const [start, end] = Range.edges(range);
  const [from, to] = [boxAt(editor, start)?.[1], boxAt(editor, end)?.[1]];
  if ((!from && !to) || (from && to && Path.equals(from, to))) return undefined;
  const [first, last] = [blockIndex(start.path), blockIndex(end.path)];
  if (first === last) return partsInTable(editor, range, first);
  const between = {
    anchor: from ? Editor.start(editor, [first + 1]) : start,
    focus: to ? Editor.end(editor, [last - 1]) : end,
  };
  const isBetween = (from ? first + 1 : first) <= (to ? last - 1 : last);
  return [
    ...(from ? partsInTable(editor, range, first) : []),
    ...(isBetween ? [between] : []),
    ...(to ? partsInTable(editor, range, last) : []),
  ];
}

/** The table that a cut takes whole: selected from its caption to the end of its last cell. */
function wholeTable(editor: Editor, range: Range): number | undefined {
  const [start, end] = Range.edges(range);
  const table = blockIndex(start.path);
  if (!editor.cutting || table !== blockIndex(end.path) || !smallTableAt(editor, table)) return undefined;
  return Editor.isStart(editor, start, [table]) && Editor.isEnd(editor, end, [table]) ? table : undefined;
}

/** Every deletion of a range, whoever asks for it: cells are emptied, never taken out or joined with the text around. */
function deleteRanges(editor: Editor): void {
  const remove = editor.delete;
  editor.delete = (options = {}) => {
    const at = options.at ?? editor.selection;
    const range = Range.isRange(at) && Range.isExpanded(at) ? at : undefined;
    const cut = range && wholeTable(editor, range);
    if (cut !== undefined) {
      Transforms.removeNodes(editor, { at: [cut] });
      return;
    }
    const parts = range && partsOf(editor, options.hanging ? range : Editor.unhangRange(editor, range));
    if (!parts) {
      remove(options);
      return;
    }
    const caret = Editor.pointRef(editor, startOf(editor, range, parts));
    Editor.withoutNormalizing(editor, () => {
      for (const part of [...parts].reverse())
        if (Range.isExpanded(part)) remove({ ...options, at: part, hanging: true });
    });
    const point = caret.unref();
    if (options.at === undefined && point) Transforms.select(editor, point);
  };
}

/** Where the caret stands afterwards: at the first cell of a rectangle, else where the range began. */
const startOf = (editor: Editor, range: Range, parts: readonly Range[]): Point =>
  cellsBetween(editor, range) && parts[0] ? parts[0].anchor : Range.start(range);

/** The small table or picture on the other side of the edge of a block at which the caret stands. */
function frameBeside(editor: Editor, by: 1 | -1): number | undefined {
  const caret = editor.selection;
  if (!caret || Range.isExpanded(caret) || boxAt(editor)) return undefined;
  const here = blockIndex(caret.anchor.path);
  const isAtEdge = by < 0 ? Editor.isStart(editor, caret.anchor, [here]) : Editor.isEnd(editor, caret.anchor, [here]);
  return isAtEdge && isFrame(blockAt(editor, here + by)) ? here + by : undefined;
}

/** Goes from an edge into the frame beside it; an empty line that is left behind goes where one is not needed. */
function stepInto(editor: Editor, frame: number, by: 1 | -1): void {
  const here = frame - by;
  const line = blockAt(editor, here);
  const isSpare = by < 0 ? here < editor.children.length - 1 : here > 0;
  Editor.withoutNormalizing(editor, () => {
    Transforms.select(editor, by < 0 ? Editor.end(editor, [frame]) : Editor.start(editor, [frame]));
    if (isSpare && isLine(line) && isBlankLine(line)) Transforms.removeNodes(editor, { at: [here] });
  });
  const index = blockIndex(editor.selection?.focus.path ?? []);
  // Delete comes to the picture itself first, its caption stands below it.
  if (by > 0 && isPicture(blockAt(editor, index))) holdPicture(editor, index);
}

/** Backspace and Delete at the edge of a small table or picture go into it; inside, they stop at the edge of each box. */
function deleteAtEdges(editor: Editor): void {
  const { deleteBackward, deleteForward } = editor;
  editor.deleteBackward = (unit) => {
    const frame = frameBeside(editor, -1);
    // A heading, a list item or a measure first becomes an ordinary paragraph.
    const line = frame === undefined ? undefined : blockAt(editor, frame + 1);
    if (frame === undefined || !isLine(line) || line.type !== 'paragraph') deleteBackward(unit);
    else stepInto(editor, frame, -1);
  };
  editor.deleteForward = (unit) => {
    const frame = frameBeside(editor, 1);
    if (frame === undefined) deleteForward(unit);
    else stepInto(editor, frame, 1);
  };
}

export function withTableDeletion(editor: Editor): Editor {
  deleteRanges(editor);
  deleteAtEdges(editor);
  return editor;
}
