import type { Edit } from '#core/edit';
import { readHtmlTable, readTextTable, writeTextTable } from '#core/paste';
import { findRecord, type PlanRecord } from '#core/records';
import { readField, writeField } from '#core/entry';
import { useWords } from '../../../ui';
import { useWorkspace } from '../../../workspace';
import { CELLS_TYPE, readCopiedCells, writeCopiedCells } from '../clipboard/copied-cells';
import { copyCells } from '../clipboard/copy-cells';
import { fillCells } from '../clipboard/fill-down';
import { writeHtmlTable } from '../clipboard/html-table';
import { pasteCells, type Pasted, type Shown } from '../clipboard/paste-cells';
import { writeCells } from '#core/entry';
import { clearCells } from '../clipboard/clear-cells';
import { boundsOf, type Bounds, type Range } from './range';
import type { Cell } from './use-range';
import { cellKey, type Unread } from './use-unread';

/** What is done to the cells that are selected; each is one step of undo that comes back to the active cell. */
export interface CellWrites {
  /** Takes what was typed into a cell; a text that cannot be read stays there as an error. */
  readonly commit: (cell: Cell, text: string) => void;
  /** Puts a value into a cell, after edits that it needs: a record that is linked at once. */
  readonly write: (cell: Cell, value: unknown, first?: readonly Edit[]) => void;
  readonly clear: () => void;
  readonly fill: (from: Bounds, to: Bounds) => void;
  readonly copy: (data: DataTransfer) => void;
  readonly paste: (data: DataTransfer) => void;
}

interface CellWritesOptions {
  readonly shown: Shown;
  readonly range: Range;
  readonly active: Cell | undefined;
  readonly unread: Unread;
  readonly selectCells: (anchor: Cell, head: Cell) => void;
  readonly say: (text: string) => void;
}

export function useCellWrites({ shown, range, active, unread, selectCells, say }: CellWritesOptions): CellWrites {
  const { kind, rows, columns } = shown;
  const { now, edit, newId } = useWorkspace();
  const saySize = useSaySize();
  const bounds = boundsOf(range);
  const recordsIn = ({ top, bottom }: Bounds): readonly PlanRecord[] =>
    rows.slice(top, bottom + 1).flatMap((id) => findRecord(now(), id)?.record ?? []);
  const cellsIn = (area: Bounds): readonly Cell[] =>
    rows
      .slice(area.top, area.bottom + 1)
      .flatMap((record) => columns.slice(area.left, area.right + 1).map((field) => ({ record, field })));
  const act = (edits: readonly Edit[], name: string, cell = active): void => {
    if (edits.length > 0) edit(edits, { name }, cell);
  };
  const write: CellWrites['write'] = (cell, value, first = []) => {
    unread.change([cellKey(cell)]);
    act([...first, ...writeCells(now(), kind, [{ ...cell, value }])], 'set-field', cell);
  };
  const commit: CellWrites['commit'] = (cell, text) => {
    const record = findRecord(now(), cell.record)?.record;
    if (!record) return;
    const over = writeField(now(), kind, record, cell.field);
    if (text === over) {
      unread.change([cellKey(cell)]);
      return;
    }
    const reading = readField(now(), kind, cell, text);
    if (reading.ok) write(cell, reading.value);
    else unread.change([], new Map([[cellKey(cell), { text, problem: reading.problem, over }]]));
  };
  const keepUnread = ({ unread: left }: Pasted, before: ReturnType<typeof now>): void => {
    const after = now();
    const texts = left.map(({ record, field, text, problem }) => {
      const there = findRecord(after, record)?.record;
      const over = there ? writeField(after, kind, there, field) : '';
      return [
        cellKey({ record, field }),
        { text, problem, over, ...(after !== before && { step: { before, after } }) },
      ] as const;
    });
    unread.change(cellsIn(bounds).map(cellKey), new Map(texts));
  };
  const selectPasted = ({ size, added }: Pasted): void => {
    const [first, last] = [rows[bounds.top] ?? added[0], added.at(-1) ?? rows[bounds.top + size.rows - 1]];
    const [left, right] = [columns[bounds.left], columns[bounds.left + size.columns - 1]];
    if (first === undefined || last === undefined || left === undefined || right === undefined) return;
    selectCells({ record: first, field: left }, { record: last, field: right });
  };
  return {
    write,
    commit,
    clear: () => {
      const cells = cellsIn(bounds);
      unread.change(cells.map(cellKey));
      const { edits, kept } = clearCells(now(), kind, cells);
      act(edits, 'clear-cells');
      if (kept > 0) say(saySize('grid.kept', kept));
    },
    fill: (from, to) => act(fillCells(now(), shown, { from, to, left: from.left, right: from.right }), 'fill-cells'),
    copy: (data) => {
      const { texts, cells } = copyCells(now(), kind, recordsIn(bounds), columns.slice(bounds.left, bounds.right + 1));
      data.setData('text/plain', writeTextTable(texts));
      data.setData('text/html', writeHtmlTable(texts));
      data.setData(CELLS_TYPE, writeCopiedCells(cells));
    },
    paste: (data) => {
      const texts = readHtmlTable(data.getData('text/html')) ?? textTable(data.getData('text/plain'));
      if (!texts) return;
      const before = now();
      const cells = readCopiedCells(data.getData(CELLS_TYPE));
      const pasted = pasteCells(before, shown, bounds, { texts, cells }, newId);
      act(pasted.edits, 'paste-cells');
      keepUnread(pasted, before);
      say(sayPasted(pasted, saySize));
      selectPasted(pasted);
    },
  };
}

const textTable = (text: string): ReturnType<typeof readTextTable> | undefined =>
  text === '' ? undefined : readTextTable(text);

type SaySize = (key: 'grid.kept' | 'grid.pasted' | 'grid.added' | 'grid.notRead' | 'grid.cut', count: number) => string;

function useSaySize(): SaySize {
  const words = useWords();
  return (key, count) => words(key, { count });
}

function sayPasted({ size, added, unread, cutColumns }: Pasted, saySize: SaySize): string {
  return [
    saySize('grid.pasted', size.rows * size.columns),
    ...(added.length > 0 ? [saySize('grid.added', added.length)] : []),
    ...(unread.length > 0 ? [saySize('grid.notRead', unread.length)] : []),
    ...(cutColumns > 0 ? [saySize('grid.cut', cutColumns)] : []),
  ].join(' ');
}
