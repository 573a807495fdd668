import type { ReactElement } from 'react';
import type { PastedTable } from '#core/paste';
import { KIND_NAMES, isKindName, kindNamed } from '#core/records';
import { Choice, Select, useLanguage, useWords } from '../../ui';
import { guessColumns, type Mapping } from './columns';
import styles from './table-question.module.css';

interface RegisterChoiceProps {
  readonly table: PastedTable;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

/** Which register the rows go to, and whether the first row is one of them. */
export function RegisterChoice({ table, mapping, onChange }: RegisterChoiceProps): ReactElement {
  const words = useWords();
  const language = useLanguage();
  const { kind, hasHead } = mapping;
  return (
    <div className={styles['choices']}>
      <Select
        label={words('pasting.register')}
        options={KIND_NAMES.map((id) => ({ id, name: kindNamed(id).words.many[language] }))}
        value={kind}
        placeholder={words('common.notChosen')}
        onChange={(id) => isKindName(id) && onChange({ kind: id, hasHead, columns: guessColumns(table, id, hasHead) })}
      />
      <Choice
        label={words('pasting.firstRow')}
        value={hasHead ? 'head' : 'row'}
        onChange={(is) => onChange({ ...mapping, hasHead: is === 'head' })}
        options={[
          { id: 'head', name: words('pasting.isHead') },
          { id: 'row', name: words('pasting.isRow') },
        ]}
      />
    </div>
  );
}
