import type { ReactElement } from 'react';
import { Button, Dialog, useWords } from '../../ui';

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
    <Dialog
      title={t('fileState.revertTitle')}
      width="narrow"
      asks
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose} autoFocus>
            {t(hasFile ? 'common.cancel' : 'common.close')}
          </Button>
          {hasFile && (
            <Button look="primary" onPress={onRevert}>
              {t('fileState.revert')}
            </Button>
          )}
        </>
      }
    >
      <p>{t(hasFile ? 'fileState.revertNote' : 'fileState.neverSaved', { name })}</p>
    </Dialog>
  );
}
