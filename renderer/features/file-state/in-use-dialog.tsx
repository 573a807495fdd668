import type { ReactElement } from 'react';
import type { InUseBy } from '#ipc';
import { Button, Dialog, useLanguage, useWords } from '../../ui';
import { inWords } from './in-words';

interface InUseDialogProps {
  readonly name: string;
  readonly by: InUseBy;
  readonly onReadOnly: () => void;
  readonly onTakeOver: () => void;
  /** The officer does not want the plan after all. */
  readonly onGiveUp: () => void;
}

/** Asks what to do with a plan that somebody else has open. */
export function InUseDialog({ name, by, onReadOnly, onTakeOver, onGiveUp }: InUseDialogProps): ReactElement {
  const t = useWords();
  const language = useLanguage();
  return (
    <Dialog
      title={t('fileState.inUseTitle', { name })}
      width="narrow"
      asks
      onClose={onGiveUp}
      foot={
        <>
          <Button onPress={onGiveUp}>{t('common.cancel')}</Button>
          <Button onPress={onTakeOver}>{t('fileState.takeOver')}</Button>
          <Button look="primary" onPress={onReadOnly} autoFocus>
            {t('fileState.openReadOnly')}
          </Button>
        </>
      }
    >
      <p>{t('fileState.inUseBy', inWords(by, language))}</p>
      <p>{t('fileState.inUseNote')}</p>
    </Dialog>
  );
}
