import type { ReactElement } from 'react';
import { sayFailure } from '#core/words';
import { Button, Dialog, Notice, useLanguage, useWords } from '../../ui';
import { PlanReading } from './plan-reading';
import { useVersionPlan } from './use-version-plan';
import { useTimeOf } from './version-line';
import type { OneVersionProps } from './versions-sheet';
import styles from './versions-sheet.module.css';

/** The text and the records of a version, to read. */
export function LookAtVersion({ version, onBack, onAct }: OneVersionProps): ReactElement {
  const t = useWords();
  const language = useLanguage();
  const read = useVersionPlan(version);
  const time = useTimeOf(version);
  return (
    <Dialog
      title={version.name}
      width="wide"
      onClose={onBack}
      foot={
        <>
          <Button onPress={onBack} autoFocus>
            {t('versions.back')}
          </Button>
          <Button onPress={() => onAct('compare')}>{t('versions.compare')}</Button>
          <Button onPress={() => onAct('restore')}>{t('versions.restore')}</Button>
        </>
      }
    >
      <p className={styles['note']}>{t('versions.readOnly', { time })}</p>
      {read === undefined && <p role="status">{t('comparison.reading')}</p>}
      {read?.ok === false && (
        <Notice look="failure" kind={t('common.failure')}>
          <span role="alert">{sayFailure(read.failure, language)}</span>
        </Notice>
      )}
      {read?.ok && <PlanReading plan={read.value} />}
    </Dialog>
  );
}
