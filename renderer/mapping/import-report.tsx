import type { ReactElement } from 'react';
import { sayNotes, type Imported } from '#core/import';
import { useLanguage } from '../ui';
import styles from './mapping.module.css';

/** What else comes into the plan, and everything that does not come in as it stands: nothing is dropped unseen. */
export function ImportReport({ imported }: { readonly imported: Imported }): ReactElement {
  const language = useLanguage();
  return (
    <div className={styles['report']} role="status">
      {sayNotes(imported, language).map(({ said, lines }) => (
        <section key={said}>
          <p>{said}</p>
          {lines.length > 0 && (
            <ul className={styles['list']} tabIndex={0} aria-label={said}>
              {lines.map((line, index) => (
                <li key={index}>{line}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}
