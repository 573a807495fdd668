import { headTexts } from './heads';
import type { LeftColumn, RowPlace, TableNotes, Taken } from './imported';
import { isField } from './mapping';
import { rowsToRead, type ReadRow } from './rows-to-read';

/** Columns in which something stands below the heads, and that nothing takes; a column that counts the rows is no loss. */
function leftColumns({ table, mapping }: Taken, rows: readonly ReadRow[]): readonly LeftColumn[] {
  const heads = headTexts(table, mapping.head);
  return mapping.columns.flatMap((column, index): readonly LeftColumn[] => {
    const texts = rows.filter(({ isTotal }) => !isTotal).map(({ texts: cells }) => (cells[index] ?? '').trim());
    const counts = texts.every((text, at) => text === '' || text === String(at + 1));
    if (column !== undefined || counts) return [];
    return [{ table: table.name, column: index, head: heads[index] ?? '' }];
  });
}

function countFormulas({ table, mapping: { head, columns } }: Taken): number {
  const rows = table.rows.slice(head.above + head.rows);
  return rows.reduce(
    (sum, { cells }) => sum + cells.filter(({ isFormula }, at) => isFormula && isField(columns[at])).length,
    0,
  );
}

/** What a table holds that does not come into the plan as it stands. */
export function notesOf(taken: Taken): TableNotes {
  const rows = rowsToRead(taken.table, taken.mapping);
  const place = ({ number }: ReadRow): RowPlace => ({ table: taken.table.name, row: number });
  return {
    totals: rows.filter(({ isTotal }) => isTotal).map(place),
    left: leftColumns(taken, rows),
    formulas: countFormulas(taken),
  };
}
