import type { ReactElement } from 'react';
import { QuestionDialog, useWords } from '../../ui';

interface RevertDialogProps {
  readonly name: string;
  /** A plan that was never saved has nothing to go back to. */
  readonly hasFile: boolean;
  readonly onRevert: () => void;
  readonly onClose: () => void;
}

/** Asks once before what stands in the file replaces what stands in the window. */
export function RevertDialog({ name, hasFile, onRevert, onClose }: RevertDialogProps): ReactElement {
  const t = useWords();
  return (
    <QuestionDialog
      title={t('fileState.revertTitle')}
      answers={hasFile ? [{ name: t('fileState.revert'), look: 'primary', onPress: onRevert }] : []}
      closeWords={t(hasFile ? 'common.cancel' : 'common.close')}
      onClose={onClose}
    >
      <p>{t(hasFile ? 'fileState.revertNote' : 'fileState.neverSaved', { name })}</p>
    </QuestionDialog>
  );
}
