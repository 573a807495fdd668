import type { ReactElement } from 'react';
import type { ImportNote } from '#core/import-document';
import { Button, Dialog, useWords } from '../../ui';
import { NoteList } from './note-list';

export interface ImportNotesDialogProps {
  /** The file that the plan was made of. */
  readonly name: string;
  readonly notes: readonly ImportNote[];
  readonly onClose: () => void;
}

/** Afterwards: what of the document did not come into the plan, and what changed on its way. */
export function ImportNotesDialog({ name, notes, onClose }: ImportNotesDialogProps): ReactElement {
  const t = useWords();
  return (
    <Dialog
      title={t('oldDocument.notesTitle', { name })}
      onClose={onClose}
      foot={
        <Button look="primary" onPress={onClose} autoFocus>
          {t('common.close')}
        </Button>
      }
    >
      <NoteList notes={notes} />
    </Dialog>
  );
}
