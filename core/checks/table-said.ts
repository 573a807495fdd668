import { unitCalled, type SmallTable, type TableCell } from '#core/model';
import type { Plan } from '#core/records';
import { indicatorCalled, isOfUnit, type QuantityMention, type Subject } from './mentions';
import type { Line } from './read-line';
import { cellLabel, cellNumber, headUnit, tableText } from './table-numbers';

/** A number in a cell of a small table, with what its row is about and the year of its column. */
export interface CellSaid {
  readonly block: TableCell;
  readonly line: Line;
  readonly said: QuantityMention;
  readonly subject: Subject;
}

/** What a column says of the numbers under its head; undefined where they are not the values of the row. */
type Column = Pick<QuantityMention, 'date' | 'isFrom'> & { readonly unit: string };

const YEAR = /(?:^|\D)((?:19|20)\d\d)(?:年|\D|$)/;
const BASELINE = /基期|现状|基数|\bbaseline\b|\bcurrent\b/i;
const TARGET = /^(?:目标值?|指标值|数值|target(?: value)?|value)$|\d{4}.*(?:目标|计划|target)/i;
const UNIT = /^(?:计量)?单位$|^units?$/i;
const UNIT_OVER = /(?:单位|units?)\s*[：:]\s*([^）)\s]+)/i;

const knownUnit = (text: string): string => {
  const unit = unitCalled(text);
  return unit && !unit.unknown ? unit.id : '';
};

function columnOf(head: Line): Column | undefined {
  const year = YEAR.exec(head.text)?.[1];
  const label = cellLabel(head);
  const isFrom = BASELINE.test(head.text);
  const isYear = /^(?:19|20)\d\d年?(?:度)?(?:目标值?|计划)?$/.test(label);
  if (!isFrom && !isYear && !TARGET.test(label)) return undefined;
  const period = year === undefined ? undefined : { from: year, to: year };
  return {
    unit: knownUnit(headUnit(head.text)),
    ...(isFrom && { isFrom }),
    ...(period && { date: { start: 0, end: 0, period, as: 'in' as const } }),
  };
}

/** The unit of a row: in the brackets of its name, in a column of units, or over the table. */
function unitOfRow(row: readonly Line[], heads: readonly string[], caption: Line, name: Line): string {
  const column = heads.findIndex((head) => UNIT.test(head));
  const own = column < 0 ? '' : knownUnit(row[column]?.text ?? '');
  return own || knownUnit(headUnit(name.text)) || knownUnit(UNIT_OVER.exec(caption.text)?.[1] ?? '');
}

/** The numbers of a small table whose rows are called as indicators and whose columns as years, baseline or target. */
export function tableSaid(plan: Plan, table: SmallTable): readonly CellSaid[] {
  const { caption, rows } = tableText(plan, table);
  const [head = [], ...body] = rows;
  const columns = head.map(columnOf);
  if (!columns.some(Boolean)) return [];
  const heads = head.map(cellLabel);
  const cells = table.children.slice(2);
  return body.flatMap((row, at) => {
    const name = row.slice(0, 3).find(({ text }) => indicatorCalled(plan, text) !== undefined);
    const subject = name && indicatorCalled(plan, name.text);
    if (!subject) return [];
    const unit = unitOfRow(row, heads, caption, name);
    return row.flatMap((line, column): readonly CellSaid[] => {
      const means = columns[column];
      const number = cellNumber(line);
      const block = cells[at]?.type === 'table-row' ? cells[at].children[column] : undefined;
      if (!means || !block || typeof number === 'string') return [];
      const { unit: over, ...rest } = means;
      const typed = number.quantity.unit ?? (over || unit);
      const quantity = { ...number.quantity, ...(typed !== '' && { unit: typed }) };
      if (typed === '' || !isOfUnit(quantity, subject.unit)) return [];
      const { start, end } = number;
      return [
        { block, line, said: { start, end, number: { start, end }, quantity, sense: 'level', ...rest }, subject },
      ];
    });
  });
}
