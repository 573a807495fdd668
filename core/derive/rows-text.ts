import { formatDate, formatQuantity, type Language, type Quantity } from '#core/model';
import type { CellField, Row, RowsField } from '#core/records';

const isQuantity = (value: string | Quantity): value is Quantity => typeof value !== 'string';

/** A cell of a row as text in this language. */
export function cellText(column: CellField, value: string | Quantity | undefined, language: Language): string {
  if (value === undefined) return '';
  if (isQuantity(value)) return formatQuantity(value, language);
  if (column.type === 'date') return formatDate(value, language);
  return column.type === 'choice' ? (column.choices[value]?.[language] ?? value) : value;
}

/** What the cells of one row say, with spaces between: 2026年 20亿元. */
export const rowLine = ({ columns }: RowsField, row: Row, language: Language): string =>
  Object.entries(columns)
    .map(([name, column]) => cellText(column, row[name], language))
    .filter((text) => text !== '')
    .join(' ');

/** Rows in a line: 2026年 20亿元；2027年 25亿元. */
export const rowsText = (field: RowsField, rows: readonly Row[], language: Language): string =>
  rows
    .map((row) => rowLine(field, row, language))
    .filter((text) => text !== '')
    .join(language === 'zh-CN' ? '；' : '; ');
