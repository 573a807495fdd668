import { formatNumber, formatUnit, type Words } from '#core/model';
import type { Finance, Plan } from '#core/records';
import { COLUMN_WORDS, FUNDING_SOURCE_WORDS, TABLE_TITLES } from '#core/words';
import { fieldText, recordName } from '../field-text';
import { financeTotals, type FinanceRow } from '../finance';
import type { Cell, Table } from '../table';

/** The finance 资金安排表: a row an item, its sum by source and by year, and one sum for each currency. */
export function finance(plan: Plan): Table {
  const { sources, years, rows, sums } = financeTotals(plan);
  const { language } = plan;
  const say = (words: Words): string => words[language];
  const oneUnit = sums.length === 1 ? sums[0]?.total : undefined;
  const sourceName = (source: (typeof sources)[number]): string =>
    say(source === 'unspecified' ? COLUMN_WORDS.unspecified : FUNDING_SOURCE_WORDS[source]);
  const yearName = (year: (typeof years)[number]): string =>
    year === 'unspecified' ? say(COLUMN_WORDS.unspecified) : String(year);
  const number = (value: string | undefined, unit: string | undefined): string =>
    value === undefined ? '' : formatNumber({ value, comparator: '=', ...(unit !== undefined && { unit }) }, language);
  const amounts = (row: FinanceRow, of?: Cell['of']): readonly Cell[] => {
    const unit = row.total.unit;
    const total = number(row.total.value, unit);
    const named = oneUnit ? total : `${total}${language === 'en' ? ' ' : ''}${formatUnit(row.total, language)}`;
    const texts = [
      named,
      ...sources.map((source) => number(row.bySource.get(source), unit)),
      ...years.map((year) => number(row.byYear.get(year), unit)),
    ];
    return texts.map((text): Cell => ({ text, align: 'right', ...(of && { of }) }));
  };
  const numberColumns = 1 + sources.length + years.length;
  const group = (words: Words, count: number): readonly Cell[] =>
    count === 0 ? [] : [{ text: say(words), columns: count, align: 'center' }];
  const unitName = oneUnit && oneUnit.unit !== undefined ? formatUnit(oneUnit, language) : '';
  const below = [...sources.map(sourceName), ...years.map(yearName)].map((text): Cell => ({ text, align: 'center' }));
  const beside = [COLUMN_WORDS.number, COLUMN_WORDS.purpose, COLUMN_WORDS.lead, COLUMN_WORDS.total].map(
    (words): Cell => ({ text: say(words), align: 'center', ...(below.length > 0 && { rows: 2 }) }),
  );
  const over = [...group(COLUMN_WORDS.bySource, sources.length), ...group(COLUMN_WORDS.byYear, years.length)];
  const head = below.length > 0 ? [[...beside, ...over], below] : [beside];
  return {
    name: 'finance',
    title: say(TABLE_TITLES.finance),
    ...(unitName !== '' && { note: language === 'zh-CN' ? `单位：${unitName}` : `Unit: ${unitName}` }),
    widths: [5, 22, 13, ...Array.from({ length: numberColumns }, () => 60 / numberColumns)],
    head,
    body: rows.map(({ record, row }, index) => [
      { text: String(index + 1), align: 'center' },
      { text: recordName(plan, 'finance', record), of: { record: record.id, field: 'purpose' } },
      { text: fieldText(plan, 'finance', record, 'lead'), align: 'center', of: { record: record.id, field: 'lead' } },
      ...amounts(row, { record: record.id, field: amountField(record) }),
    ]),
    foot: sums.map((sum) => [{ text: say(COLUMN_WORDS.sumRow), columns: 3, align: 'center' }, ...amounts(sum)]),
  };
}

const amountField = (record: Finance): string => (record.parts?.length ? 'parts' : 'amount');
