import { useCallback, useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import type { RecordId } from '#core/model';
import { withRowAt, withRowMoved, withoutRow, type RowCell } from '#core/entry';
import { findRecord, rowsIn, type Row } from '#core/records';
import { useWords, type MenuAct } from '../ui';
import { useFields } from './fields-context';

/** The cell that an event comes from. */
export function placeOf(target: EventTarget): RowCell | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  const row = Number(cell?.closest<HTMLElement>('[data-row]')?.dataset['row']);
  const column = cell?.dataset['cell'];
  return column === undefined || Number.isNaN(row) ? undefined : { row, column };
}

interface RowActsOptions {
  readonly record: RecordId;
  readonly name: string;
  readonly columns: readonly string[];
  readonly bodyRef: RefObject<HTMLElement | null>;
}

export interface RowActs {
  /** Changes the rows as they are when it is carried out; one step of undo. */
  readonly change: (next: (rows: readonly Row[]) => readonly Row[]) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly menuOf: (row: number, count: number) => readonly MenuAct[];
}

/** What is done to the rows of a field, and its keys: those of a register. */
export function useRowActs({ record, name, columns, bodyRef }: RowActsOptions): RowActs {
  const words = useWords();
  const { edit } = useFields();
  const goTo = useGoToCell(bodyRef);
  const change: RowActs['change'] = (next) =>
    edit(
      (now) => {
        const rows = rowsIn(findRecord(now, record)?.record ?? { id: record }, name);
        const value = next(rows);
        return value === rows ? [] : [{ kind: 'set-field', record, field: name, value }];
      },
      { name: 'set-field' },
      { record, field: name },
    );
  const act = (change_: (rows: readonly Row[]) => readonly Row[], to: RowCell): void => {
    // What is being typed is taken first.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    change(change_);
    goTo(to);
  };
  const insert = ({ row, column }: RowCell): void =>
    act((rows) => (row < rows.length ? withRowAt(rows, row + 1) : rows), { row: row + 1, column });
  const move = ({ row, column }: RowCell, step: 1 | -1): void =>
    act((rows) => withRowMoved(rows, row, row + step), { row: row + step, column });
  const remove = ({ row, column }: RowCell): void => act((rows) => withoutRow(rows, row), { row, column });
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = placeOf(event.target);
    if (!at || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    if (!carryOut(event, at)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  /** Says whether the key meant anything here. */
  const carryOut = ({ key, altKey, shiftKey, target }: KeyboardEvent, at: RowCell): boolean => {
    const step = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : undefined;
    const isList = target instanceof HTMLSelectElement;
    if (altKey && step !== undefined && !isList) move(at, step);
    else if (altKey && key === 'Insert') insert(at);
    else if (altKey && key === 'Delete') remove(at);
    else if (altKey || shiftKey) return false;
    else if (key === 'Enter') goTo({ ...at, row: at.row + 1 });
    else if (step !== undefined && !isList) goTo({ ...at, row: at.row + step });
    else return false;
    return true;
  };
  const menuOf: RowActs['menuOf'] = (row, count) => {
    const at = { row, column: columns[0] ?? '' };
    return [
      { id: 'below', words: words('grid.insertBelow'), keys: 'Alt+Insert', act: () => insert(at) },
      ...(row > 0 ? [{ id: 'up', words: words('common.moveUp'), keys: 'Alt+↑', act: () => move(at, -1) }] : []),
      ...(row < count - 1
        ? [{ id: 'down', words: words('common.moveDown'), keys: 'Alt+↓', act: () => move(at, 1) }]
        : []),
      { id: 'remove', words: words('common.remove'), keys: 'Alt+Delete', act: () => remove(at) },
    ];
  };
  return { change, onKeyDown, menuOf };
}

/** Puts the focus into a cell once it is drawn: that of the next row, or of a row that has just moved. */
function useGoToCell(bodyRef: RefObject<HTMLElement | null>): (to: RowCell) => void {
  const wanted = useRef<RowCell>(undefined);
  const go = useCallback((): void => {
    const to = wanted.current;
    const cell = to && bodyRef.current?.querySelector(`[data-row="${String(to.row)}"] [data-cell="${to.column}"]`);
    const control = cell?.querySelector<HTMLElement>('input, select');
    if (!control) return;
    wanted.current = undefined;
    control.focus();
    if (control instanceof HTMLInputElement) control.select();
  }, [bodyRef]);
  useEffect(go);
  return (to) => {
    wanted.current = to;
    go();
  };
}
