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
  /** In a grid, whose cells and menus are reached by other keys. */
  readonly isOutOfTabOrder?: boolean;
  /** Whether what it folds and unfolds is open; only for a button that does. */
  readonly isExpanded?: boolean;
}

/** A small button in a table's cell. */
export const CellButton = ({
  label,
  children,
  onPress,
  isLink = false,
  opensMenu = false,
  dataField,
  isOutOfTabOrder = false,
  isExpanded,
}: CellButtonProps): ReactElement => (
  <button
    type="button"
    className={classNames(styles['button'], isLink && styles['link'])}
    aria-label={label}
    aria-haspopup={opensMenu ? 'menu' : undefined}
    aria-expanded={isExpanded}
    data-field={dataField}
    tabIndex={isOutOfTabOrder ? -1 : undefined}
    onClick={({ currentTarget }) => onPress(currentTarget)}
  >
    {children}
  </button>
);
