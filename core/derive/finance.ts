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

/** The unit in which all rows of each currency are written: the smallest that its records use. */
function unitsByCurrency(
  records: readonly { readonly record: Finance; readonly currency: string }[],
): ReadonlyMap<string, string> {
  const power = (unit: string): number => unitCalled(unit)?.money?.power ?? 0;
  const units = new Map<string, string>();
  for (const { record, currency } of records) {
    const [unit, known] = [record.amount?.unit, units.get(currency)];
    if (unit !== undefined && (known === undefined || power(unit) < power(known))) units.set(currency, unit);
  }
  return units;
}

/** Adds up the plan's finance exactly; different currencies are never added. */
export function financeTotals(plan: Plan): FinanceTotals {
  const all = plan.records.finance
    .filter((record) => record.amount ?? record.parts?.length)
    .map((record) => ({ record, currency: currencyOf(record), money: moneyOf(record) }));
  const used = new Set(all.flatMap(({ money }) => money.map((part) => part.source)));
  const years = new Set(all.flatMap(({ money }) => money.map((part) => part.year)));
  const units = unitsByCurrency(all);
  return {
    sources: [...FUNDING_SOURCES, 'unspecified' as const].filter((source) => used.has(source)),
    years: [
      ...[...years].filter((year) => year !== 'unspecified').sort((a, b) => a - b),
      ...(years.has('unspecified') ? (['unspecified'] as const) : []),
    ],
    rows: all.map(({ record, currency, money }) => ({ record, row: rowOf(money, units.get(currency)) })),
    sums: [...new Set(all.map(({ currency }) => currency))].map((currency) => {
      const same = all.filter((each) => each.currency === currency);
      return rowOf(
        same.flatMap(({ money }) => money),
        units.get(currency),
      );
    }),
  };
}

/** The exact sum of a finance record's parts, in the unit of its amount, and what the amount leaves over (below 0: the parts are more). */
export function sumParts(record: Finance): { readonly sum: string; readonly rest?: string } {
  const sum = (record.parts ?? []).reduce((total, part) => total.plus(part.value), new Big(0));
  return { sum: decimal(sum), ...(record.amount && { rest: decimal(new Big(record.amount.value).minus(sum)) }) };
}
