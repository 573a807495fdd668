import { useState, type ReactElement } from 'react';
import type { RecordId } from '#core/model';
import { nameOf } from '#core/derive';
import type { Edit } from '#core/edit';
import { linkedIds, type KindName, type PlanRecord } from '#core/records';
import { CellButton, Icon, useWords } from '../ui';
import { useFields } from './fields-context';
import { newRecord } from '#core/entry';
import styles from './links-value.module.css';
import { RecordPicker } from './record-picker';

interface LinksValueProps {
  readonly record: PlanRecord;
  readonly name: string;
  readonly label: string;
  readonly to: KindName;
}

/** Links to several records, each with a button that takes it out, and a picker that adds one. */
export function LinksValue({ record, name, label, to }: LinksValueProps): ReactElement {
  const words = useWords();
  const { plan, edit, newId } = useFields();
  const [isAdding, setIsAdding] = useState(false);
  const linked = linkedIds(record, name);
  const set = (ids: readonly RecordId[], first: readonly Edit[] = []): void =>
    edit(
      [...first, { kind: 'set-field', record: record.id, field: name, value: ids }],
      { name: 'set-links' },
      { record: record.id, field: name },
    );
  return (
    <div role="group" aria-label={label} className={styles['group']}>
      <span className={styles['label']} aria-hidden="true">
        {label}
      </span>
      <div className={styles['items']}>
        {linked.map((id) => (
          <span key={id} className={styles['item']}>
            <span className={styles['name']}>{nameOf(plan, id)}</span>
            <CellButton
              label={words('fields.unlink', { name: nameOf(plan, id) })}
              onPress={() => set(linked.filter((other) => other !== id))}
            >
              <Icon name="close" />
            </CellButton>
          </span>
        ))}
        {isAdding ? (
          <div className={styles['picker']}>
            <RecordPicker
              label={label}
              to={to}
              isCell
              shown=""
              leaveOut={[record.id, ...linked]}
              onChoose={(id) => set([...linked, id])}
              onNew={(called) => {
                const id = newId();
                set([...linked, id], [newRecord(to, id, called)]);
              }}
              onLeave={() => setIsAdding(false)}
              autoFocus
              dataField={`${record.id}.${name}`}
            />
          </div>
        ) : (
          <CellButton
            label={`${words('fields.addLink')} ${label}`}
            dataField={`${record.id}.${name}`}
            onPress={() => setIsAdding(true)}
          >
            <Icon name="plus" />
            {words('fields.addLink')}
          </CellButton>
        )}
      </div>
    </div>
  );
}
