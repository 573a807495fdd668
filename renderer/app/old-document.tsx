import { useState, type ReactElement } from 'react';
import type { ImportNote } from '#core/import-document';
import type { Plan } from '#core/records';
import type { OpenedWord } from '#ipc';
import type { Messages } from '../features/messages';
import { ImportNotesDialog, OldDocumentDialog } from '../features/old-document';
import { useWords } from '../ui';
import { newId } from './new-id';

interface OldDocumentProps {
  readonly word: Extract<OpenedWord, { kind: 'foreign' }>;
  /** Shows a plan that stands in no file yet. */
  readonly onShow: (plan: Plan) => void;
  readonly say: Messages['say'];
  readonly onClose: () => void;
}

/** Makes a plan of a Word file of another program, and lists afterwards what did not come into it; the list can be had again. */
export function OldDocument({ word, onShow, say, onClose }: OldDocumentProps): ReactElement | null {
  const t = useWords();
  const [notes, setNotes] = useState<readonly ImportNote[]>();
  const [isListed, setIsListed] = useState(true);
  if (!notes)
    return (
      <OldDocumentDialog
        word={word}
        newId={newId}
        onCreate={(imported) => {
          onShow(imported.plan);
          setNotes(imported.notes);
        }}
        onClose={onClose}
      />
    );
  const putAway = (): void => {
    setIsListed(false);
    const offer = { name: t('oldDocument.look'), act: () => setIsListed(true) };
    say('information', t('oldDocument.made'), { about: 'old-document', offer });
  };
  return isListed ? <ImportNotesDialog name={word.name} notes={notes} onClose={putAway} /> : null;
}
