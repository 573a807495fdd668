import type { ReactElement } from 'react';
import styles from './cell.module.css';
import type { Option } from './select';

export interface CellSelectProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string | undefined;
  /** Undefined: nothing is chosen any more. */
  readonly onChange: (id: string | undefined) => void;
  readonly dataField?: string;
}

/** One of a few choices, in a table's cell. */
export const CellSelect = ({ label, options, value, onChange, dataField }: CellSelectProps): ReactElement => (
  <select
    className={styles['input']}
    aria-label={label}
    value={value ?? ''}
    data-field={dataField}
    onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
  >
    <option value="" />
    {options.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))}
  </select>
);
