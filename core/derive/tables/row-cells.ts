import type { KindName } from '#core/records';
import type { Cell } from '../table';
import { NUMBER } from './columns';
import type { Column, Line } from './content';

type Row = readonly Cell[];
interface Made {
  readonly look: Look;
  readonly index: number;
  readonly row: Row;
}

const made = new WeakMap<object, Map<string, Made>>();

const isSameList = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((value, index) => value === other[index]);

function cellOf(column: Column, line: Line, index: number): Cell {
  if (column === NUMBER) return { text: String(index + 1), align: column.align };
  const field = typeof column.field === 'function' ? column.field(line) : column.field;
  return {
    text: column.text(line),
    align: column.align,
    ...(field !== undefined && { of: { record: line.record.id, field } }),
  };
}

/** How the lines of a table look: its columns and units, and what their texts hang on besides the lines. */
export interface Look {
  readonly drawnAs: string;
  /** What every text hangs on. */
  readonly hangsOn: readonly unknown[];
  /** The registers whose records some columns name. */
  readonly registers: ReadonlyMap<KindName, unknown>;
}

const latest = new Map<string, Look>();

/** The look of a table; the same one as before while nothing of it has changed, so that its rows need no second look. */
export function lookOf(table: string, columns: readonly Column[], rest: Omit<Look, 'drawnAs'>): Look {
  const drawnAs = columns.map(({ id, by = '' }) => `${id} ${by}`).join();
  const last = latest.get(table);
  const isSame =
    last?.drawnAs === drawnAs &&
    isSameList(last.hangsOn, rest.hangsOn) &&
    isSameList([...last.registers.values()], [...rest.registers.values()]);
  const look = isSame ? last : { drawnAs, ...rest };
  latest.set(table, look);
  return look;
}

/** How the lines of one table are drawn now. */
export interface Drawing {
  readonly table: string;
  readonly columns: readonly Column[];
  readonly look: Look;
}

/** Whether the cell of a column still says what its line has. */
function isStill(last: Made, { look }: Drawing, column: Column, index: number): boolean {
  if (column === NUMBER) return last.index === index;
  return column.uses === undefined || last.look.registers.get(column.uses) === look.registers.get(column.uses);
}

/** The cell again, the same one where it says the same. */
function again(cell: Cell, column: Column, line: Line, index: number): Cell {
  const next = cellOf(column, line, index);
  return next.text === cell.text ? cell : next;
}

/** The row of a line that was drawn before, when the cells of some columns may be others. */
function redraw(last: Made, drawing: Drawing, line: Line, index: number): Row {
  const cells = last.row.map((cell, place) => {
    const column = drawing.columns[place];
    return !column || isStill(last, drawing, column, index) ? cell : again(cell, column, line, index);
  });
  return isSameList(cells, last.row) ? last.row : cells;
}

/** The cells of a line: the same row while nothing that it shows has changed, so that one edit makes one row. */
export function rowCells(drawing: Drawing, line: Line, index: number): Row {
  const { table, columns, look } = drawing;
  const key = line.row ?? line.record;
  const rows = made.get(key) ?? new Map<string, Made>();
  made.set(key, rows);
  const last = rows.get(table);
  if (last?.look === look && last.index === index) return last.row;
  const isAlike = last?.look.drawnAs === look.drawnAs && isSameList(last.look.hangsOn, look.hangsOn);
  const row = isAlike ? redraw(last, drawing, line, index) : columns.map((column) => cellOf(column, line, index));
  rows.set(table, { look, index, row });
  return row;
}
