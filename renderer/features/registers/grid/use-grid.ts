import { startTransition, useMemo, useRef, useState, type RefObject } from 'react';
import type { RecordId } from '#core/model';
import { findRecord, kindNamed, type KindName, type PlanRecord } from '#core/records';
import { recordIn, useWorkspace } from '../../../workspace';
import { useGoToCell } from '../go-to-cell';
import { useRemembered, type RegisterMemory } from '../memory';
import { withWidth, withoutWidth, widthOf, type Widths } from './column-widths';
import type { CellEditor } from './grid-access';
import { rowItems, type GroupedRows, type RowGroup, type RowItem } from './groups';
import { boundsOf, nextInOrder, oneCell, stepFrom, type Bounds, type Direction, type Range, type Size } from './range';
import { useCellWrites, type CellWrites } from './use-cell-writes';
import { useRange, type Cell } from './use-range';
import { useRowActs, type RowActs } from './use-row-acts';
import { useUnread, type Unread } from './use-unread';

/** Everything that the parts of a grid share. */
export interface Grid {
  readonly kind: KindName;
  readonly rows: readonly RecordId[];
  readonly groups: readonly RowGroup[];
  /** What is drawn from top to bottom. */
  readonly items: readonly RowItem[];
  readonly columns: readonly string[];
  readonly isViewOn: boolean;
  /** Folds and unfolds the group of a key; every group when there is none. */
  readonly fold: (isFolded: boolean, key?: string) => void;
  readonly range: Range;
  readonly bounds: Bounds;
  readonly size: Size;
  readonly active: Cell | undefined;
  readonly hasFocus: boolean;
  readonly setHasFocus: (hasFocus: boolean) => void;
  readonly select: (range: Range) => void;
  /** Goes on from the active cell; says whether there is a next one. */
  readonly leave: (to: Direction | 'next' | 'previous') => boolean;
  readonly unread: Unread;
  readonly writes: CellWrites;
  readonly rowActs: RowActs;
  readonly widths: Widths;
  /** Changes the width of a column by some pixels; without a number it is as wide as it was made. */
  readonly widen: (field: string, by: number | undefined) => void;
  readonly editorRef: RefObject<CellEditor | null>;
  readonly scrollerRef: RefObject<HTMLDivElement | null>;
}

export interface GridOptions {
  readonly kind: KindName;
  readonly viewed: GroupedRows;
  readonly isViewOn: boolean;
  readonly fold: Grid['fold'];
  readonly memory: RegisterMemory;
  readonly say: (text: string) => void;
  /** Asks before records are deleted. */
  readonly ask: (records: readonly PlanRecord[]) => void;
  /** Turns the view off, so that a row which it hides can be shown. */
  readonly showAll: () => void;
}

export const ROW_HEIGHT = 33;

/** The state of a register's grid and what can be done in it. */
export function useGrid({ kind, viewed, isViewOn, fold, memory, say, ask, showAll }: GridOptions): Grid {
  const { rows, groups } = viewed;
  const { plan, selection, select: show } = useWorkspace();
  const { columns } = kindNamed(kind);
  const [start] = useState(() => startCell(kind, recordIn(selection), memory, (id) => findRecord(plan, id)?.kind));
  const { range, active, select: selectRange, selectCells: selectOnly } = useRange(rows, columns, start);
  const [hasFocus, setHasFocus] = useState(false);
  const [widths, setWidths] = useRemembered(memory.widths, kind, {});
  const unread = useUnread(useRemembered(memory.unread, kind, new Map()), plan);
  const scrollerRef = useRef<HTMLDivElement>(null);
  const editorRef = useRef<CellEditor>(null);
  const items = useMemo(() => rowItems(rows.length, groups), [rows.length, groups]);
  const size = { rows: rows.length, columns: columns.length };
  const bounds = boundsOf(range);
  const follow = (cell: Cell | undefined): void => {
    if (!cell) return;
    memory.cells.set(kind, cell);
    startTransition(() => show({ kind: 'record', record: cell.record }));
  };
  const selectCells = (anchor: Cell, head: Cell): void => {
    selectOnly(anchor, head);
    setHasFocus(true);
    follow(anchor);
  };
  const select = (next: Range): void => {
    selectRange(next);
    const [record, field] = [rows[next.anchor.row], columns[next.anchor.column]];
    if (record !== undefined && field !== undefined) follow({ record, field });
  };
  const leave: Grid['leave'] = (to) => {
    const next =
      to === 'next' || to === 'previous'
        ? nextInOrder(range.anchor, to === 'next' ? 1 : -1, size)
        : stepFrom(range.anchor, to, size);
    if (next) select(oneCell(next));
    return next !== undefined;
  };
  const shown = { kind, rows, columns };
  const writes = useCellWrites({ shown, range, active, unread, selectCells, say });
  const rowActs = useRowActs({ shown, bounds, active, isViewOn, selectCells, ask, say, unfold: () => fold(false) });
  useGoToCell((record, field) => {
    if (record === undefined && active) {
      setHasFocus(true);
      return true;
    }
    const column = field ?? kindNamed(kind).name;
    if (record === undefined || findRecord(plan, record)?.kind !== kind || !columns.includes(column)) return false;
    if (!rows.includes(record)) showAll();
    selectCells({ record, field: column }, { record, field: column });
    return true;
  });
  return {
    ...{
      groups,
      items,
      fold,
      kind,
      rows,
      columns,
      isViewOn,
      range,
      bounds,
      size,
      active,
      hasFocus,
      setHasFocus,
      select,
      leave,
    },
    ...{ unread, writes, rowActs, widths, editorRef, scrollerRef },
    widen: (field, by) =>
      setWidths(
        by === undefined ? withoutWidth(widths, field) : withWidth(widths, field, widthOf(kind, field, widths) + by),
      ),
  };
}

/** The cell that is active when a register is opened: of the record that is selected, else where the officer was last. */
function startCell(
  kind: KindName,
  selected: RecordId | undefined,
  memory: RegisterMemory,
  kindOf: (id: RecordId) => KindName | undefined,
): Cell | undefined {
  const last = memory.cells.get(kind);
  if (selected === undefined || kindOf(selected) !== kind) return last;
  return last?.record === selected ? last : { record: selected, field: kindNamed(kind).name };
}
