import { memo, type ReactElement, type Ref } from 'react';
import type { RecordId } from '#core/model';
import { measuresInText, recordName } from '#core/derive';
import { sayFinding, type Finding } from '#core/checks';
import { fieldsOf, findRecord, type Field, type KindName } from '#core/records';
import { mayWrite, writeField } from '#core/entry';
import { useFields } from '../../../fields';
import { CellButton, Icon, LevelMark, classNames, useLanguage, useWords } from '../../../ui';
import { hasPanel } from './cell-panel';
import type { FindingsOfRecord } from './findings-by-cell';
import { GridCell } from './grid-cell';
import styles from './grid.module.css';
import { cellKey, type UnreadTexts } from './use-unread';

export interface GridRowProps {
  readonly kind: KindName;
  readonly columns: readonly string[];
  readonly id: RecordId;
  readonly index: number;
  /** Where it stands among rows and the heads of groups. */
  readonly place: number;
  readonly top: number;
  /** The column of the active cell, when it is in this row. */
  readonly active: number | undefined;
  /** The columns that are selected in this row. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** Whether it is the last row of the range. */
  readonly isBottom: boolean;
  readonly isShown: boolean;
  readonly mark: 'above' | 'below' | undefined;
  readonly unread: UnreadTexts;
  readonly findings: FindingsOfRecord | undefined;
  readonly onMenu: (row: number, at: Element) => void;
  readonly measureRef: Ref<HTMLDivElement>;
}

/** One record: its head, its main fields, its menu. */
export const GridRow = memo(function GridRow(props: GridRowProps): ReactElement | null {
  const { kind, columns, id, index, place, top, active, from, to, isShown, mark, unread, findings, measureRef } = props;
  const { plan } = useFields();
  const record = findRecord(plan, id)?.record;
  if (!record) return null;
  const name = recordName(plan, kind, record);
  const isIn = (column: number): boolean => from !== undefined && to !== undefined && column >= from && column <= to;
  const isNotInText = kind === 'measure' && !measuresInText(plan).has(id);
  return (
    <div
      ref={measureRef}
      role="row"
      aria-rowindex={place + 2}
      className={styles['row']}
      style={{ top }}
      data-index={index}
      data-item={place}
      data-record={id}
      data-mark={mark}
      data-selected={isShown || undefined}
    >
      <RowHead
        index={index}
        name={name}
        isSelected={from === 0 && to === columns.length - 1}
        finding={findings?.get('')}
      />
      {columns.map((field, column) => (
        <GridCell
          key={field}
          kind={kind}
          id={id}
          name={field}
          column={column}
          recordName={name}
          held={writeField(plan, kind, record, field)}
          parts={isCounted(fieldsOf(kind)[field]) ? countParts(record[field]) : 0}
          isActive={active === column}
          isSelected={isIn(column)}
          isReadOnly={!mayWrite(plan, kind, id, field)}
          unread={unread.get(cellKey({ record: id, field }))}
          finding={findings?.get(field)}
          isNotInText={isNotInText}
          isCorner={props.isBottom && to === column}
        />
      ))}
      <RowMenuCell index={index} name={name} column={columns.length} onMenu={props.onMenu} />
    </div>
  );
});

const isCounted = (field: Field | undefined): boolean => field !== undefined && hasPanel(field);
const countParts = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

interface RowMenuCellProps extends Pick<GridRowProps, 'index' | 'onMenu'> {
  readonly name: string;
  readonly column: number;
}

const RowMenuCell = memo(function RowMenuCell({ index, name, column, onMenu }: RowMenuCellProps): ReactElement {
  const words = useWords();
  return (
    <div role="gridcell" aria-colindex={column + 2} className={classNames(styles['cell'], styles['acts'])}>
      <CellButton
        label={words('registers.rowActions', { name })}
        opensMenu
        isOutOfTabOrder
        onPress={(at) => onMenu(index, at)}
      >
        <Icon name="more" />
      </CellButton>
    </div>
  );
});

interface RowHeadProps {
  readonly index: number;
  readonly name: string;
  readonly isSelected: boolean;
  readonly finding: Finding | undefined;
}

/** The number of a row, which selects it, and the grip that it is dragged by. */
const RowHead = memo(function RowHead({ index, name, isSelected, finding }: RowHeadProps): ReactElement {
  const words = useWords();
  const language = useLanguage();
  return (
    <div
      role="gridcell"
      aria-colindex={1}
      aria-selected={isSelected}
      className={classNames(styles['cell'], styles['order'])}
      data-part="row"
    >
      <span className={styles['grip']} title={words('registers.drag', { name })} draggable>
        <Icon name="grip" />
      </span>
      {index + 1}
      {finding && (
        <span className={styles['rowMark']} title={sayFinding(finding, language).message}>
          <LevelMark level={finding.level} />
        </span>
      )}
    </div>
  );
});
