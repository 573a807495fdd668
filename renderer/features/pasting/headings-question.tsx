import { useState, type ReactElement } from 'react';
import { Button, Choice, Dialog, useWords } from '../../ui';

interface HeadingsQuestionProps {
  readonly onAnswer: (as: 'text' | 'sections') => void;
  readonly onClose: () => void;
}

/** Asks whether pasted headings are headings inside the text or sections of the plan. */
export function HeadingsQuestion({ onAnswer, onClose }: HeadingsQuestionProps): ReactElement {
  const words = useWords();
  const [as, setAs] = useState<'text' | 'sections'>('sections');
  return (
    <Dialog
      title={words('pasting.headingsTitle')}
      width="narrow"
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{words('common.cancel')}</Button>
          <Button look="primary" onPress={() => onAnswer(as)} autoFocus>
            {words('pasting.paste')}
          </Button>
        </>
      }
    >
      <Choice
        label={words('pasting.headingsAs')}
        look="lines"
        value={as}
        onChange={setAs}
        options={[
          { id: 'sections', name: words('pasting.asSections'), note: words('pasting.asSectionsNote') },
          { id: 'text', name: words('pasting.asHeadings'), note: words('pasting.asHeadingsNote') },
        ]}
      />
    </Dialog>
  );
}
