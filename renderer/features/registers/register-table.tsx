import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactElement, type SyntheticEvent } from 'react';
import type { RecordId } from '#core/model';
import { fieldsOf, kindNamed, type KindName, type PlanRecord } from '#core/records';
import { FieldsProvider } from '../../fields';
import { ContextMenu, useLanguage, useWords } from '../../ui';
import { useWorkspace } from '../../workspace';
import { RegisterRow } from './register-row';
import styles from './register.module.css';
import { rowIdAt } from './row-at';
import { useRowDrag } from './use-row-drag';
import { useRowMenu } from './use-row-menu';

export interface RegisterTableProps {
  readonly kind: KindName;
  readonly records: readonly PlanRecord[];
  /** Moves a record to an index of the register, counted without the record itself. */
  readonly onMove: (id: RecordId, index: number) => void;
  readonly onRemove: (record: PlanRecord) => void;
}

/**
 * The records as a table; each cell is a field of its own, so the Tab key goes through them as through any form.
 * What concerns whole rows is handled here once, so that a row draws again only when its record changes.
 */
export function RegisterTable({ kind, records, onMove, onRemove }: RegisterTableProps): ReactElement {
  const words = useWords();
  const { selection, select } = useWorkspace();
  const [menu, setMenu] = useState<{ readonly record: RecordId; readonly at: Element }>();
  const keepFocus = useKeptFocus();
  const ids = records.map(({ id }) => id);
  const drag = useRowDrag(ids, onMove);
  const menuOf = useRowMenu({ kind, records, onMove, onRemove });
  const selected = selection.kind === 'record' ? selection.record : undefined;
  const selectRow = ({ target }: SyntheticEvent): void => {
    const record = rowIdAt(target);
    if (record !== undefined && record !== selected) select({ kind: 'record', record });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = ids.indexOf(rowIdAt(event.target) ?? '');
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    const id = ids[at];
    if (!event.altKey || step === 0 || id === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    keepFocus();
    onMove(id, at + step);
  };
  return (
    <FieldsProvider>
      <div className={styles['scroll']}>
        <table className={styles['table']} aria-label={kindNamed(kind).words.many[useLanguage()]}>
          <ColumnHeads kind={kind} />
          <tbody onFocus={selectRow} onClick={selectRow} onKeyDownCapture={onKeyDown} {...drag.handlers}>
            {records.map((record, index) => (
              <RegisterRow
                key={record.id}
                kind={kind}
                record={record}
                index={index}
                isSelected={record.id === selected}
                mark={drag.mark?.id === record.id ? drag.mark.side : undefined}
                onMenu={setMenu}
              />
            ))}
          </tbody>
        </table>
      </div>
      {menu && (
        <ContextMenu
          label={words('registers.actions')}
          acts={menuOf(menu.record)}
          at={menu.at}
          onClose={() => setMenu(undefined)}
        />
      )}
    </FieldsProvider>
  );
}

function ColumnHeads({ kind }: { readonly kind: KindName }): ReactElement {
  const words = useWords();
  const language = useLanguage();
  const { columns, name: nameField } = kindNamed(kind);
  return (
    <thead>
      <tr>
        <th scope="col" className={styles['order']}>
          {words('registers.order')}
        </th>
        {columns.map((name) => (
          <th key={name} scope="col" className={name === nameField ? styles['naming'] : undefined}>
            {fieldsOf(kind)[name]?.words[language]}
          </th>
        ))}
        <th scope="col" className={styles['acts']}>
          <span className={styles['silent']}>{words('registers.actions')}</span>
        </th>
      </tr>
    </thead>
  );
}

/** A row that moves takes its focus along: browsers drop the focus of an element that is put elsewhere. */
function useKeptFocus(): () => void {
  const kept = useRef<HTMLElement>(undefined);
  useLayoutEffect(() => {
    const element = kept.current;
    kept.current = undefined;
    if (element?.isConnected === true && element !== document.activeElement) element.focus();
  });
  return () => {
    if (document.activeElement instanceof HTMLElement) kept.current = document.activeElement;
  };
}
