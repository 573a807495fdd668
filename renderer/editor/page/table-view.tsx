import { useCallback, type ReactElement } from 'react';
import { generateTable, type Cell, type Table } from '#core/derive';
import { NO_ROWS } from '#core/words';
import type { Plan } from '#core/records';
import type { SectionId, TableName } from '#core/model';
import { classNames } from '../../ui';
import { sectionIn } from '../binding/prose-of';
import { usePage, usePlanPart } from './editors-context';
import paper from './paper-table.module.css';
import styles from './table-view.module.css';

const made = new WeakMap<Plan['records'], Map<string, { readonly sections: unknown; readonly table: Table }>>();

/** Tables are made from records, the task table from the text too: made again only when those changed. */
function tableOf(plan: Plan, name: TableName): Table {
  const known = made.get(plan.records) ?? new Map<string, { readonly sections: unknown; readonly table: Table }>();
  made.set(plan.records, known);
  const last = known.get(name);
  if (last && (name !== 'tasks' || last.sections === plan.sections)) return last.table;
  const table = generateTable(plan, name);
  known.set(name, { sections: plan.sections, table });
  return table;
}

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
  if (!of) return <td {...shared}>{cell.text}</td>;
  const open = (): void => select({ kind: 'record', record: of.record });
  return (
    <td {...shared} data-cell={`${of.record}.${of.field}`} className={styles['linked']} onClick={open}>
      {cell.text}
    </td>
  );
}

const Rows = ({ rows, head }: { readonly rows: readonly (readonly Cell[])[]; readonly head?: 'col' }): ReactElement[] =>
  rows.map((row, index) => (
    <tr key={index}>
      {row.map((cell, column) => (
        <CellView key={column} cell={cell} {...(head && { head })} />
      ))}
    </tr>
  ));

interface TableViewProps {
  readonly name: TableName;
  /** Where it stands: under a heading of the same words its name is not said again, as in Word. */
  readonly section: SectionId;
}

/** A generated table in its true place on the page; a click on a cell leads to its record. */
export function TableView({ name, section }: TableViewProps): ReactElement {
  const { store } = usePage().editors;
  const table = usePlanPart(useCallback((plan: Plan) => tableOf(plan, name), [name]));
  const heading = usePlanPart(useCallback((plan: Plan) => sectionIn(plan, section)?.heading.trim(), [section]));
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
          <Rows rows={table.body} />
          {table.body.length === 0 && (
            <tr>
              <td className={styles['empty']} colSpan={table.widths.length}>
                {NO_ROWS[store.plan.language]}
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
