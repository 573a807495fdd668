import type { ReactElement } from 'react';
import { SAMPLES, type SampleName } from '#templates';
import { Button, Dialog, useLanguage, useWords } from '../../ui';
import styles from './sample-dialog.module.css';

export interface SampleDialogProps {
  readonly onChoose: (name: SampleName) => void;
  readonly onClose: () => void;
}

/** The sample plans, each with what it shows; choosing one opens it in the language of the interface. */
export function SampleDialog({ onChoose, onClose }: SampleDialogProps): ReactElement {
  const words = useWords();
  const language = useLanguage();
  return (
    <Dialog
      title={words('samples.title')}
      onClose={onClose}
      foot={<Button onPress={onClose}>{words('common.cancel')}</Button>}
    >
      <p className={styles['note']}>{words('samples.note')}</p>
      <ul className={styles['list']} aria-label={words('samples.list')}>
        {SAMPLES.map(({ name, title, about }, index) => (
          <li key={name}>
            <Button look="quiet" onPress={() => onChoose(name)} autoFocus={index === 0}>
              <span className={styles['title']}>{title[language]}</span>
              <span className={styles['note']}>{about[language]}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
