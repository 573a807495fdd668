import type { ReactElement } from 'react';
import { Button, Choice, useWords } from '../../ui';
import { useSettings } from '../../workspace';
import type { StartScreenProps } from './start-screen';
import styles from './start-screen.module.css';

/** Language and appearance of the window, changed at once; the other settings and the help behind a button each. */
export function WindowChoices({ onSettings, onHelp }: Pick<StartScreenProps, 'onSettings' | 'onHelp'>): ReactElement {
  const words = useWords();
  const { settings, change } = useSettings();
  return (
    <footer className={styles['foot']}>
      <Button look="quiet" size="small" onPress={onHelp}>
        {words('help.title')}
      </Button>
      <Button look="quiet" size="small" onPress={onSettings}>
        {words('settings.title')}
      </Button>
      <Choice
        label={words('common.theme')}
        hideLabel
        look="small"
        options={[
          { id: 'system', name: words('common.themeSystem') },
          { id: 'light', name: words('common.themeLight') },
          { id: 'dark', name: words('common.themeDark') },
        ]}
        value={settings.theme}
        onChange={(theme) => change({ theme })}
      />
      <Choice
        label={words('common.language')}
        hideLabel
        look="small"
        options={[
          { id: 'zh-CN', name: words('common.chinese') },
          { id: 'en', name: words('common.english') },
        ]}
        value={settings.language}
        onChange={(language) => change({ language })}
      />
    </footer>
  );
}
