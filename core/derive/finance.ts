import Big from 'big.js';
import { baseAmount, decimal, unitCalled, type Quantity } from '#core/model';
import { FUNDING_SOURCES, type Finance, type FundingSource, type Plan } from '#core/records';

/** The sums of one finance record or of all in one currency; exact, in the unit `unit`. */
export interface FinanceRow {
  readonly total: Quantity;
  readonly bySource: ReadonlyMap<FundingSource | 'unspecified', string>;
  readonly byYear: ReadonlyMap<number | 'unspecified', string>;
}

/** Finance by source and year: one row a record, one sum for each currency. */
export interface FinanceTotals {
  readonly sources: readonly (FundingSource | 'unspecified')[];
  readonly years: readonly (number | 'unspecified')[];
  readonly rows: readonly { readonly record: Finance; readonly row: FinanceRow }[];
  readonly sums: readonly FinanceRow[];
}

interface Money {
  readonly source: FundingSource | 'unspecified';
  readonly year: number | 'unspecified';
  readonly amount: Big;
}

/** The record's parts in its smallest unit; what the parts leave of the amount has no source and no year yet. */
function moneyOf(record: Finance): readonly Money[] {
  const unit = record.amount?.unit;
  const base = (value: string): Big =>
    baseAmount({ value, comparator: '=', ...(unit !== undefined && { unit }) }).amount;
  const parts = (record.parts ?? []).map((part): Money => ({
    source: part.source ?? 'unspecified',
    year: part.year ?? 'unspecified',
    amount: base(part.value),
  }));
  const rest = record.amount
    ? parts.reduce((left, part) => left.minus(part.amount), base(record.amount.value))
    : new Big(0);
  return rest.gt(0) ? [...parts, { source: 'unspecified', year: 'unspecified', amount: rest }] : parts;
}

function sumBy<K>(
  money: readonly Money[],
  key: (part: Money) => K,
  write: (amount: Big) => string,
): ReadonlyMap<K, string> {
  const sums = new Map<K, Big>();
  for (const part of money) sums.set(key(part), (sums.get(key(part)) ?? new Big(0)).plus(part.amount));
  return new Map([...sums].map(([name, amount]) => [name, write(amount)]));
}

function rowOf(money: readonly Money[], unit: string | undefined): FinanceRow {
  const power = (unit === undefined ? undefined : unitCalled(unit)?.money?.power) ?? 0;
  const write = (amount: Big): string => decimal(amount.times(new Big(`1e${String(-power)}`)));
  const total = money.reduce((sum, part) => sum.plus(part.amount), new Big(0));
  return {
    total: { value: write(total), comparator: '=', ...(unit !== undefined && { unit }) },
    bySource: sumBy(money, (part) => part.source, write),
    byYear: sumBy(money, (part) => part.year, write),
  };
}

const currencyOf = (record: Finance): string => (record.amount ? baseAmount(record.amount).kind : '');

/** The unit in which all rows of a currency are written: the smallest that the records use. */
function unitOf(records: readonly Finance[], currency: string): string | undefined {
  const units = records
    .filter((record) => currencyOf(record) === currency)
    .flatMap((record) => record.amount?.unit ?? []);
  const power = (unit: string): number => unitCalled(unit)?.money?.power ?? 0;
  return units.sort((a, b) => power(a) - power(b))[0];
}

/** Adds up the plan's finance exactly; different currencies are never added. */
export function financeTotals(plan: Plan): FinanceTotals {
  const records = plan.records.finance.filter((record) => record.amount ?? record.parts?.length);
  const all = records.map((record) => ({ record, money: moneyOf(record) }));
  const used = new Set(all.flatMap(({ money }) => money.map((part) => part.source)));
  const years = new Set(all.flatMap(({ money }) => money.map((part) => part.year)));
  const currencies = [...new Set(records.map(currencyOf))];
  return {
    sources: [...FUNDING_SOURCES, 'unspecified' as const].filter((source) => used.has(source)),
    years: [
      ...[...years].filter((year) => year !== 'unspecified').sort((a, b) => a - b),
      ...(years.has('unspecified') ? (['unspecified'] as const) : []),
    ],
    rows: all.map(({ record, money }) => ({ record, row: rowOf(money, unitOf(records, currencyOf(record))) })),
    sums: currencies.map((currency) => {
      const same = all.filter(({ record }) => currencyOf(record) === currency);
      return rowOf(
        same.flatMap(({ money }) => money),
        unitOf(records, currency),
      );
    }),
  };
}

/** The exact sum of a finance record's parts, in the unit of its amount, and what the amount leaves over (below 0: the parts are more). */
export function sumParts(record: Finance): { readonly sum: string; readonly rest?: string } {
  const sum = (record.parts ?? []).reduce((total, part) => total.plus(part.value), new Big(0));
  return { sum: decimal(sum), ...(record.amount && { rest: decimal(new Big(record.amount.value).minus(sum)) }) };
}
