import { isField, type Mapping } from './mapping';
import { filledTexts, type SourceRow, type SourceTable } from './source';

/** A row that may become a record, by the number that the other program gives it. */
export interface ReadRow {
  readonly number: number;
  readonly texts: readonly string[];
  /** Columns with a formula whose result was not saved. */
  readonly withoutResult: ReadonlySet<number>;
  /** It sums up the others: 合计, Total. */
  readonly isTotal: boolean;
}

const TOTAL = /^(?:合计|总计|小计|共计|总和|(?:sub|grand)?totals?|sum)[:：]?$/i;

/** Whether the first text of a row says that it is a sum of others: 合 计, Grand total. */
const isTotal = (texts: readonly string[]): boolean =>
  TOTAL.test((texts.find((text) => text.trim() !== '') ?? '').normalize('NFKC').replace(/\s/g, ''));

const NONE: ReadonlySet<number> = new Set();

function withoutResult({ cells }: SourceRow): ReadonlySet<number> {
  const found = cells.flatMap(({ text, isFormula }, column) => (isFormula && text === '' ? [column] : []));
  return found.length === 0 ? NONE : new Set(found);
}

/** The rows below the heads in which a column that is taken says something. */
export function rowsToRead(table: SourceTable, { head, columns }: Mapping): readonly ReadRow[] {
  const rows = table.rows.slice(head.above + head.rows);
  return filledTexts(rows).flatMap((texts, at): readonly ReadRow[] => {
    const row = rows[at];
    const isBlank = columns.every((column, index) => !isField(column) || (texts[index] ?? '').trim() === '');
    return !row || isBlank
      ? []
      : [{ number: row.number, texts, withoutResult: withoutResult(row), isTotal: isTotal(texts) }];
  });
}
