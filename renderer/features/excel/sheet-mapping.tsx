import type { ReactElement } from 'react';
import { NO_HEAD, remapped, sheetNames, type Head, type Mapping, type Unread } from '#core/import';
import { MappingTable } from '../../mapping';
import { Select, useLanguage, useWords, type Option } from '../../ui';
import styles from './import-sheet.module.css';
import type { SheetChoice } from './use-import';

/** How far down the rows are offered as heads. */
const OFFERED = 8;

const headId = ({ above, rows }: Head): string => `${String(above)}+${String(rows)}`;

interface SheetMappingProps {
  readonly choice: SheetChoice;
  readonly unread: readonly Unread[];
  readonly onChange: (mapping: Mapping) => void;
}

/** What a sheet fills: its register, where the names of its columns stand, and what each column is. */
export function SheetMapping({ choice: { table, mapping }, unread, onChange }: SheetMappingProps): ReactElement {
  const t = useWords();
  const registers = sheetNames(useLanguage()).map((of, at) => ({ ...of, id: String(at) }));
  const register = registers.find(({ kind, part }) => kind === mapping.kind && part === mapping.part);
  const heads = [
    NO_HEAD,
    ...table.rows.slice(0, OFFERED).flatMap((_, above) => [1, 2].map((rows) => ({ above, rows }))),
  ];
  const headOption = (head: Head): Option => {
    const [row, last] = [0, 1].map((at) => table.rows[head.above + at]?.number ?? 0);
    const id = headId(head);
    if (head.rows === 0) return { id, name: t('excel.noHead') };
    return { id, name: head.rows === 1 ? t('excel.headRow', { row }) : t('excel.headRows', { row, last }) };
  };
  return (
    <div className={styles['mapping']}>
      <div className={styles['choices']}>
        <Select
          label={t('excel.register')}
          options={registers}
          value={register?.id}
          placeholder={t('common.notChosen')}
          onChange={(id) => {
            const of = registers.find((each) => each.id === id);
            if (of) onChange(remapped(table, of, mapping.head));
          }}
        />
        <Select
          label={t('excel.head')}
          options={heads.map(headOption)}
          value={headId(mapping.head)}
          placeholder={t('common.notChosen')}
          onChange={(id) => {
            const head = heads.find((each) => headId(each) === id);
            if (head) onChange(remapped(table, mapping, head));
          }}
        />
      </div>
      <MappingTable
        table={table}
        mapping={mapping}
        unread={unread.filter((cell) => cell.table === table.name)}
        onChange={onChange}
      />
    </div>
  );
}
