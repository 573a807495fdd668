import type { ReactElement } from 'react';
import type { PlanRecord } from '#core/records';
import { readText } from '#core/entry';
import { DraftField } from '../../fields';
import { useWords } from '../../ui';
import { useWorkspace } from '../../workspace';
import styles from './record-pane.module.css';

/** Where the record's content comes from. */
export function Origin({ record }: { readonly record: PlanRecord }): ReactElement {
  const words = useWords();
  const { edit } = useWorkspace();
  return (
    <fieldset className={styles['group']}>
      <legend>{words('record.origin')}</legend>
      <DraftField
        label={words('record.source')}
        shown={record.source ?? ''}
        read={readText}
        commit={(source) =>
          edit(
            [{ kind: 'set-field', record: record.id, field: 'source', ...(source !== undefined && { value: source }) }],
            { name: 'set-field' },
            { record: record.id, field: 'source' },
          )
        }
        hint={words('record.sourceHint')}
        dataField={`${record.id}.source`}
      />
      <p className={styles['hint']}>{words('record.assumedHint')}</p>
    </fieldset>
  );
}
