import { useState, type ReactElement } from 'react';
import { Button } from './button';
import { Dialog } from './dialog';
import { useWords } from './i18n';
import styles from './preview-dialog.module.css';

/** A change of text before it is made. */
export interface PreviewChange {
  readonly id: string;
  /** Where it is; changes of one place stand together. */
  readonly place: string;
  /** The text before and after it. */
  readonly lead: string;
  readonly tail: string;
  readonly from: string;
  readonly to: string;
  /** Why it cannot be made. */
  readonly whyNot?: string;
}

export interface PreviewDialogProps {
  readonly title: string;
  readonly changes: readonly PreviewChange[];
  /** With the ids of the changes that are wanted. */
  readonly onDone: (chosen: ReadonlySet<string>) => void;
  readonly onClose: () => void;
}

/** More lines than this nobody reads; what is not listed is changed all the same. */
const MOST = 300;

/** Shows many changes of text before they are made, each with a box to leave it out. */
export function PreviewDialog({ title, changes, onDone, onClose }: PreviewDialogProps): ReactElement {
  const t = useWords();
  const possible = changes.filter(({ whyNot }) => whyNot === undefined);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = possible.filter(({ id }) => !left.has(id));
  const leave = (id: string): void =>
    setLeft((now) => new Set(now.has(id) ? [...now].filter((other) => other !== id) : [...now, id]));
  const all = chosen.length === possible.length;
  return (
    <Dialog
      title={title}
      width="wide"
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button
            look="primary"
            isDisabled={chosen.length === 0}
            onPress={() => onDone(new Set(chosen.map(({ id }) => id)))}
          >
            {t('preview.do', { count: chosen.length })}
          </Button>
        </>
      }
    >
      <label className={styles['all']}>
        <input
          type="checkbox"
          checked={all}
          onChange={() => setLeft(new Set(all ? possible.map(({ id }) => id) : []))}
        />
        {t('preview.all', { count: possible.length })}
      </label>
      <ChangeList changes={changes.slice(0, MOST)} left={left} onLeave={leave} />
      {changes.length > MOST && <p className={styles['note']}>{t('preview.more', { count: changes.length - MOST })}</p>}
    </Dialog>
  );
}

interface ChangeListProps {
  readonly changes: readonly PreviewChange[];
  readonly left: ReadonlySet<string>;
  readonly onLeave: (id: string) => void;
}

function ChangeList({ changes, left, onLeave }: ChangeListProps): ReactElement {
  return (
    <ul>
      {changes.map((change, index) => (
        <li key={change.id}>
          {change.place !== changes[index - 1]?.place && <h3 className={styles['place']}>{change.place}</h3>}
          <label className={styles['change']}>
            <input
              type="checkbox"
              checked={change.whyNot === undefined && !left.has(change.id)}
              disabled={change.whyNot !== undefined}
              onChange={() => onLeave(change.id)}
            />
            <span>
              {change.lead}
              <del className={styles['from']}>{change.from}</del>
              {change.whyNot === undefined && <ins className={styles['to']}>{change.to}</ins>}
              {change.tail}
              {change.whyNot !== undefined && <span className={styles['note']}> {change.whyNot}</span>}
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
