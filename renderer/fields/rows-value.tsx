import { useRef, useState, type ClipboardEvent, type ReactElement } from 'react';
import { pasteRows, withCell } from '#core/entry';
import { readTextTable } from '#core/paste';
import { rowsIn, type PlanRecord, type Row, type RowsField } from '#core/records';
import { Button, ContextMenu, useLanguage, useWords } from '../ui';
import { useFields } from './fields-context';
import { RowsLine } from './rows-line';
import styles from './rows-value.module.css';
import { placeOf, useRowActs } from './use-row-acts';

interface RowsValueProps {
  readonly record: PlanRecord;
  readonly name: string;
  readonly field: RowsField;
  readonly label: string;
}

/** How many texts that found no place are shown; more are counted. */
const SHOWN = 5;
/** Longer tables are drawn to here until the officer wants them whole. */
const LONG = 40;

/**
 * The rows of a record as a small table: a cell is typed into, Enter and the arrows go on, the line behind the last row
 * begins a new one, and several lines of another program are pasted at once.
 */
export function RowsValue({ record, name, field, label }: RowsValueProps): ReactElement {
  const words = useWords();
  const language = useLanguage();
  const { plan } = useFields();
  const bodyRef = useRef<HTMLTableSectionElement>(null);
  const [said, setSaid] = useState('');
  const [menu, setMenu] = useState<{ readonly row: number; readonly at: Element }>();
  const rows = rowsIn(record, name);
  const [isWhole, setIsWhole] = useState(false);
  const isCut = !isWhole && rows.length > LONG;
  const drawn = isCut ? rows.slice(0, LONG) : [...rows, undefined];
  const columns = Object.entries(field.columns);
  const { change, onKeyDown, menuOf } = useRowActs({
    record: record.id,
    name,
    columns: Object.keys(field.columns),
    bodyRef,
  });
  const onPaste = (event: ClipboardEvent): void => {
    const at = placeOf(event.target);
    const table = readTextTable(event.clipboardData.getData('text/plain'));
    if (!at || (table.length < 2 && (table[0]?.length ?? 0) < 2)) return;
    event.preventDefault();
    const paste = (now: readonly Row[]): ReturnType<typeof pasteRows> => pasteRows(field, now, at, table);
    const { written, unread } = paste(rows);
    change((now) => paste(now).rows);
    const texts = unread.slice(0, SHOWN).join(language === 'zh-CN' ? '、' : ', ');
    setSaid(
      [
        words('rows.pasted', { count: written }),
        ...(unread.length > 0 ? [words('rows.notRead', { count: unread.length, texts })] : []),
      ].join(' '),
    );
  };
  return (
    <div role="group" aria-label={label} className={styles['group']}>
      <span className={styles['label']} aria-hidden="true">
        {label}
        {rows.length > 0 && ` · ${words('rows.count', { count: rows.length })}`}
      </span>
      <div className={styles['scroll']}>
        <table className={styles['table']} onKeyDown={onKeyDown} onPaste={onPaste}>
          <thead>
            <tr>
              <th aria-hidden="true" />
              {columns.map(([column, { type, words: names }]) => (
                <th key={column} scope="col" data-type={type}>
                  {names[language]}
                </th>
              ))}
              <th aria-hidden="true" />
            </tr>
          </thead>
          <tbody ref={bodyRef}>
            {drawn.map((row, index) => (
              <RowsLine
                key={index}
                field={field}
                row={row}
                index={index}
                language={plan.language}
                dataField={index === 0 ? `${record.id}.${name}` : undefined}
                onCell={(column, value) => change((now) => withCell(now, { row: index, column }, value))}
                onMenu={(at) => setMenu({ row: index, at })}
              />
            ))}
          </tbody>
        </table>
      </div>
      {isCut && (
        <Button look="quiet" size="small" onPress={() => setIsWhole(true)}>
          {words('rows.showAll', { count: rows.length })}
        </Button>
      )}
      <p role="status" className={styles['said']}>
        {said}
      </p>
      {menu && (
        <ContextMenu
          label={words('rows.actions', { row: menu.row + 1 })}
          acts={menuOf(menu.row, rows.length)}
          at={menu.at}
          onClose={() => setMenu(undefined)}
        />
      )}
    </div>
  );
}
