import { cellText, rowLine } from '#core/derive';
import { rowsIn, type Plan, type PlanRecord, type Row, type RowsField } from '#core/records';
import { isSame } from './is-same';
import { mergeOrder } from './order';

/** A row that came, went or says something else; empty text on the side where it is not. */
interface RowChange {
  readonly row: string;
  readonly before: string;
  readonly after: string;
}

/** The rows by what names them: the text of the first column, and where several have the same, which of them. */
function rowsByName(field: RowsField, rows: readonly Row[], { language }: Plan): ReadonlyMap<string, Row> {
  const [first] = Object.entries(field.columns);
  const counts = new Map<string, number>();
  return new Map(
    rows.map((row) => {
      const name = first ? cellText(first[1], row[first[0]], language) : '';
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return [JSON.stringify([name, count]), row];
    }),
  );
}

/** What a row is called in a sentence: the first of its cells that says something. */
const callRow = (field: RowsField, row: Row, { language }: Plan): string =>
  Object.entries(field.columns)
    .map(([name, column]) => cellText(column, row[name], language))
    .find((text) => text !== '') ?? '';

/**
 * In what the rows of a field differ, row by row: 2027年 20亿元 → 2027年 25亿元. Nothing where the same rows only stand
 * in another order; that is a change of the whole field.
 */
export function compareRows(
  field: RowsField,
  [before, old]: readonly [Plan, PlanRecord],
  [after, now]: readonly [Plan, PlanRecord],
  name: string,
): readonly RowChange[] {
  const was = rowsByName(field, rowsIn(old, name), before);
  const is = rowsByName(field, rowsIn(now, name), after);
  return mergeOrder([...was.keys()], [...is.keys()]).flatMap((key): readonly RowChange[] => {
    const [from, to] = [was.get(key), is.get(key)];
    if (isSame(from, to)) return [];
    const row = to ? callRow(field, to, after) : from ? callRow(field, from, before) : '';
    return [
      {
        row,
        before: from ? rowLine(field, from, before.language) : '',
        after: to ? rowLine(field, to, after.language) : '',
      },
    ];
  });
}
