import type { ReactElement } from 'react';
import { Label, ProgressBar } from 'react-aria-components';
import styles from './progress.module.css';

/** How much is done, 0 to 1; without a part it only says that something goes on. */
export const Progress = ({
  label,
  part,
}: {
  readonly label: string;
  readonly part: number | undefined;
}): ReactElement => (
  <ProgressBar className={styles['progress'] ?? ''} value={(part ?? 0) * 100} isIndeterminate={part === undefined}>
    {({ valueText }) => (
      <>
        <span className={styles['words']}>
          <Label>{label}</Label>
          {part !== undefined && <span>{valueText}</span>}
        </span>
        <progress className={styles['track']} max={1} {...(part !== undefined && { value: part })} aria-hidden="true" />
      </>
    )}
  </ProgressBar>
);
