import { Path, type Editor, type Point } from 'slate';
import { ReactEditor } from 'slate-react';

/** Where the caret is drawn at a point. */
export function boxOf(editor: Editor, point: Point): DOMRect | undefined {
  const range = ReactEditor.resolveDOMRange(editor, { anchor: point, focus: point });
  const box = range?.getBoundingClientRect();
  return box && box.height > 0 ? box : range?.startContainer.parentElement?.getBoundingClientRect();
}

/** Whether the caret stands in the same drawn line as an edge of what is above or below it. */
export function isInLineOf(editor: Editor, caret: Point, edge: Point, direction: 'up' | 'down'): boolean {
  const [here, there] = [boxOf(editor, caret), boxOf(editor, edge)];
  if (!here || !there) return false;
  return direction === 'up' ? here.top < there.top + there.height / 2 : here.bottom > there.bottom - there.height / 2;
}

/** The place at `x` in the drawn line of a point; the point itself where that line has none inside `within`. */
export function pointAtX(editor: Editor, edge: Point, x: number, within: Path = []): Point {
  const box = boxOf(editor, edge);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor caretPositionFromPoint is missing in Chromium 114
  const hit = box && document.caretRangeFromPoint(x, box.top + box.height / 2);
  if (!hit || !ReactEditor.toDOMNode(editor, editor).contains(hit.startContainer)) return edge;
  const point = ReactEditor.toSlatePoint(editor, [hit.startContainer, hit.startOffset], {
    exactMatch: false,
    suppressThrow: true,
  });
  return point && Path.isAncestor(within, point.path) ? point : edge;
}
