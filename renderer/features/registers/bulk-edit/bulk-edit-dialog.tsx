import { useState, type ReactElement } from 'react';
import type { RecordId } from '#core/model';
import { fieldsOf, kindNamed, type KindName } from '#core/records';
import { FieldsProvider, RecordField } from '../../../fields';
import { Choice, QuestionDialog, Select, useLanguage, useWords } from '../../../ui';
import { useWorkspace } from '../../../workspace';
import styles from './bulk-edit.module.css';
import { bulkEdits, countFilled, fieldsToShare, isList, type How } from './bulk-edits';
import { usePreparedRecord } from './use-prepared-record';

interface BulkEditDialogProps {
  readonly kind: KindName;
  readonly records: readonly RecordId[];
  readonly onClose: () => void;
}

/** Puts one value into a field of all selected rows, in one step: the field is filled in as in a form. */
export function BulkEditDialog({ kind, records, onClose }: BulkEditDialogProps): ReactElement {
  const words = useWords();
  const language = useLanguage();
  const { plan, edit } = useWorkspace();
  const { record, fields, madeFor } = usePreparedRecord(kind);
  const [field, setField] = useState<string>();
  const [how, setHow] = useState<How>('set');
  const value = field === undefined ? undefined : record[field];
  const isReady = field !== undefined && (how === 'clear' || value !== undefined);
  const filled = field === undefined ? 0 : countFilled(plan, records, field);
  const carryOut = (): void => {
    if (field === undefined) return;
    onClose();
    edit(
      (now) => [...(how === 'clear' ? [] : madeFor(field)), ...bulkEdits(now, kind, records, { field, how, value })],
      { name: 'set-field' },
    );
  };
  const ways: readonly How[] = field !== undefined && isList(kind, field) ? ['set', 'add', 'clear'] : ['set', 'clear'];
  return (
    <QuestionDialog
      title={words('bulk.title', { count: records.length, kind: kindNamed(kind).words.one[language] })}
      answers={[{ name: words('common.done'), look: 'primary', isDisabled: !isReady, onPress: carryOut }]}
      onClose={onClose}
    >
      <div className={styles['form']}>
        <Select
          label={words('bulk.field')}
          options={fieldsToShare(plan, kind).map((id) => ({ id, name: fieldsOf(kind)[id]?.words[language] ?? id }))}
          value={field}
          placeholder={words('common.notChosen')}
          onChange={(id) => {
            setField(id);
            if (how === 'add' && !isList(kind, id)) setHow('set');
          }}
        />
        {field !== undefined && (
          <Choice
            label={words('bulk.how')}
            options={ways.map((id) => ({ id, name: words(`bulk.ways.${id}`) }))}
            value={how}
            onChange={setHow}
          />
        )}
        {field !== undefined && how !== 'clear' && (
          <FieldsProvider over={fields}>
            <RecordField key={field} kind={kind} record={record} name={field} />
          </FieldsProvider>
        )}
        {filled > 0 && how !== 'add' && <p>{words('bulk.filled', { count: filled })}</p>}
      </div>
    </QuestionDialog>
  );
}
