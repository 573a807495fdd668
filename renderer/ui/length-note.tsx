import type { ReactElement } from 'react';
import { classNames } from './class-names';
import { useWords } from './i18n';
import styles from './length-note.module.css';

export interface LengthNoteProps {
  readonly count: number;
  readonly least?: number;
  readonly most?: number;
}

/** How long a text is and what it may be: quiet, and in the colour and words of a warning beyond. */
export function LengthNote({ count, least, most }: LengthNoteProps): ReactElement {
  const words = useWords();
  const over = most === undefined ? 0 : count - most;
  return (
    <span className={classNames(styles['note'], over > 0 && styles['over'])} {...(over > 0 && { 'data-over': '' })}>
      {most === undefined
        ? words('length.least', { count, least })
        : over > 0
          ? words('length.over', { count, most, over })
          : least === undefined
            ? words('length.most', { count, most })
            : words('length.both', { count, least, most })}
    </span>
  );
}
