import type { ReactElement } from 'react';
import type { InUseBy } from '#ipc';
import { QuestionDialog, useLanguage, useWords } from '../../ui';
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
    <QuestionDialog
      title={t('fileState.inUseTitle', { name })}
      answers={[
        { name: t('fileState.takeOver'), onPress: onTakeOver },
        { name: t('fileState.openReadOnly'), look: 'primary', takesEnter: true, onPress: onReadOnly },
      ]}
      onClose={onGiveUp}
    >
      <p>{t('fileState.inUseBy', inWords(by, language))}</p>
      <p>{t('fileState.inUseNote')}</p>
    </QuestionDialog>
  );
}
