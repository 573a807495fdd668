import { createContext, use, useCallback, type ReactElement, type ReactNode } from 'react';
import { columnParts, inlineText } from '#core/derive';
import type { SmallTable } from '#core/model';
import type { Plan } from '#core/records';
import { classNames, useWords } from '../../ui';
import { usePlanPart } from '../page/editors-context';
import paper from '../page/paper-table.module.css';
import styles from './small-table.module.css';

const measured = new WeakMap<SmallTable, { readonly records: unknown; readonly parts: string }>();

/** The widths of the columns as text, worked out again when the table or a record changes. */
function partsOf(plan: Plan, table: SmallTable): string {
  const known = measured.get(table);
  if (known?.records === plan.records) return known.parts;
  const parts = columnParts(plan, table).join(' ');
  measured.set(table, { records: plan.records, parts });
  return parts;
}

interface TableFrameProps {
  readonly table: SmallTable;
  readonly caption: ReactNode;
  readonly rows: ReactNode;
  readonly attributes?: object;
}

/** A small table as it stands on the page: its caption above it, columns as wide as what stands in them. */
export function TableFrame({ table, caption, rows, attributes }: TableFrameProps): ReactElement {
  const t = useWords();
  const parts = usePlanPart(useCallback((plan: Plan) => partsOf(plan, table), [table])).split(' ');
  const name = usePlanPart(useCallback((plan: Plan) => inlineText(plan, table.children[0].children), [table]));
  const total = parts.reduce((sum, part) => sum + Number(part), 0);
  return (
    <figure
      {...attributes}
      className={classNames(paper['figure'], styles['figure'])}
      data-block={table.id}
      data-small-table=""
    >
      {caption}
      <table
        className={classNames(paper['table'], styles['table'])}
        aria-label={name.trim() === '' ? t('smallTable.name') : name}
      >
        <colgroup>
          {parts.map((part, index) => (
            <col key={index} style={{ width: `${String((Number(part) / total) * 100)}%` }} />
          ))}
        </colgroup>
        <tbody>{rows}</tbody>
      </table>
    </figure>
  );
}

const InHead = createContext(false);

/** Tells the cells of a row whether it is the head of its table. */
export const HeadRow = InHead.Provider;

interface TableCellProps {
  readonly id: string;
  readonly isSelected?: boolean;
  readonly attributes?: object;
  readonly children: ReactNode;
}

/** A cell of a small table. */
export function TableCell({ id, isSelected = false, attributes, children }: TableCellProps): ReactElement {
  const shared = { ...attributes, 'data-block': id, ...(isSelected && { 'data-selected': true }) };
  return use(InHead) ? (
    <th scope="col" {...shared}>
      {children}
    </th>
  ) : (
    <td {...shared}>{children}</td>
  );
}

interface FrameCaptionProps {
  readonly id: string;
  readonly hint?: string | undefined;
  readonly attributes?: object;
  readonly children: ReactNode;
}

/** The caption of a small table or picture; an empty one keeps its line, and says what it is for while the caret is in its frame. */
export const FrameCaption = ({ id, hint, attributes, children }: FrameCaptionProps): ReactElement => (
  <p {...attributes} className={styles['caption']} data-block={id} {...(hint !== undefined && { 'data-hint': hint })}>
    {children}
  </p>
);
