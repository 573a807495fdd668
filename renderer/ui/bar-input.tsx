import type { ComponentProps, ReactElement } from 'react';
import { classNames } from './class-names';
import styles from './field.module.css';

export interface BarInputProps extends Omit<ComponentProps<'input'>, 'className' | 'placeholder' | 'aria-label'> {
  /** Stands in it while it is empty. */
  readonly label: string;
}

/** A field in a bar above the page: the browser's own, with no room for a label. */
export const BarInput = ({ label, ...rest }: BarInputProps): ReactElement => (
  <input
    {...rest}
    className={classNames(styles['input'], styles['inBar'])}
    aria-label={label}
    placeholder={label}
    spellCheck={false}
  />
);
