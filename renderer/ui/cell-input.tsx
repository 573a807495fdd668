import { useId, type KeyboardEvent, type ReactElement } from 'react';
import styles from './cell.module.css';

export interface CellInputProps {
  /** Read aloud; the column's heading stands above. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly onFocus?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly isReadOnly?: boolean;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly dataField?: string;
}

/** A field in a table's cell: the browser's own, because a register draws hundreds of them. */
export function CellInput(props: CellInputProps): ReactElement {
  const { label, value, onChange, onBlur, onFocus, onKeyDown, isReadOnly = false, hint, error, dataField } = props;
  const id = useId();
  const note = error ?? hint;
  return (
    <div className={styles['cell']}>
      <input
        className={styles['input']}
        aria-label={label}
        aria-invalid={error !== undefined}
        aria-describedby={note === undefined ? undefined : id}
        value={value}
        readOnly={isReadOnly}
        spellCheck={false}
        data-field={dataField}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
      />
      {note !== undefined && (
        <span id={id} className={styles[error === undefined ? 'hint' : 'error']}>
          {note}
        </span>
      )}
    </div>
  );
}
