import type { ReactElement, ReactNode } from 'react';
import styles from './unseen.module.css';

interface UnseenProps {
  readonly id?: string;
  readonly children: ReactNode;
}

/** Words that are only read aloud. */
export const Unseen = ({ id, children }: UnseenProps): ReactElement => (
  <span id={id} className={styles['unseen']}>
    {children}
  </span>
);
