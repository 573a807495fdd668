import { useEffect, useRef, useState, type ReactElement, type RefObject } from 'react';
import type { RecordId } from '#core/model';
import { recordName } from '#core/derive';
import { kindNamed, recordsOf, type KindName, type PlanRecord } from '#core/records';
import { Button, Icon, useLanguage, useWords } from '../../ui';
import { useWorkspace } from '../../workspace';
import { consequencesOf, mustAsk, removeRecord } from './remove-record';
import { RemoveRecordDialog } from './remove-record-dialog';
import styles from './register.module.css';
import { RegisterTable } from './register-table';

/** The register 台账 of one kind: every record a row, its main fields in the cells. */
export function Register({ of }: { readonly of: KindName }): ReactElement {
  const words = useWords();
  const language = useLanguage();
  const { plan, now, edit, newId } = useWorkspace();
  const { words: names, name: nameField } = kindNamed(of);
  const records = recordsOf(plan, of);
  const [removing, setRemoving] = useState<PlanRecord>();
  const [said, setSaid] = useState('');
  const focusLater = useFocusLater();
  const ref = useSelectedInView();
  const add = (): void => {
    const id = newId();
    focusLater(`${id}.${nameField}`);
    edit([{ kind: 'add-record', of, record: { id } }], { name: 'add-record' }, { record: id, field: nameField });
  };
  const move = (id: RecordId, index: number): void => {
    if (index < 0 || index >= records.length) return;
    edit([{ kind: 'move-record', record: id, index }], { name: 'move-record' });
    const record = records.find((one) => one.id === id);
    if (record) setSaid(words('registers.moved', { name: recordName(plan, of, record), place: index + 1 }));
  };
  const remove = (record: PlanRecord): void => {
    if (mustAsk(consequencesOf(now(), record))) setRemoving(record);
    else edit((latest) => removeRecord(latest, record, false, newId), { name: 'remove-record' });
  };
  return (
    <section
      ref={ref}
      className={styles['register']}
      aria-label={words('registers.label', { name: names.many[language] })}
    >
      <header className={styles['head']}>
        <h2 className={styles['title']}>{names.many[language]}</h2>
        <span className={styles['count']}>{records.length}</span>
        <div className={styles['add']}>
          <Button onPress={add}>
            <Icon name="plus" />
            {words('registers.add', { kind: names.one[language] })}
          </Button>
        </div>
      </header>
      {records.length === 0 ? (
        <div className={styles['empty']}>
          <p>{words('registers.empty', { kind: names.one[language] })}</p>
          <p>{words('registers.emptyHint')}</p>
        </div>
      ) : (
        <RegisterTable kind={of} records={records} onMove={move} onRemove={remove} />
      )}
      <p className={styles['silent']} role="status">
        {said}
      </p>
      {removing && <RemoveRecordDialog kind={of} record={removing} onClose={() => setRemoving(undefined)} />}
    </section>
  );
}

/** A register opens at the row of the record that is selected. */
function useSelectedInView(): RefObject<HTMLElement | null> {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => ref.current?.querySelector('tr[data-selected]')?.scrollIntoView({ block: 'nearest' }), []);
  return ref;
}

/** Puts the focus into a field that the next drawing brings. */
function useFocusLater(): (field: string) => void {
  const wanted = useRef<string>(undefined);
  useEffect(() => {
    if (wanted.current === undefined) return;
    const field = document.querySelector<HTMLElement>(`[data-field="${wanted.current}"]`);
    if (!field) return;
    wanted.current = undefined;
    field.focus();
  });
  return (field) => {
    wanted.current = field;
  };
}
