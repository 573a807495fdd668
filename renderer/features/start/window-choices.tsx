import type { ReactElement } from 'react';
import { Button, LanguageChoice, ThemeChoice, useWords } from '../../ui';
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
      <ThemeChoice hideLabel look="small" value={settings.theme} onChange={(theme) => change({ theme })} />
      <LanguageChoice
        label={words('common.language')}
        hideLabel
        look="small"
        value={settings.language}
        onChange={(language) => change({ language })}
      />
    </footer>
  );
}
