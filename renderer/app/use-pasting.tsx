import { useCallback, useState, type ReactElement } from 'react';
import type { PasteAnswer, PasteNews, PasteQuestion } from '../editor';
import type { Messages } from '../features/messages';
import { HeadingsQuestion, PastingProgress, TableQuestion, sayLeftOut } from '../features/pasting';
import { useWords } from '../ui';

interface Asked {
  readonly question: PasteQuestion;
  readonly answer: (as: PasteAnswer) => void;
}

/** What pasting asks and tells, and the dialog of what it asks. */
export interface PastingHooks {
  readonly ask: (question: PasteQuestion, answer: Asked['answer']) => void;
  readonly tell: (news: PasteNews) => void;
  readonly dialog: ReactElement | null;
}

export function usePasting({ say }: Pick<Messages, 'say'>): PastingHooks {
  const words = useWords();
  const [asked, setAsked] = useState<Asked>();
  const [part, setPart] = useState<number>();
  const ask = useCallback((question: PasteQuestion, answer: Asked['answer']) => setAsked({ question, answer }), []);
  const tell = useCallback(
    (news: PasteNews): void => {
      switch (news.kind) {
        case 'working':
          setPart(news.part);
          break;
        case 'worked':
          setPart(undefined);
          break;
        case 'left-out':
          say('success', sayLeftOut(words, news.left));
          break;
        case 'refused':
          say('failure', news.failure);
          break;
        case 'table-as-lines':
          say('success', words('pasting.tableAsLines'));
          break;
      }
    },
    [say, words],
  );
  return {
    ask,
    tell,
    dialog: asked ? (
      <PasteDialog asked={asked} onClose={() => setAsked(undefined)} />
    ) : part === undefined ? null : (
      <PastingProgress part={part} />
    ),
  };
}

function PasteDialog({ asked, onClose }: { readonly asked: Asked; readonly onClose: () => void }): ReactElement {
  const { question, answer } = asked;
  const reply = (as: PasteAnswer): void => {
    onClose();
    // The dialog gives the focus back first.
    setTimeout(() => answer(as));
  };
  return question.kind === 'headings' ? (
    <HeadingsQuestion onAnswer={reply} onClose={onClose} />
  ) : (
    <TableQuestion table={question.table} fits={question.fits} onText={() => reply('text')} onClose={onClose} />
  );
}
