import type { ReactElement } from 'react';
import { Choice, useWords } from '../../ui';
import { useSettings } from '../../workspace';
import styles from './start-screen.module.css';

/** Language and appearance of the window, changed at once. */
export function WindowChoices(): ReactElement {
  const words = useWords();
  const { settings, change } = useSettings();
  return (
    <footer className={styles['foot']}>
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
