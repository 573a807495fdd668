import type { ReactElement, ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './notice.module.css';

export interface NoticeProps {
  readonly look: 'failure' | 'warning' | 'success' | 'information';
  /** The kind in a word, because colour alone says nothing to some. */
  readonly kind: string;
  readonly children: ReactNode;
  readonly end?: ReactNode;
}

/** A sentence in a coloured frame. */
export const Notice = ({ look, kind, children, end }: NoticeProps): ReactElement => (
  <div className={classNames(styles['notice'], styles[look])}>
    <span className={styles['kind']}>{kind}</span>
    <div className={styles['text']}>{children}</div>
    {end}
  </div>
);
