import type { ButtonHTMLAttributes, ReactElement } from 'react';
import { classNames } from './class-names';
import styles from './button.module.css';

export interface LinkButtonProps extends Omit<
  ButtonHTMLAttributes<HTMLButtonElement>,
  'className' | 'onClick' | 'type'
> {
  readonly size?: 'normal' | 'small';
  readonly onPress: () => void;
}

/** A button that reads as running text, for lists with hundreds of them: it is the browser's own and costs next to nothing. */
export const LinkButton = ({ size = 'normal', onPress, ...rest }: LinkButtonProps): ReactElement => (
  <button
    {...rest}
    type="button"
    className={classNames(styles['button'], styles['link'], size === 'small' && styles['small'])}
    onClick={onPress}
  />
);
