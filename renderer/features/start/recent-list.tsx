import type { ReactElement } from 'react';
import type { FileHandle, RecentFile } from '#ipc';
import { Button, Icon, classNames, useLanguage, useWords } from '../../ui';
import styles from './start-screen.module.css';
import { useRecent } from './use-recent';

/** The files that were open lately, the last one first. */
export function RecentList({ onOpenRecent }: { readonly onOpenRecent: (file: FileHandle) => void }): ReactElement {
  const words = useWords();
  const { recent, forget } = useRecent();
  return (
    <section aria-label={words('start.recent')}>
      <h2 className={styles['heading']}>{words('start.recent')}</h2>
      {recent?.length === 0 && <p className={styles['empty']}>{words('start.noRecent')}</p>}
      <ul>
        {recent?.map((file) => (
          <RecentItem
            key={file.file}
            item={file}
            onOpen={() => onOpenRecent(file.file)}
            onForget={() => void forget(file.file)}
          />
        ))}
      </ul>
    </section>
  );
}

interface RecentItemProps {
  readonly item: RecentFile;
  readonly onOpen: () => void;
  readonly onForget: () => void;
}

function RecentItem({ item, onOpen, onForget }: RecentItemProps): ReactElement {
  const words = useWords();
  const language = useLanguage();
  const opened = new Date(item.openedAt).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <li className={styles['item']}>
      <div className={styles['file']}>
        <Button
          look="quiet"
          onPress={onOpen}
          isDisabled={item.missing}
          aria-label={words('start.openRecent', { name: item.name })}
        >
          <span className={styles['fileName']}>{item.name}</span>
          <span className={classNames(styles['folder'], item.missing && styles['missing'])}>
            {item.missing ? words('start.missing') : opened} · {item.folder}
          </span>
        </Button>
      </div>
      <Button look="quiet" size="icon" onPress={onForget} aria-label={words('start.forget', { name: item.name })}>
        <Icon name="close" />
      </Button>
    </li>
  );
}
