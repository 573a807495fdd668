import { useState, type DragEvent } from 'react';
import type { RecordId } from '#core/model';
import { rowIdAt } from './row-at';

const TYPE = 'application/x-planloom-row';

/** Where the dragged row would go: above or below the row `id`. */
export interface DropMark {
  readonly id: RecordId;
  readonly side: 'above' | 'below';
}

export interface RowDrag {
  readonly mark: DropMark | undefined;
  /** For the element around all rows. */
  readonly handlers: {
    readonly onDragStart: (event: DragEvent) => void;
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
    readonly onDragEnd: () => void;
  };
}

/** Dragging rows of one table to another place. `onMove` gets the row and its new index, counted without the row itself. */
export function useRowDrag(ids: readonly RecordId[], onMove: (id: RecordId, index: number) => void): RowDrag {
  const [dragged, setDragged] = useState<RecordId>();
  const [mark, setMark] = useState<DropMark>();
  const clear = (): void => {
    setDragged(undefined);
    setMark(undefined);
  };
  const onDragOver = (event: DragEvent): void => {
    const id = rowIdAt(event.target);
    const row = event.target instanceof Element ? event.target.closest('[data-record]') : null;
    if (dragged === undefined || id === undefined || !row || !event.dataTransfer.types.includes(TYPE)) return;
    event.preventDefault();
    const box = row.getBoundingClientRect();
    const side = event.clientY < box.top + box.height / 2 ? 'above' : 'below';
    if (mark?.id !== id || mark.side !== side) setMark({ id, side });
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    const at = ids.filter((id) => id !== dragged).indexOf(mark?.id ?? '');
    if (dragged !== undefined && mark && at >= 0) onMove(dragged, mark.side === 'above' ? at : at + 1);
    clear();
  };
  const onDragStart = (event: DragEvent): void => {
    const id = rowIdAt(event.target);
    if (id === undefined) return;
    event.dataTransfer.setData(TYPE, id);
    event.dataTransfer.effectAllowed = 'move';
    setDragged(id);
  };
  return {
    mark: mark?.id === dragged ? undefined : mark,
    handlers: { onDragStart, onDragOver, onDrop, onDragEnd: clear },
  };
}
