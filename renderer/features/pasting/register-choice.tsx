import type { ReactElement } from 'react';
import { remapped, type Mapping, type SourceTable } from '#core/import';
import { KIND_NAMES, isKindName, kindNamed } from '#core/records';
import { Choice, Select, useLanguage, useWords } from '../../ui';
import styles from './table-question.module.css';

interface RegisterChoiceProps {
  readonly table: SourceTable;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

/** Which register the rows go to, and whether the first row is one of them. */
export function RegisterChoice({ table, mapping, onChange }: RegisterChoiceProps): ReactElement {
  const words = useWords();
  const language = useLanguage();
  const { kind, head } = mapping;
  return (
    <div className={styles['choices']}>
      <Select
        label={words('pasting.register')}
        options={KIND_NAMES.map((id) => ({ id, name: kindNamed(id).words.many[language] }))}
        value={kind}
        placeholder={words('common.notChosen')}
        onChange={(id) => isKindName(id) && onChange(remapped(table, { kind: id }, head))}
      />
      <Choice
        label={words('pasting.firstRow')}
        value={head.rows > 0 ? 'head' : 'row'}
        onChange={(is) => onChange({ ...mapping, head: { above: 0, rows: is === 'head' ? 1 : 0 } })}
        options={[
          { id: 'head', name: words('pasting.isHead') },
          { id: 'row', name: words('pasting.isRow') },
        ]}
      />
    </div>
  );
}
