import type { Plan, PlanRecord } from '#core/records';
import { COLUMN_WORDS } from '#core/words';
import { NUMBER, fieldColumn } from './columns';
import { linesOfRecords, type Content } from './content';
import { fieldColumns } from './kind-table';
import { moneyColumns } from './money-columns';

/** How much of a hundred the columns of money share. */
const MONEY = 60;

/** The finance 资金安排表: a row an item, its sum by source and by year, and one sum for each currency. */
export function finance(plan: Plan, records: readonly PlanRecord[]): Content {
  const money = moneyColumns(plan, 'finance', records, (count) => MONEY / count);
  return {
    columns: [
      NUMBER,
      fieldColumn(plan, 'finance', 'purpose', { width: 22 }),
      fieldColumn(plan, 'finance', 'lead', { width: 13 }),
      ...(money ? [{ ...money.whole, words: COLUMN_WORDS.total }, money.bySource, money.byYear] : []),
    ],
    more: fieldColumns(plan, 'finance'),
    groups: [{ lines: linesOfRecords(records) }],
    ...(money?.note !== undefined && { note: money.note }),
  };
}
