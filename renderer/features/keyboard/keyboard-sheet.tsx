import { useState, type ReactElement } from 'react';
import { Button, Dialog, TextField, useLanguage, useWords } from '../../ui';
import styles from './keyboard-sheet.module.css';
import { sayKeys } from './say-keys';
import { searchShortcuts, shortcutGroups, type ShortcutGroup } from './shortcuts';

const isMac = navigator.userAgent.includes('Mac');

/** All keys of the program in one list, found by what they do or by the key itself. */
export function KeyboardSheet({ onClose }: { readonly onClose: () => void }): ReactElement {
  const words = useWords();
  const language = useLanguage();
  const [wanted, setWanted] = useState('');
  const groups = searchShortcuts(shortcutGroups(language, words), wanted);
  return (
    <Dialog
      title={words('keyboard.title')}
      onClose={onClose}
      foot={
        <Button look="primary" onPress={onClose}>
          {words('common.close')}
        </Button>
      }
    >
      <TextField
        label={words('keyboard.search')}
        hint={words('keyboard.searchHint')}
        value={wanted}
        onChange={setWanted}
        autoFocus
      />
      <div className={styles['groups']} tabIndex={0} role="group" aria-label={words('keyboard.title')}>
        {groups.map((group) => (
          <Group key={group.title} group={group} />
        ))}
        {groups.length === 0 && <p className={styles['none']}>{words('keyboard.nothing')}</p>}
      </div>
    </Dialog>
  );
}

const Group = ({ group }: { readonly group: ShortcutGroup }): ReactElement => (
  <section>
    <h3 className={styles['title']}>{group.title}</h3>
    <dl className={styles['list']}>
      {group.shortcuts.map(({ words, keys }) => (
        <div key={`${words} ${keys}`} className={styles['line']}>
          <dt>{words}</dt>
          <dd>
            <kbd className={styles['keys']}>{sayKeys(keys, isMac)}</kbd>
          </dd>
        </div>
      ))}
    </dl>
  </section>
);
