import type { ReactElement, ReactNode } from 'react';
import type { FileState } from '#ipc';
import { Button, useLanguage, useWords } from '../../ui';
import { inWords } from './in-words';
import styles from './file-bar.module.css';

export interface FileBarActs {
  readonly onReload: () => void;
  /** Shows what can be done about a file that another program changed. */
  readonly onDecide: () => void;
  readonly onTakeOver: () => void;
  readonly onSave: () => void;
  readonly onSaveCopy: () => void;
}

interface FileBarProps extends FileBarActs {
  readonly name: string;
  readonly state: FileState;
  readonly isUnsaved: boolean;
}

/** What others did to the file, and why it is not saved in place: a quiet line under the tools, with what can be done. */
export function FileBar({ name, state, isUnsaved, ...acts }: FileBarProps): ReactElement | null {
  const t = useWords();
  const { outside, readOnly } = state;
  if (!outside && !readOnly) return null;
  return (
    <div className={styles['bars']} role="status" aria-label={t('fileState.label')}>
      {outside === 'gone' && (
        <Bar text={t('fileState.gone', { name })}>
          <Button size="small" onPress={acts.onSave}>
            {t('fileState.writeAgain')}
          </Button>
          <SaveCopy {...acts} />
        </Bar>
      )}
      {outside === 'changed' && (
        <Bar text={t('fileState.changed', { name })}>
          {!isUnsaved && (
            <Button size="small" onPress={acts.onReload}>
              {t('fileState.reload')}
            </Button>
          )}
          <Button size="small" onPress={acts.onDecide}>
            {t(isUnsaved ? 'fileState.decide' : 'fileState.more')}
          </Button>
        </Bar>
      )}
      {readOnly && <ReadOnlyBar readOnly={readOnly} {...acts} />}
    </div>
  );
}

function ReadOnlyBar({
  readOnly,
  ...acts
}: FileBarActs & { readonly readOnly: NonNullable<FileState['readOnly']> }): ReactElement {
  const t = useWords();
  const language = useLanguage();
  if (readOnly.kind === 'protected')
    return (
      <Bar text={t('fileState.protected')}>
        <SaveCopy {...acts} />
      </Bar>
    );
  const by = inWords(readOnly.by, language);
  return (
    <Bar text={t(readOnly.kind === 'in-use' ? 'fileState.inUse' : 'fileState.takenOver', by)}>
      <SaveCopy {...acts} />
      <Button size="small" onPress={acts.onTakeOver}>
        {t(readOnly.kind === 'in-use' ? 'fileState.takeOver' : 'fileState.takeBack')}
      </Button>
    </Bar>
  );
}

const SaveCopy = ({ onSaveCopy }: FileBarActs): ReactElement => {
  const t = useWords();
  return (
    <Button size="small" onPress={onSaveCopy}>
      {t('fileState.saveCopy')}
    </Button>
  );
};

const Bar = ({ text, children }: { readonly text: string; readonly children: ReactNode }): ReactElement => (
  <div className={styles['bar']}>
    <span className={styles['text']}>{text}</span>
    {children}
  </div>
);
