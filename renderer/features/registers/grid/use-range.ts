import { useMemo, useState } from 'react';
import type { RecordId } from '#core/model';
import { clamped, type At, type Range } from './range';

/** A cell by what it shows, so that it stays the same cell while rows move. */
export interface Cell {
  readonly record: RecordId;
  readonly field: string;
}

/** The corners of the selection by record and field, and where they were for the case that their rows go. */
interface Selected {
  readonly anchor: Cell;
  readonly head: Cell;
  readonly was: Range;
}

export interface SelectedRange {
  /** Always within the grid, also after rows went. */
  readonly range: Range;
  /** The active cell; nothing in a register without rows. */
  readonly active: Cell | undefined;
  readonly select: (range: Range) => void;
  readonly selectCells: (anchor: Cell, head: Cell) => void;
}

/** The selected range of a grid. `start` is the cell that is active until the officer selects one. */
export function useRange(
  rows: readonly RecordId[],
  columns: readonly string[],
  start: Cell | undefined,
): SelectedRange {
  const [selected, setSelected] = useState<Selected | undefined>(
    start && { anchor: start, head: start, was: { anchor: { row: 0, column: 0 }, head: { row: 0, column: 0 } } },
  );
  const indexes = useMemo(() => new Map(rows.map((id, index) => [id, index])), [rows]);
  const range = useMemo((): Range => {
    const size = { rows: rows.length, columns: columns.length };
    const find = (cell: Cell | undefined, was: At | undefined): At =>
      clamped(
        {
          row: indexes.get(cell?.record ?? '') ?? was?.row ?? 0,
          column: Math.max(0, columns.indexOf(cell?.field ?? '')),
        },
        size,
      );
    return { anchor: find(selected?.anchor, selected?.was.anchor), head: find(selected?.head, selected?.was.head) };
  }, [rows, columns, indexes, selected]);
  const cellAt = ({ row, column }: At): Cell | undefined => {
    const [record, field] = [rows[row], columns[column]];
    return record === undefined || field === undefined ? undefined : { record, field };
  };
  const select = (next: Range): void => {
    const [anchor, head] = [cellAt(next.anchor), cellAt(next.head)];
    if (anchor && head) setSelected({ anchor, head, was: next });
  };
  return {
    range,
    active: cellAt(range.anchor),
    select,
    selectCells: (anchor, head) => setSelected({ anchor, head, was: range }),
  };
}
