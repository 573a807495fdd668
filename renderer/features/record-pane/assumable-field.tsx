import type { ReactElement } from 'react';
import { ToggleButton } from 'react-aria-components';
import { fieldsOf, type KindName, type PlanRecord } from '#core/records';
import { RecordField } from '../../fields';
import { useLanguage, useWords } from '../../ui';
import { useWorkspace } from '../../workspace';
import styles from './record-pane.module.css';

interface AssumableFieldProps {
  readonly kind: KindName;
  readonly record: PlanRecord;
  readonly name: string;
}

/** A field with the mark that its value is assumed, not taken from the source. An empty field has nothing to mark. */
export function AssumableField({ kind, record, name }: AssumableFieldProps): ReactElement {
  const words = useWords();
  const language = useLanguage();
  const { edit } = useWorkspace();
  const assumed = record.assumed ?? [];
  const isAssumed = assumed.includes(name);
  const mark = (isMarked: boolean): void =>
    edit(
      [
        {
          kind: 'set-field',
          record: record.id,
          field: 'assumed',
          value: isMarked ? [...assumed, name] : assumed.filter((other) => other !== name),
        },
      ],
      { name: 'assume' },
    );
  return (
    <div className={styles['field']}>
      <RecordField kind={kind} record={record} name={name} />
      {(record[name] !== undefined || isAssumed) && (
        <ToggleButton
          className={styles['assume'] ?? ''}
          isSelected={isAssumed}
          onChange={mark}
          aria-label={words('record.assumedOf', { field: fieldsOf(kind)[name]?.words[language] ?? name })}
        >
          {words('record.assumed')}
        </ToggleButton>
      )}
    </div>
  );
}
