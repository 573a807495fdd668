import { unitCalled, type Quantity } from '#core/model';
import {
  FUNDING_SOURCES,
  fieldsOf,
  partsIn,
  quantityIn,
  type FundingSource,
  type KindName,
  type PlanRecord,
} from '#core/records';
import { NONE, add, decimalOf, exact, minus, type Exact } from './exact-sum';

export type SourceKey = FundingSource | 'unspecified';
export type YearKey = number | 'unspecified';

/** The sums of one record's money or of all in one currency; exact, in the unit of `total`. */
export interface FundingRow {
  readonly total: Quantity;
  readonly bySource: ReadonlyMap<SourceKey, string>;
  readonly byYear: ReadonlyMap<YearKey, string>;
}

/** Money by source and year: what each record has of it, and one sum for each currency. */
export interface FundingTotals {
  readonly sources: readonly SourceKey[];
  readonly years: readonly YearKey[];
  /** Records in which no money stands yet have no row. */
  readonly rowOf: (record: PlanRecord) => FundingRow | undefined;
  readonly sums: readonly FundingRow[];
}

interface Part {
  readonly source: SourceKey;
  readonly year: YearKey;
  readonly amount: Exact;
}
/** A record's money in the smallest unit of its currency. */
interface Money {
  readonly currency: string;
  readonly unit?: string;
  readonly parts: readonly Part[];
}

/** The funding field of a kind, and the quantity that it divides. */
export function fundingFieldOf(kind: KindName): { readonly parts: string; readonly whole: string } | undefined {
  for (const [parts, field] of Object.entries(fieldsOf(kind)))
    if (field.type === 'funding') return { parts, whole: field.of };
  return undefined;
}

const moneyOfRecord = new WeakMap<PlanRecord, Money>();

const powerOf = (unit: string | undefined): number => (unit === undefined ? 0 : (unitCalled(unit)?.money?.power ?? 0));

/** What a quantity may be added to: its currency, or its unit where it is no money. */
function currencyOf({ unit }: Quantity): string {
  const known = unit === undefined ? undefined : unitCalled(unit);
  return known?.money?.currency ?? known?.id ?? unit ?? '';
}

/** A record's money, worked out once; what the parts leave of the whole has no source and no year yet. */
function moneyOf(record: PlanRecord, fields: { readonly parts: string; readonly whole: string }): Money {
  const known = moneyOfRecord.get(record);
  if (known) return known;
  const whole = quantityIn(record, fields.whole);
  const unit = whole?.unit;
  const power = powerOf(unit);
  const parts = partsIn(record, fields.parts).map((part): Part => {
    const amount = exact(part.value, power);
    return { source: part.source ?? 'unspecified', year: part.year ?? 'unspecified', amount };
  });
  const rest = parts.reduce((left, { amount }) => minus(left, amount), whole ? exact(whole.value, power) : NONE);
  const isOpen = whole && (rest.whole > 0n || parts.length === 0);
  const money = {
    currency: whole ? currencyOf(whole) : '',
    ...(unit !== undefined && { unit }),
    parts: isOpen ? [...parts, { source: 'unspecified', year: 'unspecified', amount: rest } as const] : parts,
  };
  moneyOfRecord.set(record, money);
  return money;
}

function rowOf(parts: readonly Part[], unit: string | undefined): FundingRow {
  const power = powerOf(unit);
  const written = <K>(sums: ReadonlyMap<K, Exact>): ReadonlyMap<K, string> =>
    new Map([...sums].map(([key, amount]) => [key, decimalOf(amount, power)]));
  const bySource = new Map<SourceKey, Exact>();
  const byYear = new Map<YearKey, Exact>();
  let total = NONE;
  for (const { source, year, amount } of parts) {
    bySource.set(source, add(bySource.get(source) ?? NONE, amount));
    byYear.set(year, add(byYear.get(year) ?? NONE, amount));
    total = add(total, amount);
  }
  return {
    total: { value: decimalOf(total, power), comparator: '=', ...(unit !== undefined && { unit }) },
    bySource: written(bySource),
    byYear: written(byYear),
  };
}

const rowOfMoney = new WeakMap<Money, { readonly unit: string | undefined; readonly row: FundingRow }>();

/** The row of a record, worked out once for the unit that it is written in. */
function rowIn(money: Money, unit: string | undefined): FundingRow {
  const known = rowOfMoney.get(money);
  if (known && known.unit === unit) return known.row;
  const row = rowOf(money.parts, unit);
  rowOfMoney.set(money, { unit, row });
  return row;
}

/** The unit in which all rows of each currency are written: the smallest that its records use. */
function unitsByCurrency(all: readonly Money[]): ReadonlyMap<string, string> {
  const units = new Map<string, string>();
  for (const { unit, currency } of all) {
    const known = units.get(currency);
    if (unit === undefined || unit === known) continue;
    if (known === undefined || powerOf(unit) < powerOf(known)) units.set(currency, unit);
  }
  return units;
}

/** The money of one currency by source and, within that, by year. */
export interface FundingGrid {
  /** All of it, in the unit of every amount here. */
  readonly total: Quantity;
  readonly cells: ReadonlyMap<SourceKey, ReadonlyMap<YearKey, string>>;
}

/** Adds up the money of records of a kind by source and year at once, currency by currency in the order of `fundingTotals`. */
export function fundingGrids(kind: KindName, records: readonly PlanRecord[]): readonly FundingGrid[] {
  const fields = fundingFieldOf(kind);
  if (!fields) return [];
  const all = records.map((record) => moneyOf(record, fields)).filter(({ parts }) => parts.length > 0);
  const units = unitsByCurrency(all);
  return [...new Set(all.map(({ currency }) => currency))].map((currency) => {
    const parts = all.filter((money) => money.currency === currency).flatMap((money) => money.parts);
    const sources = [...new Set(parts.map(({ source }) => source))];
    const unit = units.get(currency);
    return {
      total: rowOf(parts, unit).total,
      cells: new Map(
        sources.map((source) => [
          source,
          rowOf(
            parts.filter((part) => part.source === source),
            unit,
          ).byYear,
        ]),
      ),
    };
  });
}

const NOTHING: FundingTotals = { sources: [], years: [], rowOf: () => undefined, sums: [] };

/** Adds up the money of records of a kind exactly; different currencies are never added. */
export function fundingTotals(kind: KindName, records: readonly PlanRecord[]): FundingTotals {
  const fields = fundingFieldOf(kind);
  if (!fields) return NOTHING;
  const all = records.map((record) => moneyOf(record, fields)).filter(({ parts }) => parts.length > 0);
  const parts = all.flatMap((money) => money.parts);
  const sources = new Set(parts.map(({ source }) => source));
  const years = new Set(parts.map(({ year }) => year));
  const units = unitsByCurrency(all);
  const currencies = [...new Set(all.map(({ currency }) => currency))];
  return {
    sources: [...FUNDING_SOURCES, 'unspecified' as const].filter((source) => sources.has(source)),
    years: [
      ...[...years].filter((year) => year !== 'unspecified').sort((a, b) => a - b),
      ...(years.has('unspecified') ? (['unspecified'] as const) : []),
    ],
    rowOf: (record) => {
      const money = moneyOf(record, fields);
      return money.parts.length === 0 ? undefined : rowIn(money, units.get(money.currency));
    },
    sums: currencies.map((currency) =>
      rowOf(
        all.filter((money) => money.currency === currency).flatMap((money) => money.parts),
        units.get(currency),
      ),
    ),
  };
}
