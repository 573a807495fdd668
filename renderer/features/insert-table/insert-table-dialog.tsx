import { useState, type KeyboardEvent, type ReactElement } from 'react';
import { MOST_COLUMNS, MOST_ROWS } from '#core/model';
import { Button, Dialog, TextField, useWords } from '../../ui';
import styles from './insert-table-dialog.module.css';

interface InsertTableDialogProps {
  readonly onInsert: (rows: number, columns: number) => void;
  readonly onClose: () => void;
}

/** The number that was typed, where a table may be so large. */
function countOf(typed: string, most: number): number | undefined {
  const count = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0;
  return count >= 1 && count <= most ? count : undefined;
}

const selectAll = (): void => {
  if (document.activeElement instanceof HTMLInputElement) document.activeElement.select();
};

/** Asks how large a new small table is to be. */
export function InsertTableDialog({ onInsert, onClose }: InsertTableDialogProps): ReactElement {
  const words = useWords();
  const [typed, setTyped] = useState({ rows: '4', columns: '3' });
  const rows = countOf(typed.rows, MOST_ROWS);
  const columns = countOf(typed.columns, MOST_COLUMNS);
  const insert = (): void => {
    if (rows !== undefined && columns !== undefined) onInsert(rows, columns);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    insert();
  };
  const field = (name: 'rows' | 'columns', count: number | undefined, most: number): ReactElement => (
    <TextField
      label={words(`smallTable.${name}`)}
      value={typed[name]}
      onChange={(value) => setTyped((now) => ({ ...now, [name]: value }))}
      onFocus={selectAll}
      onKeyDown={onKeyDown}
      autoFocus={name === 'rows'}
      error={count === undefined ? words('smallTable.outOf', { most }) : undefined}
    />
  );
  return (
    <Dialog
      title={words('smallTable.insert')}
      width="narrow"
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{words('common.cancel')}</Button>
          <Button look="primary" isDisabled={rows === undefined || columns === undefined} onPress={insert}>
            {words('smallTable.confirm')}
          </Button>
        </>
      }
    >
      <div className={styles['size']}>
        {field('rows', rows, MOST_ROWS)}
        {field('columns', columns, MOST_COLUMNS)}
      </div>
      <p className={styles['note']}>{words('smallTable.note')}</p>
    </Dialog>
  );
}
