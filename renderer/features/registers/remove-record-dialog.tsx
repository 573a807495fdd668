import { useState, type ReactElement } from 'react';
import { recordName } from '#core/derive';
import { kindNamed, type KindName, type PlanRecord } from '#core/records';
import { Button, Choice, Dialog, useLanguage, useWords } from '../../ui';
import { useWorkspace } from '../../workspace';
import { consequencesOf, removeRecord } from './remove-record';

interface RemoveRecordDialogProps {
  readonly kind: KindName;
  readonly record: PlanRecord;
  readonly onClose: () => void;
}

/** Says what goes with a record, and asks what becomes of the references to it. */
export function RemoveRecordDialog({ kind, record, onClose }: RemoveRecordDialogProps): ReactElement {
  const words = useWords();
  const language = useLanguage();
  const { plan, edit, newId } = useWorkspace();
  const [refs, setRefs] = useState<'to-text' | 'keep'>('to-text');
  const goes = consequencesOf(plan, record);
  const remove = (): void => {
    onClose();
    edit((now) => removeRecord(now, record, goes.refs > 0 && refs === 'to-text', newId), { name: 'remove-record' });
  };
  return (
    <Dialog
      title={words('remove.title', { kind: kindNamed(kind).words.one[language], name: recordName(plan, kind, record) })}
      width="narrow"
      asks
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose} autoFocus>
            {words('common.cancel')}
          </Button>
          <Button look="danger" onPress={remove}>
            {words('common.remove')}
          </Button>
        </>
      }
    >
      {goes.hasText && <p>{words('remove.measureText')}</p>}
      {goes.links > 0 && <p>{words('remove.links', { count: goes.links })}</p>}
      {goes.refs > 0 && (
        <Choice
          label={words('remove.refs', { count: goes.refs })}
          look="lines"
          options={[
            { id: 'to-text', name: words('remove.refsToText'), note: words('remove.refsToTextNote') },
            { id: 'keep', name: words('remove.refsKeep'), note: words('remove.refsKeepNote') },
          ]}
          value={refs}
          onChange={setRefs}
        />
      )}
      <p>{words('remove.undoable')}</p>
    </Dialog>
  );
}
