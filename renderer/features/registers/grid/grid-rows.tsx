import { useMemo, type ReactElement } from 'react';
import { FieldsProvider } from '../../../fields';
import { useWorkspace } from '../../../workspace';
import type { DropMark } from '../use-row-drag';
import { findingsByCell } from './findings-by-cell';
import { GridRow } from './grid-row';
import styles from './grid.module.css';
import type { Grid } from './use-grid';
import type { VirtualRows } from './use-virtual-rows';

interface GridRowsProps {
  readonly grid: Grid;
  readonly virtualizer: VirtualRows;
  readonly mark: DropMark | undefined;
  readonly onMenu: (row: number, at: Element) => void;
}

/** The rows that are drawn, each at its place. */
export function GridRows({ grid, virtualizer, mark, onMenu }: GridRowsProps): ReactElement {
  const { kind, columns, rows, range, bounds, active, unread } = grid;
  const { findings, selection } = useWorkspace();
  const drawn = virtualizer.getVirtualItems();
  const byCell = useMemo(
    () => findingsByCell(findings, new Set(drawn.flatMap(({ index }) => rows[index] ?? []))),
    [findings, drawn, rows],
  );
  const shown = selection.kind === 'record' ? selection.record : undefined;
  return (
    <FieldsProvider>
      <div role="rowgroup" className={styles['body']} style={{ height: virtualizer.getTotalSize() }}>
        {drawn.map(({ index, start }) => {
          const id = rows[index];
          if (id === undefined) return null;
          const isIn = index >= bounds.top && index <= bounds.bottom;
          return (
            <GridRow
              key={id}
              kind={kind}
              columns={columns}
              id={id}
              index={index}
              top={start}
              active={active?.record === id ? range.anchor.column : undefined}
              from={isIn ? bounds.left : undefined}
              to={isIn ? bounds.right : undefined}
              isBottom={index === bounds.bottom}
              isShown={id === shown}
              mark={mark?.id === id ? mark.side : undefined}
              unread={unread.texts}
              findings={byCell.get(id)}
              onMenu={onMenu}
              measureRef={virtualizer.measureElement}
            />
          );
        })}
      </div>
    </FieldsProvider>
  );
}
