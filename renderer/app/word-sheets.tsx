import { useState, type ReactElement } from 'react';
import type { PlanDocument } from '#core/file';
import type { Edit } from '#core/edit';
import type { Plan } from '#core/records';
import type { Difference } from '#core/returned';
import type { OpenedWord } from '#ipc';
import type { Messages } from '../features/messages';
import { LeftDialog, ReturnedDialog, isAsSent, type ReturnedWord } from '../features/returned';
import { useWords } from '../ui';
import { newId } from './new-id';
import { OldDocument } from './old-document';

/** Shows a plan that stands in no file yet, with edits as its first step. */
export type ShowPlan = (document: PlanDocument, name: string, edits?: readonly Edit[]) => void;

interface WordSheetsProps<Word> {
  readonly word: Word;
  /** The plan that stands in the window now. */
  readonly open: () => Plan | undefined;
  /** Puts edits into the plan of the window, as one step. */
  readonly onTake: (edits: readonly Edit[]) => void;
  readonly show: ShowPlan;
  readonly say: Messages['say'];
  readonly onClose: () => void;
}

/** What the window asks about a Word file that was opened, and says afterwards. */
export const WordSheets = ({ word, ...rest }: WordSheetsProps<OpenedWord>): ReactElement =>
  word.kind === 'returned' ? (
    <ReturnedSheets word={word} {...rest} />
  ) : (
    <OldDocument
      word={word}
      onShow={(plan) => rest.show({ plan, versions: [] }, plan.profile.title)}
      say={rest.say}
      onClose={rest.onClose}
    />
  );

function ReturnedSheets({
  word,
  open,
  onTake,
  show,
  say,
  onClose,
}: WordSheetsProps<ReturnedWord>): ReactElement | null {
  const t = useWords();
  const { plan, name } = word;
  const [left, setLeft] = useState<readonly Difference[]>();
  const [isListed, setIsListed] = useState(true);
  if (!left)
    return (
      <ReturnedDialog
        word={word}
        open={open()}
        newId={newId}
        onOpen={({ edits, left: rest }) => {
          const now = open();
          if (!now || !isAsSent(now, plan)) show({ plan, versions: [] }, plan.profile.title, edits);
          else if (edits.length > 0) onTake(edits);
          if (rest.length === 0) onClose();
          else setLeft(rest);
        }}
        onClose={onClose}
      />
    );
  const putAway = (): void => {
    setIsListed(false);
    const offer = { name: t('returned.look'), act: () => setIsListed(true) };
    say('information', t('returned.left', { count: left.length }), { about: 'returned', offer });
  };
  return isListed ? <LeftDialog name={name} plan={plan} left={left} onClose={putAway} /> : null;
}
