import { useState, type ReactElement } from 'react';
import { recordName } from '#core/derive';
import { kindNamed, type KindName, type PlanRecord } from '#core/records';
import { Choice, QuestionDialog, useLanguage, useWords } from '../../ui';
import { useWorkspace } from '../../workspace';
import { consequencesOf, removeRecords } from './remove-record';

interface RemoveRecordDialogProps {
  readonly kind: KindName;
  readonly records: readonly PlanRecord[];
  readonly onClose: () => void;
}

/** Says what goes with records, and asks what becomes of the references to them. */
export function RemoveRecordDialog({ kind, records, onClose }: RemoveRecordDialogProps): ReactElement {
  const words = useWords();
  const { plan, edit, newId } = useWorkspace();
  const title = useTitle(kind, records);
  const [refs, setRefs] = useState<'to-text' | 'keep'>('to-text');
  const goes = consequencesOf(plan, records);
  const remove = (): void => {
    onClose();
    edit((now) => removeRecords(now, records, goes.refs > 0 && refs === 'to-text', newId), { name: 'remove-record' });
  };
  return (
    <QuestionDialog
      title={title}
      answers={[{ name: words('common.remove'), look: 'danger', onPress: remove }]}
      onClose={onClose}
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
    </QuestionDialog>
  );
}

function useTitle(kind: KindName, records: readonly PlanRecord[]): string {
  const words = useWords();
  const language = useLanguage();
  const { plan } = useWorkspace();
  const { one, many } = kindNamed(kind).words;
  const [first] = records;
  return records.length === 1 && first
    ? words('remove.title', { kind: one[language], name: recordName(plan, kind, first) })
    : words('remove.titleMany', { kind: many[language], count: records.length });
}
