import type { ReactElement } from 'react';
import { sayImportNotes, type ImportNote, type SaidImportNote } from '#core/import-document';
import { useLanguage, useWords } from '../../ui';
import styles from './old-document.module.css';

/** What the plan does not have as it stood in the document: what is not in it at all, then what changed on its way. */
export function NoteList({ notes }: { readonly notes: readonly ImportNote[] }): ReactElement {
  const t = useWords();
  const said = sayImportNotes(notes, useLanguage());
  const [lost, changed] = [said.filter(({ isLoss }) => isLoss), said.filter(({ isLoss }) => !isLoss)];
  return (
    <div className={styles['notes']}>
      <h3 className={styles['group']}>{t('oldDocument.lost')}</h3>
      {lost.length === 0 ? <p>{t('oldDocument.nothingLost')}</p> : <Notes said={lost} />}
      {changed.length > 0 && <h3 className={styles['group']}>{t('oldDocument.changed')}</h3>}
      <Notes said={changed} />
    </div>
  );
}

const Notes = ({ said }: { readonly said: readonly SaidImportNote[] }): ReactElement => (
  <>
    {said.map((note, at) => (
      <section key={at}>
        <p>{note.said}</p>
        {note.lines.length > 0 && (
          <ul className={styles['lines']} tabIndex={0} aria-label={note.said}>
            {note.lines.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
        )}
      </section>
    ))}
  </>
);
