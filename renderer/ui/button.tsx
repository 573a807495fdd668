import type { ReactElement } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { classNames } from './class-names';
import styles from './button.module.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  /** `plain` has a frame, `primary` is the one filled button of a screen, `quiet` has no frame, `link` reads as running text. */
  readonly look?: 'plain' | 'primary' | 'danger' | 'quiet' | 'link';
  readonly size?: 'normal' | 'small' | 'icon';
}

export const Button = ({ look = 'plain', size = 'normal', ...rest }: ButtonProps): ReactElement => (
  <AriaButton
    {...rest}
    className={classNames(styles['button'], look !== 'plain' && styles[look], size !== 'normal' && styles[size])}
  />
);
