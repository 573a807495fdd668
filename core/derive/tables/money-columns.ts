import { formatNumber, formatUnit, unitCalled, type Language, type Words } from '#core/model';
import { fieldsOf, partsIn, type KindName, type Plan, type PlanRecord } from '#core/records';
import { COLUMN_WORDS, FUNDING_SOURCE_WORDS } from '#core/words';
import { decimalOf, exact } from '../exact-sum';
import { fundingFieldOf, fundingTotals, type FundingRow, type SourceKey, type YearKey } from '../funding';
import type { Column, ColumnGroup } from './content';

/** The columns of money by source and year, in one unit where all of it is in one currency. */
export interface MoneyColumns {
  readonly whole: Column;
  readonly bySource: ColumnGroup;
  readonly byYear: ColumnGroup;
  /** 单位：万元; left out where there are several currencies. */
  readonly note?: string;
}

const same = (text: string): Words => ({ 'zh-CN': text, en: text });

const powerOf = (unit: string | undefined): number => (unit === undefined ? 0 : (unitCalled(unit)?.money?.power ?? 0));

/** A number in the unit that the sum of its currency is written with: every number of the table has the same. */
function numberIn(value: string, unit: string | undefined, shown: string | undefined, language: Language): string {
  const moved = decimalOf(exact(value, powerOf(unit)), powerOf(shown));
  return formatNumber({ value: moved, comparator: '=' }, language);
}

/** Makes the columns of a kind's funding field from its records, as wide as `widthOf` so many columns; undefined for a kind that has none. */
export function moneyColumns(
  plan: Plan,
  kind: KindName,
  records: readonly PlanRecord[],
  widthOf: (columns: number) => number,
): MoneyColumns | undefined {
  const fields = fundingFieldOf(kind);
  if (!fields) return undefined;
  const { language } = plan;
  const { sources, years, rowOf, sums } = fundingTotals(kind, records);
  const units = new Map(sums.map(({ total }) => [total.unit, formatUnit(total, language)]));
  const isOne = sums.length === 1;
  const number = (value: string | undefined, { total }: FundingRow): string =>
    value === undefined ? '' : numberIn(value, total.unit, units.get(total.unit), language);
  const wholeText = (row: FundingRow): string => {
    const text = number(row.total.value, row);
    return isOne ? text : `${text}${language === 'en' ? ' ' : ''}${units.get(row.total.unit) ?? ''}`;
  };
  const width = widthOf(1 + sources.length + years.length);
  const column = (id: string, words: Words, textOf: (row: FundingRow) => string): Column => ({
    id,
    words,
    width,
    align: 'right',
    by: [...units].flat().join(),
    field: ({ record }) => (partsIn(record, fields.parts).length > 0 ? fields.parts : fields.whole),
    text: ({ record }) => {
      const row = rowOf(record);
      return row ? textOf(row) : '';
    },
    sums: sums.map(textOf),
  });
  const source = (key: SourceKey): Words =>
    key === 'unspecified' ? COLUMN_WORDS.unspecified : FUNDING_SOURCE_WORDS[key];
  const year = (key: YearKey): Words => (key === 'unspecified' ? COLUMN_WORDS.unspecified : same(String(key)));
  const unit = isOne ? ([...units.values()][0] ?? '') : '';
  return {
    whole: column(fields.whole, fieldsOf(kind)[fields.whole]?.words ?? same(fields.whole), wholeText),
    bySource: {
      id: 'bySource',
      words: COLUMN_WORDS.bySource,
      columns: sources.map((key) => column(`source ${key}`, source(key), (row) => number(row.bySource.get(key), row))),
    },
    byYear: {
      id: 'byYear',
      words: COLUMN_WORDS.byYear,
      columns: years.map((key) => column(`year ${String(key)}`, year(key), (row) => number(row.byYear.get(key), row))),
    },
    ...(unit !== '' && { note: language === 'zh-CN' ? `单位：${unit}` : `Unit: ${unit}` }),
  };
}
