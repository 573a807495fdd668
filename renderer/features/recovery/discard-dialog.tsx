import type { ReactElement } from 'react';
import { Button, Dialog, useWords } from '../../ui';

interface DiscardDialogProps {
  readonly name: string;
  readonly onDiscard: () => void;
  readonly onClose: () => void;
}

/** Asks once before unsaved work is thrown away. */
export function DiscardDialog({ name, onDiscard, onClose }: DiscardDialogProps): ReactElement {
  const words = useWords();
  return (
    <Dialog
      title={words('recovery.discardTitle')}
      width="narrow"
      asks
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose} autoFocus>
            {words('common.cancel')}
          </Button>
          <Button look="danger" onPress={onDiscard}>
            {words('recovery.discard')}
          </Button>
        </>
      }
    >
      <p>{words('recovery.discardNote', { name })}</p>
    </Dialog>
  );
}
