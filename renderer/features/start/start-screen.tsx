import type { ReactElement, ReactNode } from 'react';
import type { FileHandle } from '#ipc';
import { Button, useWords } from '../../ui';
import { RecentList } from './recent-list';
import styles from './start-screen.module.css';
import { WindowChoices } from './window-choices';

export interface StartScreenProps {
  readonly onNew: () => void;
  readonly onOldDocument: () => void;
  readonly onOpen: () => void;
  readonly onSample: () => void;
  readonly onSettings: () => void;
  readonly onHelp: () => void;
  readonly onOpenRecent: (file: FileHandle) => void;
  /** What was not saved when the program ended, above the recent files. */
  readonly unsaved: ReactNode;
}

/** The window before it holds a plan: the doors at the left, what was open lately at the right. */
export function StartScreen(props: StartScreenProps): ReactElement {
  const { onNew, onOldDocument, onOpen, onSample, onOpenRecent, unsaved } = props;
  const words = useWords();
  return (
    <main className={styles['screen']}>
      <header className={styles['head']}>
        <h1 className={styles['name']}>Planloom</h1>
        <p className={styles['tagline']}>{words('start.title')}</p>
      </header>
      <section className={styles['doors']} aria-label={words('start.doors')}>
        <Button look="primary" onPress={onNew}>
          <span className={styles['door']}>{words('start.new')}</span>
          <span className={styles['note']}>{words('start.newNote')}</span>
        </Button>
        <Button onPress={onOldDocument}>
          <span className={styles['door']}>{words('start.oldDocument')}</span>
          <span className={styles['note']}>{words('start.oldDocumentNote')}</span>
        </Button>
        <Button onPress={onOpen}>
          <span className={styles['door']}>{words('start.open')}</span>
          <span className={styles['note']}>{words('start.openNote')}</span>
        </Button>
        <Button onPress={onSample}>
          <span className={styles['door']}>{words('start.sample')}</span>
          <span className={styles['note']}>{words('start.sampleNote')}</span>
        </Button>
      </section>
      <div className={styles['files']}>
        {unsaved}
        <RecentList onOpenRecent={onOpenRecent} />
      </div>
      <WindowChoices {...props} />
    </main>
  );
}
