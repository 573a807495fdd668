import { useState, type ReactElement } from 'react';
import type { Result } from '#core/model';
import type { OpenedPlan, UnsavedPlan } from '#ipc';
import { Button, Dialog, useWords } from '../../ui';
import { bridge } from '../../workspace';
import { DiscardDialog } from './discard-dialog';
import { useChangedAtText, useChangesText } from './use-changes-text';

interface UnsavedDialogProps {
  readonly plan: UnsavedPlan;
  readonly onRestored: (result: Result<OpenedPlan>) => void;
  /** Decided, or left for later. */
  readonly onClose: () => void;
}

/** Offers the unsaved work of a plan whose file was opened. */
export function UnsavedDialog({ plan, onRestored, onClose }: UnsavedDialogProps): ReactElement {
  const words = useWords();
  const [changesText, changedAtText] = [useChangesText(), useChangedAtText()];
  const [isDiscarding, setIsDiscarding] = useState(false);
  const { id, name } = plan;
  const restore = async (): Promise<void> => {
    onClose();
    onRestored(await bridge.request('recovery:restore', id));
  };
  const discard = (): void => {
    onClose();
    void bridge.request('recovery:discard', id);
  };
  if (isDiscarding) return <DiscardDialog name={name} onDiscard={discard} onClose={() => setIsDiscarding(false)} />;
  return (
    <Dialog
      title={words('recovery.offerTitle', { name })}
      asks
      onClose={onClose}
      foot={
        <>
          <Button look="quiet" onPress={() => setIsDiscarding(true)}>
            {words('recovery.discard')}
          </Button>
          <Button onPress={onClose}>{words('recovery.later')}</Button>
          <Button look="primary" onPress={() => void restore()} autoFocus>
            {words('recovery.restore')}
          </Button>
        </>
      }
    >
      <p>{words('recovery.note')}</p>
      <p>{changesText(plan)}</p>
      <p>{changedAtText(plan)}</p>
      <p>{words('recovery.offerNote')}</p>
    </Dialog>
  );
}
