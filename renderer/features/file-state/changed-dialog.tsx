import type { ReactElement } from 'react';
import { QuestionDialog, useWords } from '../../ui';
import styles from './changed-dialog.module.css';

interface ChangedDialogProps {
  readonly name: string;
  readonly isUnsaved: boolean;
  readonly onCompare: () => void;
  readonly onReload: () => void;
  readonly onSaveCopy: () => void;
  readonly onClose: () => void;
}

/** Asks what to do with a file that another program changed: nothing is lost whichever she takes. */
export function ChangedDialog({ name, isUnsaved, ...acts }: ChangedDialogProps): ReactElement {
  const t = useWords();
  return (
    <QuestionDialog
      title={t('fileState.changedTitle', { name })}
      width="middle"
      answers={[
        { name: t('fileState.reload'), onPress: acts.onReload },
        { name: t('fileState.compare'), onPress: acts.onCompare },
        { name: t('fileState.keepMine'), look: 'primary', takesEnter: true, onPress: acts.onSaveCopy },
      ]}
      onClose={acts.onClose}
    >
      <p>{t(isUnsaved ? 'fileState.changedMine' : 'fileState.changedNothing')}</p>
      <dl className={styles['ways']}>
        <dt>{t('fileState.keepMine')}</dt>
        <dd>{t('fileState.keepMineNote')}</dd>
        <dt>{t('fileState.compare')}</dt>
        <dd>{t('fileState.compareNote')}</dd>
        <dt>{t('fileState.reload')}</dt>
        <dd>{t('fileState.reloadNote')}</dd>
      </dl>
    </QuestionDialog>
  );
}
