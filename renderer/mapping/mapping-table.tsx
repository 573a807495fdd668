import { useMemo, type ReactElement } from 'react';
import {
  columnsOf,
  filledTexts,
  headTexts,
  isField,
  type Column,
  type Mapping,
  type SourceTable,
  type TableOf,
  type Unread,
} from '#core/import';
import { kindNamed } from '#core/records';
import { LevelMark, Select, classNames, useLanguage, useWords, type Option } from '../ui';
import styles from './mapping.module.css';

/** How many rows are shown; the rest is read all the same. */
const SHOWN = 8;
const NONE = ' none';

interface MappingTableProps {
  readonly table: SourceTable;
  readonly mapping: Mapping;
  readonly unread: readonly Unread[];
  readonly onChange: (mapping: Mapping) => void;
}

/** What a column may be besides a field, as the id of its option. */
const OTHERS = ['id', 'record', 'unit'] as const;
type Other = (typeof OTHERS)[number];
const idOf = (column: Column): string =>
  column === undefined ? NONE : typeof column === 'string' ? ` ${column}` : column.field;
const columnOf = (id: string): Column => {
  const other = OTHERS.find((each) => ` ${each}` === id);
  return other ?? (id === NONE ? undefined : { field: id });
};

function useColumnOptions(of: TableOf): readonly Option[] {
  const words = useWords();
  const language = useLanguage();
  const fields = columnsOf(of).map(({ name, field }) => ({ id: name, name: field.words[language] }));
  const kind = kindNamed(of.kind).words.one[language];
  const names: Readonly<Record<Other, string>> = {
    id: words('mapping.id'),
    record: words('mapping.record', { kind }),
    unit: words('pasting.unit'),
  };
  const others = OTHERS.filter((other) => other !== 'record' || of.part !== undefined);
  return [
    { id: NONE, name: words('pasting.skip') },
    ...fields,
    ...others.map((other) => ({ id: ` ${other}`, name: names[other] })),
  ];
}

/** The first rows as they came, with a choice over each column of the field that it fills. A field is filled by one column. */
export function MappingTable({ table, mapping, unread, onChange }: MappingTableProps): ReactElement {
  const words = useWords();
  const options = useColumnOptions(mapping);
  const { above, rows: headRows } = mapping.head;
  const heads = useMemo(() => headTexts(table, mapping.head), [table, mapping.head]);
  const rows = table.rows.slice(above + headRows);
  const texts = useMemo(() => filledTexts(rows.slice(0, SHOWN)), [rows]);
  const wrong = new Set(unread.map(({ row, column }) => `${String(row)} ${String(column)}`));
  const choose = (at: number, id: string): void =>
    onChange({
      ...mapping,
      columns: mapping.columns.map((column, index) =>
        index === at ? columnOf(id) : idOf(column) === id ? undefined : column,
      ),
    });
  const more = rows.length - SHOWN;
  return (
    <div className={styles['preview']} role="region" aria-label={words('pasting.preview')} tabIndex={0}>
      <table className={styles['table']}>
        <thead>
          <tr>
            {mapping.columns.map((column, index) => (
              <th key={index} scope="col">
                {headRows > 0 && <span className={styles['head']}>{heads[index]}</span>}
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
          {texts.map((row, at) => (
            <tr key={at}>
              {mapping.columns.map((column, index) => {
                const isWrong = wrong.has(`${String(rows[at]?.number)} ${String(index)}`) && isField(column);
                const isFormula = rows[at]?.cells[index]?.isFormula === true;
                return (
                  <td
                    key={index}
                    className={classNames(column === undefined && styles['skipped'], isWrong && styles['unread'])}
                  >
                    {isWrong && <LevelMark level="error" />}
                    {row[index]}
                    {isFormula && <span className={styles['formula']}>{words('mapping.formula')}</span>}
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
