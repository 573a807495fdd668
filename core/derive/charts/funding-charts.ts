import { convert, formatNumber, formatUnit } from '#core/model';
import { FUNDING_SOURCES, kindNamed, type KindName, type Plan, type PlanRecord } from '#core/records';
import { CHART_WORDS, COLUMN_WORDS, FUNDING_SOURCE_WORDS } from '#core/words';
import { recordName } from '../field-text';
import {
  fundingFieldOf,
  fundingGrids,
  fundingTotals,
  type FundingGrid,
  type SourceKey,
  type YearKey,
} from '../funding';
import type { Chart, ChartSeries } from './chart';
import { withLeft } from './with-left';

/** A grid of sums as it is drawn: what its columns and their parts are called, and every value in the unit of the chart. */
interface Shape {
  readonly over: 'year' | 'source';
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

const sourceName = ({ language }: Plan, key: SourceKey): string =>
  (key === 'unspecified' ? CHART_WORDS.openSource : FUNDING_SOURCE_WORDS[key])[language];

const yearName = ({ language }: Plan, key: YearKey): string =>
  key === 'unspecified' ? CHART_WORDS.openYear[language] : CHART_WORDS.yearLabel(key, 'year', language);

/** Money without a year or a source stands last. */
function yearsIn({ cells }: FundingGrid): readonly YearKey[] {
  const years = new Set([...cells.values()].flatMap((byYear) => [...byYear.keys()]));
  const known = [...years].filter((year) => year !== 'unspecified').sort((a, b) => a - b);
  return years.has('unspecified') ? [...known, 'unspecified'] : known;
}

/** Years with their sources on top of each other; one year alone is drawn as its sources beside each other. */
function shapeOf(plan: Plan, grid: FundingGrid, inUnit: (value: string) => string): Shape | undefined {
  const years = yearsIn(grid);
  const sources = [...FUNDING_SOURCES, 'unspecified' as const].filter((source) => grid.cells.has(source));
  const at = (source: SourceKey, year: YearKey): string | undefined => {
    const value = grid.cells.get(source)?.get(year);
    return value === undefined ? undefined : inUnit(value);
  };
  if (years.length > 1) {
    const series = sources.map((source) => ({
      name: sourceName(plan, source),
      values: years.map((year) => at(source, year)),
    }));
    return { over: 'year', categories: years.map((year) => yearName(plan, year)), series };
  }
  const [year] = years;
  if (year === undefined || sources.length < 2) return undefined;
  const values = sources.map((source) => at(source, year));
  const name = year === 'unspecified' ? COLUMN_WORDS.total[plan.language] : yearName(plan, year);
  return { over: 'source', categories: sources.map((source) => sourceName(plan, source)), series: [{ name, values }] };
}

/** Every column with its parts, for those who do not see it. */
function summaryOf({ language }: Plan, { categories, series }: Shape, whole: string): string {
  const number = (value: string): string => formatNumber({ value, comparator: '=' }, language);
  const columns = categories.map((name, index) => ({
    name,
    values: series.flatMap(({ name: part, values }) => {
      const value = values[index];
      return value === undefined ? [] : [series.length > 1 ? `${part} ${number(value)}` : number(value)];
    }),
  }));
  return CHART_WORDS.summary([{ name: COLUMN_WORDS.total[language], values: [whole] }, ...columns], language);
}

function chartOf(plan: Plan, kind: KindName, grid: FundingGrid): readonly Chart[] {
  const { language } = plan;
  const { words, fields } = kindNamed(kind);
  const parts = fundingFieldOf(kind)?.parts ?? '';
  const unit = formatUnit(grid.total, language);
  const inUnit = (value: string): string => {
    const shown = convert({ ...grid.total, value }, unit);
    if (!shown.ok) throw new Error('Units of one base convert exactly');
    return shown.value.value;
  };
  const shape = shapeOf(plan, grid, inUnit);
  if (!shape) return [];
  const { over, categories, series } = shape;
  const whole = formatNumber({ value: inUnit(grid.total.value), comparator: '=' }, language);
  return [
    {
      columns: 'stacked',
      title: CHART_WORDS.fundingTitle(words.many[language], fields[parts]?.words[language] ?? '', unit, language),
      unit,
      over: CHART_WORDS[over][language],
      categories,
      series,
      summary: summaryOf(plan, shape, `${whole}${language === 'zh-CN' ? '' : ' '}${unit}`),
      notes: [],
    },
  ];
}

/**
 * The charts of a kind's money: a column for each year, in it the sources, one chart for each currency. Money whose year
 * or source is open has a column or part of its own; records without money are named in a note.
 */
export function fundingCharts(plan: Plan, kind: KindName, records: readonly PlanRecord[]): readonly Chart[] {
  if (!fundingFieldOf(kind)) return [];
  const { rowOf } = fundingTotals(kind, records);
  const left = records
    .filter((record) => !rowOf(record))
    .map((record) => ({ name: recordName(plan, kind, record), why: 'empty' as const }));
  return withLeft(
    fundingGrids(kind, records).flatMap((grid) => chartOf(plan, kind, grid)),
    left,
    plan,
  );
}
