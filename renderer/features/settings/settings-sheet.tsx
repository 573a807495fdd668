import type { ReactElement, ReactNode } from 'react';
import { Button, Dialog, LanguageChoice, Select, TextField, ThemeChoice, useWords } from '../../ui';
import { ZOOM_LEVELS, useSettings, zoomWithin } from '../../workspace';
import styles from './settings-sheet.module.css';

interface SettingsSheetProps {
  /** What other parts of the program have to set. */
  readonly children?: ReactNode;
  readonly onClose: () => void;
}

/** What the officer can set; every change counts at once. */
export function SettingsSheet({ children, onClose }: SettingsSheetProps): ReactElement {
  const words = useWords();
  return (
    <Dialog
      title={words('settings.title')}
      onClose={onClose}
      foot={
        <Button look="primary" onPress={onClose}>
          {words('common.close')}
        </Button>
      }
    >
      <div className={styles['form']}>
        <Author />
        <Appearance />
        {children}
      </div>
    </Dialog>
  );
}

function Author(): ReactElement {
  const words = useWords();
  const { settings, change } = useSettings();
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{words('settings.you')}</legend>
      <TextField
        label={words('settings.author')}
        hint={words('settings.authorHint')}
        value={settings.author ?? ''}
        onChange={(author) => change({ author })}
      />
      <TextField label={words('settings.unit')} value={settings.unit ?? ''} onChange={(unit) => change({ unit })} />
    </fieldset>
  );
}

function Appearance(): ReactElement {
  const words = useWords();
  const { settings, change } = useSettings();
  const zoom = settings.zoom ?? 1;
  const levels = [...new Set([...ZOOM_LEVELS, zoom])].sort((a, b) => a - b);
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{words('settings.window')}</legend>
      <LanguageChoice
        label={words('common.language')}
        value={settings.language}
        onChange={(language) => change({ language })}
      />
      <p className={styles['note']}>{words('settings.languageNote')}</p>
      <ThemeChoice value={settings.theme} onChange={(theme) => change({ theme })} />
      <div className={styles['zoom']}>
        <Select
          label={words('settings.zoom')}
          options={levels.map((level) => ({ id: String(level), name: `${Math.round(level * 100)}%` }))}
          value={String(zoom)}
          onChange={(level) => change({ zoom: zoomWithin(Number(level)) })}
          placeholder=""
        />
      </div>
    </fieldset>
  );
}
