import type { ReactElement } from 'react';
import { Button, Dialog, useWords } from '../../ui';
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
    <Dialog
      title={t('fileState.changedTitle', { name })}
      asks
      onClose={acts.onClose}
      foot={
        <>
          <Button onPress={acts.onClose}>{t('common.cancel')}</Button>
          <Button onPress={acts.onReload}>{t('fileState.reload')}</Button>
          <Button onPress={acts.onCompare}>{t('fileState.compare')}</Button>
          <Button look="primary" onPress={acts.onSaveCopy} autoFocus>
            {t('fileState.keepMine')}
          </Button>
        </>
      }
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
    </Dialog>
  );
}
