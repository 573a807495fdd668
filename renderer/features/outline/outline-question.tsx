import { useState, type KeyboardEvent, type ReactElement } from 'react';
import { Button, Dialog, QuestionDialog, TextField, useWords } from '../../ui';
import type { Question } from './use-outline-acts';

interface OutlineQuestionProps {
  readonly question: Question;
  readonly onAnswer: (heading: string) => void;
  readonly onClose: () => void;
}

/** Asks for a heading, or whether a section that holds text may go. */
export const OutlineQuestion = ({ question, onAnswer, onClose }: OutlineQuestionProps): ReactElement =>
  question.kind === 'remove' ? (
    <RemoveQuestion heading={question.section.heading} onAnswer={() => onAnswer('')} onClose={onClose} />
  ) : (
    <HeadingQuestion
      heading={question.kind === 'rename' ? question.section.heading : ''}
      isNew={question.kind === 'add'}
      onAnswer={onAnswer}
      onClose={onClose}
    />
  );

interface HeadingQuestionProps {
  readonly heading: string;
  readonly isNew: boolean;
  readonly onAnswer: (heading: string) => void;
  readonly onClose: () => void;
}

function HeadingQuestion({ heading, isNew, onAnswer, onClose }: HeadingQuestionProps): ReactElement {
  const words = useWords();
  const [text, setText] = useState(heading);
  const [isTried, setIsTried] = useState(false);
  const answer = (): void => {
    setIsTried(true);
    if (text.trim() !== '') onAnswer(text.trim());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) answer();
  };
  return (
    <Dialog
      title={words(isNew ? 'outline.add' : 'outline.rename')}
      width="narrow"
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{words('common.cancel')}</Button>
          <Button look="primary" onPress={answer}>
            {words('common.done')}
          </Button>
        </>
      }
    >
      <TextField
        label={words('outline.heading')}
        value={text}
        onChange={setText}
        onKeyDown={onKeyDown}
        isRequired
        autoFocus
        error={isTried && text.trim() === '' ? words('outline.headingNeeded') : undefined}
      />
    </Dialog>
  );
}

interface RemoveQuestionProps {
  readonly heading: string;
  readonly onAnswer: () => void;
  readonly onClose: () => void;
}

function RemoveQuestion({ heading, onAnswer, onClose }: RemoveQuestionProps): ReactElement {
  const words = useWords();
  return (
    <QuestionDialog
      title={words('outline.removeTitle', { heading })}
      answers={[{ name: words('common.remove'), look: 'danger', onPress: onAnswer }]}
      onClose={onClose}
    >
      <p>{words('outline.removeHolds')}</p>
      <p>{words('remove.undoable')}</p>
    </QuestionDialog>
  );
}
