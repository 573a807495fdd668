import type { ReactElement } from 'react';
import { QuestionDialog, useWords } from '../../ui';

interface DiscardDialogProps {
  readonly name: string;
  readonly onDiscard: () => void;
  readonly onClose: () => void;
}

/** Asks once before unsaved work is thrown away. */
export function DiscardDialog({ name, onDiscard, onClose }: DiscardDialogProps): ReactElement {
  const words = useWords();
  return (
    <QuestionDialog
      title={words('recovery.discardTitle')}
      answers={[{ name: words('recovery.discard'), look: 'danger', onPress: onDiscard }]}
      onClose={onClose}
    >
      <p>{words('recovery.discardNote', { name })}</p>
    </QuestionDialog>
  );
}
