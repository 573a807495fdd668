import type { ClipboardEvent, KeyboardEvent } from 'react';
import { actOfKey, type KeyAct } from './key-act';
import { groupAt } from './groups';
import { isOneCell, oneCell, stepFrom, wholeRows } from './range';
import { ROW_HEIGHT, type Grid } from './use-grid';
import { cellKey } from './use-unread';

const WIDER = 24;

export interface GridKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

const isEditing = (target: EventTarget): boolean =>
  !(target instanceof HTMLElement) || target.dataset['field'] === undefined || target.dataset['editing'] !== undefined;

/** The keys of the grid while no cell is edited, and the clipboard. A key that does nothing here goes on to others. */
export function useGridKeys(grid: Grid): GridKeys {
  const { writes } = grid;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || isEditing(event.target)) return;
    const act = actOfKey(event);
    if (!act || !carryOut(act, grid)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const withClipboard =
    (act: (data: DataTransfer) => void) =>
    (event: ClipboardEvent): void => {
      if (isEditing(event.target)) return;
      event.preventDefault();
      act(event.clipboardData);
    };
  return {
    onKeyDown,
    onCopy: withClipboard(writes.copy),
    onPaste: withClipboard(writes.paste),
    onCut: withClipboard((data) => {
      writes.copy(data);
      writes.clear();
    }),
  };
}

/** Carries out what a key means; says whether it did anything. */
function carryOut(act: KeyAct, grid: Grid): boolean {
  const { range, bounds, size, select, leave, writes, rowActs } = grid;
  switch (act.kind) {
    case 'step': {
      const page = Math.max(1, Math.floor((grid.scrollerRef.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
      const head = stepFrom(act.extends ? range.head : range.anchor, act.step, size, page);
      select(act.extends ? { anchor: range.anchor, head } : oneCell(head));
      return true;
    }
    case 'tab':
      return leave(act.step === 1 ? 'next' : 'previous');
    case 'enter':
      return leave(act.step === 1 ? 'down' : 'up');
    case 'move-rows':
      rowActs.move(act.step);
      return true;
    case 'widen':
      if (grid.active) grid.widen(grid.active.field, act.step * WIDER);
      return true;
    case 'fold':
      grid.fold(act.isFolded, act.isFolded ? groupAt(grid.groups, range.anchor.row)?.key : undefined);
      return grid.groups.length > 0;
    case 'edit':
      return false;
    case 'clear':
      writes.clear();
      return true;
    case 'select-all':
      select({ ...wholeRows(0, size.rows - 1, size) });
      return true;
    case 'fill-down':
      fillDown(grid);
      return true;
    case 'give-up':
      return giveUp(grid);
    case 'insert-row':
      rowActs.insert(act.side);
      return true;
    case 'remove-rows':
      rowActs.remove();
      return bounds.top >= 0;
  }
}

/** The first row of the range fills the others; a range of one row takes the row above. */
function fillDown({ bounds, writes }: Grid): void {
  const first = bounds.top === bounds.bottom ? bounds.top - 1 : bounds.top;
  if (first < 0) return;
  writes.fill({ ...bounds, top: first, bottom: first }, { ...bounds, top: first + 1 });
}

/** Escape gives up a text that the cell could not take, then the range; after that it is not the grid's. */
function giveUp({ active, unread, range, select }: Grid): boolean {
  const key = active && cellKey(active);
  if (key !== undefined && unread.texts.has(key)) {
    unread.change([key]);
    return true;
  }
  if (isOneCell(range)) return false;
  select(oneCell(range.anchor));
  return true;
}
