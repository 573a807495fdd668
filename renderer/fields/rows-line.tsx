import type { ReactElement } from 'react';
import { formatDate, formatQuantity, type Language, type Quantity } from '#core/model';
import { cellText } from '#core/derive';
import { readCell, readText, type Reading } from '#core/entry';
import { isQuantity, type CellField, type Row, type RowsField } from '#core/records';
import { CellButton, CellSelect, Icon, useLanguage, useWords } from '../ui';
import { DraftField } from './draft-field';

type Value = string | Quantity | undefined;

interface RowsLineProps {
  readonly field: RowsField;
  /** Nothing in the line that begins a new row. */
  readonly row: Row | undefined;
  readonly index: number;
  readonly language: Language;
  readonly dataField: string | undefined;
  readonly onCell: (column: string, value: Value) => void;
  readonly onMenu: (at: Element) => void;
}

/** One row: a cell for each column, and its menu, which the keys of the row stand beside. */
export function RowsLine({ field, row, index, language, dataField, onCell, onMenu }: RowsLineProps): ReactElement {
  const words = useWords();
  const interfaceLanguage = useLanguage();
  const name = row ? words('rows.row', { row: index + 1 }) : words('rows.newRow');
  return (
    <tr
      data-row={index}
      onContextMenu={(event) => {
        if (!row) return;
        event.preventDefault();
        onMenu(event.currentTarget);
      }}
    >
      <td aria-hidden="true">{row ? index + 1 : '+'}</td>
      {Object.entries(field.columns).map(([column, described], place) => (
        <td key={column} data-cell={column}>
          <RowCellField
            column={described}
            label={`${name} ${described.words[interfaceLanguage]}`}
            value={row?.[column]}
            language={language}
            dataField={place === 0 ? dataField : undefined}
            onChange={(value) => onCell(column, value)}
          />
        </td>
      ))}
      <td>
        {row && (
          <CellButton label={words('rows.actions', { row: index + 1 })} opensMenu isOutOfTabOrder onPress={onMenu}>
            <Icon name="more" />
          </CellButton>
        )}
      </td>
    </tr>
  );
}

interface RowCellFieldProps {
  readonly column: CellField;
  readonly label: string;
  readonly value: Value;
  readonly language: Language;
  readonly dataField: string | undefined;
  readonly onChange: (value: Value) => void;
}

function RowCellField({ column, label, value, language, dataField, onChange }: RowCellFieldProps): ReactElement {
  const interfaceLanguage = useLanguage();
  const shared = { label, ...(dataField !== undefined && { dataField }) };
  if (column.type === 'choice')
    return (
      <CellSelect
        {...shared}
        options={Object.entries(column.choices).map(([id, names]) => ({ id, name: names[interfaceLanguage] }))}
        value={typeof value === 'string' ? value : undefined}
        onChange={onChange}
      />
    );
  return (
    <DraftField<string | Quantity>
      {...shared}
      isCell
      shown={cellText(column, value, language)}
      read={(text): Reading<string | Quantity> => (column.type === 'text' ? readText(text) : readCell(column, text))}
      commit={onChange}
      say={(read) => sayRead(column, read, language)}
    />
  );
}

/** How a typed text was understood; plain text as it is. */
const sayRead = (column: CellField, value: string | Quantity, language: Language): string =>
  isQuantity(value)
    ? formatQuantity(value, language)
    : column.type === 'date' && typeof value === 'string'
      ? formatDate(value, language)
      : value;
