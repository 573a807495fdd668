import type { ReactElement } from 'react';
import { fieldsOf, type KindName } from '#core/records';
import { useLanguage, useWords } from '../../ui';
import styles from './table-question.module.css';
import type { Import } from './to-records';

interface ImportReportProps extends Pick<Import, 'made' | 'unread'> {
  readonly kind: KindName;
}

/** What else comes into the plan, and every cell that its field cannot hold: nothing is dropped unseen. */
export function ImportReport({ kind, made, unread }: ImportReportProps): ReactElement {
  const words = useWords();
  const language = useLanguage();
  const nameOf = (field: string): string => fieldsOf(kind)[field]?.words[language] ?? field;
  const comma = words('pasting.and');
  return (
    <div className={styles['report']} role="status">
      {made.length > 0 && <p>{words('pasting.made', { count: made.length, names: made.join(comma) })}</p>}
      {unread.length > 0 && (
        <>
          <p>{words('pasting.unread', { count: unread.length })}</p>
          <ul className={styles['list']} tabIndex={0} aria-label={words('pasting.unread', { count: unread.length })}>
            {unread.map(({ row, field, text, keptIn }, index) => (
              <li key={index}>
                {keptIn === undefined
                  ? words('pasting.cellLeft', { row, field: nameOf(field), text })
                  : words('pasting.cellKept', { row, field: nameOf(field), text, keeper: nameOf(keptIn) })}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
