import type { ReactElement, ReactNode } from 'react';
import { Button, type ButtonProps } from './button';
import { Dialog, type DialogProps } from './dialog';
import { useWords } from './i18n';

export interface Answer {
  readonly name: string;
  readonly look?: ButtonProps['look'];
  readonly isDisabled?: boolean;
  /** It has the focus, so that Enter gives it. */
  readonly takesEnter?: boolean;
  readonly onPress: () => void;
}

export interface QuestionDialogProps {
  readonly title: string;
  readonly width?: DialogProps['width'];
  /** What speaks for and against. */
  readonly children: ReactNode;
  /** What can be done, the filled or dangerous one last; where none takes Enter, it changes nothing. */
  readonly answers: readonly Answer[];
  /** What the button is called that changes nothing, where that is not “cancel”. */
  readonly closeWords?: string;
  readonly onClose: () => void;
}

/** A question that is read aloud at once: a way to change nothing, and the ways to go on. */
export function QuestionDialog(props: QuestionDialogProps): ReactElement {
  const { title, width = 'narrow', children, answers, closeWords, onClose } = props;
  const t = useWords();
  return (
    <Dialog
      title={title}
      width={width}
      asks
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose} autoFocus={!answers.some(({ takesEnter }) => takesEnter)}>
            {closeWords ?? t('common.cancel')}
          </Button>
          {answers.map(({ name, look = 'plain', isDisabled = false, takesEnter = false, onPress }) => (
            <Button key={name} look={look} isDisabled={isDisabled} autoFocus={takesEnter} onPress={onPress}>
              {name}
            </Button>
          ))}
        </>
      }
    >
      {children}
    </Dialog>
  );
}
