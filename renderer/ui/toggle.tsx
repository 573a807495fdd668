import type { ReactElement, ReactNode } from 'react';
import { ToggleButton, Tooltip, TooltipTrigger } from 'react-aria-components';
import { classNames } from './class-names';
import styles from './toggle.module.css';

export interface ToggleProps {
  readonly label: string;
  /** Shown after a moment under the mouse, where it says more than the label. */
  readonly tip?: string;
  readonly size?: 'normal' | 'small';
  readonly isOn: boolean;
  readonly isDisabled: boolean;
  /** Pressing it leaves the focus where it is. */
  readonly leavesFocus?: boolean;
  readonly onToggle: () => void;
  /** The sign on it. */
  readonly children: ReactNode;
}

/** A button in a row of tools that is on or off. */
export const Toggle = ({
  label,
  tip = label,
  size = 'normal',
  isOn,
  isDisabled,
  leavesFocus = false,
  onToggle,
  children,
}: ToggleProps): ReactElement => (
  <TooltipTrigger delay={600}>
    <ToggleButton
      className={classNames(styles['toggle'], size === 'small' && styles['small'])}
      aria-label={label}
      isSelected={isOn}
      isDisabled={isDisabled}
      preventFocusOnPress={leavesFocus}
      onChange={onToggle}
    >
      {children}
    </ToggleButton>
    <Tooltip className={styles['tip'] ?? ''}>{tip}</Tooltip>
  </TooltipTrigger>
);
