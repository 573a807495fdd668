import { useCallback, useEffect, useLayoutEffect, useRef, useState, type MouseEvent, type ReactElement } from 'react';
import { kindNamed } from '#core/records';
import { ContextMenu, useLanguage, useWords, type MenuAct } from '../../../ui';
import { useRowDrag } from '../use-row-drag';
import { widthOf } from './column-widths';
import { GridContext } from './grid-access';
import { GridHeads } from './grid-heads';
import { GridRows } from './grid-rows';
import styles from './grid.module.css';
import { useColumnMenu, useRowMenu, type ViewAccess } from './use-cell-menu';
import type { Grid } from './use-grid';
import { useGridKeys } from './use-grid-keys';
import { useGridMouse } from './use-grid-mouse';
import { useVirtualRows } from './use-virtual-rows';

declare module 'react' {
  // React takes custom properties of CSS as they are; its types do not know them.
  interface CSSProperties {
    readonly [variable: `--${string}`]: string;
  }
}

interface RegisterGridProps {
  readonly grid: Grid;
  readonly view: ViewAccess;
  /** Asks what to put into all selected rows. */
  readonly openBulk: () => void;
}

interface OpenMenu {
  readonly at: Element;
  readonly acts: readonly MenuAct[];
}

/** The records of a register as a grid: one stop for the Tab key, arrows within, as in Excel and WPS. */
export function RegisterGrid({ grid, view, openBulk }: RegisterGridProps): ReactElement {
  const words = useWords();
  const language = useLanguage();
  const { kind, columns, rows, items, widths, active, scrollerRef, editorRef, writes, hasFocus } = grid;
  const keys = useGridKeys(grid);
  const mouse = useGridMouse(grid);
  const drag = useRowDrag(rows, grid.rowActs.moveTo);
  const rowMenu = useRowMenu(grid, openBulk);
  const columnMenu = useColumnMenu(grid, view);
  const [menu, setMenu] = useState<OpenMenu>();
  const virtualizer = useVirtualRows(grid);
  useInView(grid);
  const onContextMenu = (event: MouseEvent): void => {
    const cell = event.target instanceof Element ? event.target.closest('[data-part="cell"], [data-part="row"]') : null;
    if (!cell || !active) return;
    event.preventDefault();
    setMenu({ at: cell, acts: [...rowMenu(), ...columnMenu(active.field)] });
  };
  const openRowMenu = (row: number, at: Element): void => {
    grid.select({ anchor: { row, column: 0 }, head: { row, column: 0 } });
    setMenu({ at, acts: rowMenu() });
  };
  const onRowMenu = useLatest(openRowMenu);
  const pixels = columns.map((field) => widthOf(kind, field, widths));
  const style = {
    '--columns': `64px ${pixels.map((width) => `${String(width)}px`).join(' ')} minmax(40px, 1fr)`,
    '--row-width': `${String(pixels.reduce((sum, width) => sum + width, 104))}px`,
    '--name-width': `${String(pixels[0] ?? 0)}px`,
  };
  return (
    <GridContext value={{ kind, hasFocus, writes, leave: grid.leave, editorRef }}>
      <div
        ref={scrollerRef}
        role="grid"
        aria-label={kindNamed(kind).words.many[language]}
        aria-multiselectable
        aria-rowcount={items.length + 1}
        aria-colcount={columns.length + 2}
        className={styles['grid']}
        style={style}
        data-focused={hasFocus || undefined}
        // Without a row there is no cell to go to, and the heads can still be scrolled.
        tabIndex={rows.length === 0 ? 0 : undefined}
        onFocus={() => grid.setHasFocus(true)}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget) && !currentTarget.contains(document.activeElement))
            grid.setHasFocus(false);
        }}
        onContextMenu={onContextMenu}
        {...keys}
        {...mouse}
        {...drag.handlers}
      >
        <div role="rowgroup" className={styles['headGroup']}>
          <GridHeads grid={grid} view={view.view} onMenu={(field, at) => setMenu({ at, acts: columnMenu(field) })} />
        </div>
        <GridRows grid={grid} virtualizer={virtualizer} mark={drag.mark} onMenu={onRowMenu} />
      </div>
      {menu && (
        <ContextMenu
          label={words('registers.actions')}
          acts={menu.acts}
          at={menu.at}
          onClose={() => setMenu(undefined)}
        />
      )}
    </GridContext>
  );
}

/** A function that stays the same value and does what the last drawing meant by it, so that rows need not draw again. */
function useLatest<A extends readonly unknown[]>(act: (...args: A) => void): (...args: A) => void {
  const ref = useRef(act);
  useEffect(() => {
    ref.current = act;
  });
  return useCallback((...args: A) => ref.current(...args), []);
}

/** The corner of the range that moves stays in view; a register opens at its active cell. */
function useInView({ range, rows, scrollerRef }: Grid): void {
  const { row, column } = range.head;
  useLayoutEffect(() => {
    scrollerRef.current
      ?.querySelector(`[data-index="${String(row)}"] [data-column="${String(column)}"]`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [row, column, rows, scrollerRef]);
}
