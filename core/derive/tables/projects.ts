import { yearOf } from '#core/model';
import { partsIn, type Plan, type PlanRecord } from '#core/records';
import { COLUMN_WORDS } from '#core/words';
import { NUMBER, fieldColumn } from './columns';
import { linesOfRecords, type Column, type Content } from './content';
import { fieldColumns } from './kind-table';
import { moneyColumns } from './money-columns';

const WHOLE = 11;
const YEAR = 8;

/** Its years 起止年限, from start to end. */
const years = (plan: Plan): Column => ({
  id: 'years',
  words: COLUMN_WORDS.years,
  width: 11,
  align: 'center',
  field: 'end',
  text: ({ record }) =>
    [record['start'], record['end']]
      .map((date) => (typeof date === 'string' ? String(yearOf(date)) : ''))
      .filter((year, index, all) => year !== '' && all.indexOf(year) === index)
      .join(plan.language === 'zh-CN' ? '—' : '–'),
});

/**
 * The projects 重点项目表. Where some have their money by year, the investment of each year stands beside the whole, all
 * in one unit and with sums; else each investment is written as its record has it.
 */
export function projects(plan: Plan, records: readonly PlanRecord[]): Content {
  const shows = (name: string, width: number): Column => fieldColumn(plan, 'project', name, { width });
  const money = moneyColumns(plan, 'project', records, () => YEAR);
  const isSplit = records.some((record) => partsIn(record, 'parts').length > 0);
  const hasYears = money?.byYear.columns.some(({ id }) => id !== 'year unspecified') === true;
  return {
    columns: [
      NUMBER,
      shows('name', 20),
      shows('content', hasYears ? 22 : 30),
      shows('location', 11),
      years(plan),
      isSplit && money ? { ...money.whole, width: WHOLE } : shows('investment', WHOLE),
      ...(hasYears ? [money.byYear] : []),
      shows('lead', 14),
    ],
    more: [...(money ? [money.bySource, money.byYear] : []), ...fieldColumns(plan, 'project')],
    groups: [{ lines: linesOfRecords(records) }],
    ...(isSplit && money?.note !== undefined && { note: money.note }),
  };
}
