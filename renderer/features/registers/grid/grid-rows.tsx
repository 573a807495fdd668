import { useMemo, type ReactElement } from 'react';
import type { RecordId } from '#core/model';
import { FieldsProvider } from '../../../fields';
import { useWorkspace } from '../../../workspace';
import type { DropMark } from '../use-row-drag';
import { GroupHead } from './group-head';
import type { RowItem } from './groups';
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

const idOf = (item: RowItem | undefined, rows: readonly RecordId[]): RecordId | undefined =>
  item?.kind === 'row' ? rows[item.index] : undefined;

/** The rows and the heads of groups that are drawn, each at its place. */
export function GridRows({ grid, virtualizer, mark, onMenu }: GridRowsProps): ReactElement {
  const { kind, columns, rows, items, range, bounds, active, unread } = grid;
  const { findings, selection } = useWorkspace();
  const drawn = virtualizer.getVirtualItems();
  const byCell = useMemo(
    () => findingsByCell(findings, new Set(drawn.flatMap(({ index }) => idOf(items[index], rows) ?? []))),
    [findings, drawn, items, rows],
  );
  const shown = selection.kind === 'record' ? selection.record : undefined;
  return (
    <FieldsProvider>
      <div role="rowgroup" className={styles['body']} style={{ height: virtualizer.getTotalSize() }}>
        {drawn.map(({ index: place, start }) => {
          const item = items[place];
          if (item?.kind === 'head')
            return (
              <GroupHead
                key={`group ${item.group.key}`}
                {...{ group: item.group, place, top: start, columns: columns.length, fold: grid.fold }}
                measureRef={virtualizer.measureElement}
              />
            );
          const id = idOf(item, rows);
          if (id === undefined || item === undefined) return null;
          const { index } = item;
          const isIn = index >= bounds.top && index <= bounds.bottom;
          return (
            <GridRow
              key={id}
              kind={kind}
              columns={columns}
              id={id}
              index={index}
              place={place}
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
