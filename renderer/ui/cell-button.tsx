import type { ReactElement, ReactNode } from 'react';
import styles from './cell.module.css';
import { classNames } from './class-names';

export interface CellButtonProps {
  readonly label?: string;
  readonly children: ReactNode;
  readonly onPress: (button: HTMLButtonElement) => void;
  readonly isLink?: boolean;
  readonly opensMenu?: boolean;
  readonly dataField?: string;
}

/** A small button in a table's cell. */
export const CellButton = ({
  label,
  children,
  onPress,
  isLink = false,
  opensMenu = false,
  dataField,
}: CellButtonProps): ReactElement => (
  <button
    type="button"
    className={classNames(styles['button'], isLink && styles['link'])}
    aria-label={label}
    aria-haspopup={opensMenu ? 'menu' : undefined}
    data-field={dataField}
    onClick={({ currentTarget }) => onPress(currentTarget)}
  >
    {children}
  </button>
);
