import type { ReactElement } from 'react';
import type { PastedTable } from '#core/paste';
import { fieldsOf, type KindName } from '#core/records';
import { LevelMark, Select, classNames, useLanguage, useWords, type Option } from '../../ui';
import { fieldsToFill, type Column, type Mapping } from './columns';
import styles from './table-question.module.css';
import { textsOf, type Unread } from './to-records';

/** How many rows are shown; the rest is read all the same. */
const SHOWN = 8;
const NONE = ' none';
const UNIT = ' unit';

interface MappingTableProps {
  readonly table: PastedTable;
  readonly mapping: Mapping;
  readonly unread: readonly Unread[];
  readonly onChange: (mapping: Mapping) => void;
}

const idOf = (column: Column): string => (column === undefined ? NONE : column === 'unit' ? UNIT : column.field);
const columnOf = (id: string): Column => (id === NONE ? undefined : id === UNIT ? 'unit' : { field: id });

function useFieldOptions(kind: KindName): readonly Option[] {
  const words = useWords();
  const language = useLanguage();
  const fields = fieldsToFill(kind).map((id) => ({ id, name: fieldsOf(kind)[id]?.words[language] ?? id }));
  return [{ id: NONE, name: words('pasting.skip') }, ...fields, { id: UNIT, name: words('pasting.unit') }];
}

/** The first rows as they came, with a choice over each column of the field that it fills. A field is filled by one column. */
export function MappingTable({ table, mapping, unread, onChange }: MappingTableProps): ReactElement {
  const words = useWords();
  const options = useFieldOptions(mapping.kind);
  const rows = textsOf(table);
  const first = mapping.hasHead ? 1 : 0;
  const choose = (at: number, id: string): void =>
    onChange({
      ...mapping,
      columns: mapping.columns.map((column, index) =>
        index === at ? columnOf(id) : idOf(column) === id ? undefined : column,
      ),
    });
  const isUnread = (row: number, column: Column): boolean =>
    typeof column === 'object' && unread.some((cell) => cell.row === row + 1 && cell.field === column.field);
  const more = rows.length - first - SHOWN;
  return (
    <div className={styles['preview']} role="region" aria-label={words('pasting.preview')} tabIndex={0}>
      <table className={styles['table']}>
        <thead>
          <tr>
            {mapping.columns.map((column, index) => (
              <th key={index} scope="col">
                {mapping.hasHead && <span className={styles['head']}>{rows[0]?.[index]}</span>}
                <Select
                  isCell
                  label={words('pasting.column', { number: index + 1 })}
                  options={options}
                  value={idOf(column)}
                  placeholder={words('pasting.skip')}
                  onChange={(id) => choose(index, id)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(first, first + SHOWN).map((row, at) => (
            <tr key={at}>
              {row.map((text, index) => {
                const column = mapping.columns[index];
                const wrong = isUnread(at + first, column);
                return (
                  <td
                    key={index}
                    className={classNames(column === undefined && styles['skipped'], wrong && styles['unread'])}
                  >
                    {wrong && <LevelMark level="error" />}
                    {text}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p className={styles['more']}>{words('pasting.more', { count: more })}</p>}
    </div>
  );
}
