import type { ReactElement, ReactNode } from 'react';
import { Dialog, Popover, type PopoverProps } from 'react-aria-components';
import styles from './panel.module.css';

export interface PanelProps extends Omit<PopoverProps, 'className' | 'style' | 'children' | 'aria-label'> {
  readonly label: string;
  readonly children: ReactNode;
}

/** A small panel beside what it belongs to; Escape or a click elsewhere closes it. */
export const Panel = ({ label, children, ...rest }: PanelProps): ReactElement => (
  <Popover {...rest} className={styles['popover'] ?? ''}>
    <Dialog className={styles['panel'] ?? ''} aria-label={label}>
      {children}
    </Dialog>
  </Popover>
);
