import { memo, useCallback, type ReactElement } from 'react';
import { generateTable, type Cell } from '#core/derive';
import type { Plan } from '#core/records';
import type { RecordId, SectionId } from '#core/model';
import { classNames, useDrawnInParts } from '../../ui';
import { sectionIn } from '../binding/prose-of';
import { usePage, usePlanPart } from './editors-context';
import paper from './paper-table.module.css';
import styles from './table-view.module.css';

function CellView({ cell, head }: { readonly cell: Cell; readonly head?: 'col' }): ReactElement {
  const { select } = usePage();
  const { of } = cell;
  const shared = {
    ...(cell.columns && { colSpan: cell.columns }),
    ...(cell.rows && { rowSpan: cell.rows }),
    style: { textAlign: cell.align ?? 'left' },
  } as const;
  if (head) {
    return (
      <th scope={head} {...shared}>
        {cell.text}
      </th>
    );
  }
  if (cell.isGroup) {
    return (
      <th scope="rowgroup" {...shared} className={styles['group']}>
        {cell.text}
      </th>
    );
  }
  if (!of) return <td {...shared}>{cell.text}</td>;
  const open = (): void => select({ kind: 'record', record: of.record });
  return (
    <td {...shared} data-cell={`${of.record}.${of.field}`} className={styles['linked']} onClick={open}>
      {cell.text}
    </td>
  );
}

/** A row; drawn again only when it is another: an edit of a record draws one row of a long table. */
const RowView = memo(function RowView({
  row,
  head,
}: {
  readonly row: readonly Cell[];
  readonly head?: 'col';
}): ReactElement {
  return (
    <tr>
      {row.map((cell, column) => (
        <CellView key={column} cell={cell} {...(head && { head })} />
      ))}
    </tr>
  );
});

const Rows = ({ rows, head }: { readonly rows: readonly (readonly Cell[])[]; readonly head?: 'col' }): ReactElement[] =>
  rows.map((row, index) => <RowView key={index} row={row} {...(head && { head })} />);

interface TableViewProps {
  readonly name: string;
  /** What it is narrowed to. */
  readonly of: RecordId | undefined;
  /** Where it stands: under a heading of the same words its name is not said again, as in Word. */
  readonly section: SectionId;
}

/** A generated table in its true place on the page; a click on a cell leads to its record. */
export function TableView({ name, of, section }: TableViewProps): ReactElement {
  const table = usePlanPart(useCallback((plan: Plan) => generateTable(plan, name, of), [name, of]));
  const heading = usePlanPart(useCallback((plan: Plan) => sectionIn(plan, section)?.heading.trim(), [section]));
  const drawn = useDrawnInParts(table.body.length);
  const isNamed = heading === table.title;
  const total = table.widths.reduce((sum, width) => sum + width, 0);
  return (
    <figure className={classNames(paper['figure'], styles['figure'])} data-table={name}>
      <table className={classNames(paper['table'], styles['table'])} aria-label={table.title}>
        {(!isNamed || table.note !== undefined) && (
          <caption>
            {!isNamed && <span className={styles['caption']}>{table.title}</span>}
            {table.note !== undefined && <span className={styles['note']}>{table.note}</span>}
          </caption>
        )}
        <colgroup>
          {table.widths.map((width, index) => (
            <col key={index} style={{ width: `${String((width / total) * 100)}%` }} />
          ))}
        </colgroup>
        <thead>
          <Rows rows={table.head} head="col" />
        </thead>
        <tbody>
          <Rows rows={table.body.slice(0, drawn)} />
          {table.body.length === 0 && (
            <tr>
              <td className={styles['empty']} colSpan={table.widths.length}>
                {table.empty}
              </td>
            </tr>
          )}
        </tbody>
        {table.foot.length > 0 && (
          <tfoot>
            <Rows rows={table.foot} />
          </tfoot>
        )}
      </table>
    </figure>
  );
}
