import { useEffect, useRef, type MouseEvent, type RefObject } from 'react';
import { isWithin, wholeColumns, wholeRows, type At, type Range } from './range';
import type { Grid } from './use-grid';

/** What of the grid a pointer is over. */
type Hit =
  | { readonly kind: 'cell'; readonly at: At }
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'column'; readonly column: number };

const NUMBER = /^\d+$/;
const numberIn = (text: string | undefined): number | undefined =>
  text !== undefined && NUMBER.test(text) ? Number(text) : undefined;

function hitBy(target: EventTarget | null): Hit | undefined {
  const part = target instanceof Element ? target.closest<HTMLElement>('[data-part]') : null;
  const row = numberIn(part?.closest<HTMLElement>('[data-index]')?.dataset['index']);
  const column = numberIn(part?.dataset['column']);
  const kind = part?.dataset['part'];
  if (kind === 'cell' && row !== undefined && column !== undefined) return { kind, at: { row, column } };
  if (kind === 'row' && row !== undefined) return { kind, row };
  return kind === 'column' && column !== undefined ? { kind, column } : undefined;
}

/** The range from where the mouse went down to where it is. */
function rangeBetween(from: Hit, to: Hit, { size }: Grid): Range | undefined {
  if (from.kind === 'cell') return to.kind === 'cell' ? { anchor: from.at, head: to.at } : undefined;
  if (from.kind === 'row') {
    const row = to.kind === 'row' ? to.row : to.kind === 'cell' ? to.at.row : undefined;
    return row === undefined ? undefined : wholeRows(from.row, row, size);
  }
  const column = to.kind === 'column' ? to.column : to.kind === 'cell' ? to.at.column : undefined;
  return column === undefined ? undefined : wholeColumns(from.column, column, size);
}

const hitAtActive = (hit: Hit, at: At): Hit =>
  hit.kind === 'cell'
    ? { kind: 'cell', at }
    : hit.kind === 'row'
      ? { kind: 'row', row: at.row }
      : { kind: 'column', column: at.column };

/** Controls inside the grid have the mouse to themselves; so has a cell that is edited. */
const isControl = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('button, [draggable="true"], [data-editing], [data-resizer]') !== null;

const isFillHandle = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('[data-fill]') !== null;

export interface GridMouse {
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
}

/** Selecting with the mouse: click, drag, Shift and click, heads of rows and columns; a double click edits. */
export function useGridMouse(grid: Grid): GridMouse {
  const gridRef = useRef(grid);
  useEffect(() => {
    gridRef.current = grid;
  });
  const onMouseDown = (event: MouseEvent): void => {
    const hit = hitBy(event.target);
    if (!hit || isControl(event.target)) return;
    event.preventDefault();
    if (isFillHandle(event.target)) {
      followFill();
      return;
    }
    const isKept = event.button === 2 && hit.kind === 'cell' && isWithin(grid.bounds, hit.at);
    // Whatever is typed elsewhere is taken first.
    if (!isKept && document.activeElement instanceof HTMLElement) document.activeElement.blur();
    grid.setHasFocus(true);
    if (isKept) return;
    const from = event.shiftKey ? hitAtActive(hit, grid.range.anchor) : hit;
    const range = rangeBetween(from, hit, grid);
    if (range) grid.select(range);
    if (event.button === 0) followDrag(from);
  };
  const followDrag = (from: Hit): void =>
    whileDragged(gridRef, (to) => {
      const range = rangeBetween(from, to, gridRef.current);
      if (range) gridRef.current.select(range);
    });
  /** Shows the rows that would be filled as selected, and fills them when the mouse is let go. */
  const followFill = (): void => {
    const from = grid.bounds;
    const { row, column } = { row: from.top, column: from.left };
    whileDragged(
      gridRef,
      (to) => {
        const bottom = Math.max(from.bottom, to.kind === 'cell' ? to.at.row : to.kind === 'row' ? to.row : 0);
        gridRef.current.select({ anchor: { row, column }, head: { row: bottom, column: from.right } });
      },
      () => {
        const { bottom } = gridRef.current.bounds;
        if (bottom > from.bottom) gridRef.current.writes.fill(from, { ...from, top: from.bottom + 1, bottom });
      },
    );
  };
  const onDoubleClick = (event: MouseEvent): void => {
    if (hitBy(event.target)?.kind === 'cell' && !isControl(event.target)) grid.editorRef.current?.edit();
  };
  return { onMouseDown, onDoubleClick };
}

/** Tells what the mouse is over until it is let go. */
function whileDragged(grid: RefObject<Grid>, over: (hit: Hit) => void, done?: () => void): void {
  const onMove = ({ clientX, clientY }: globalThis.MouseEvent): void => {
    scrollAtEdge(grid.current.scrollerRef.current, clientX, clientY);
    const hit = hitBy(document.elementFromPoint(clientX, clientY));
    if (hit) over(hit);
  };
  const stop = (): void => {
    window.removeEventListener('mousemove', onMove);
    window.removeEventListener('mouseup', stop);
    done?.();
  };
  window.addEventListener('mousemove', onMove);
  window.addEventListener('mouseup', stop);
}

const EDGE = 28;

/** A drag to the edge of the grid scrolls it. */
function scrollAtEdge(scroller: HTMLElement | null, x: number, y: number): void {
  if (!scroller) return;
  const box = scroller.getBoundingClientRect();
  const down = y > box.bottom - EDGE ? EDGE : y < box.top + 2 * EDGE ? -EDGE : 0;
  const right = x > box.right - EDGE ? EDGE : 0;
  if (down !== 0 || right !== 0) scroller.scrollBy(right, down);
}
