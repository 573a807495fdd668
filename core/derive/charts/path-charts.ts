import { baseAmount, convert, formatQuantity, formatUnit, type Quantity } from '#core/model';
import type { KindName, Plan, PlanRecord } from '#core/records';
import { CHART_WORDS } from '#core/words';
import { recordName } from '../field-text';
import type { Chart, ChartSeries } from './chart';
import { pathOf, type Path, type Role } from './path';
import { shareAxes } from './share-axes';
import { withLeft } from './with-left';

/** A longer stretch of years shows only those that have a value. */
const MOST_YEARS = 12;

/** Every year from the first to the last, so that equal steps are equal times. */
function yearsOf(paths: readonly Path[]): readonly number[] {
  const known = [...new Set(paths.flatMap(({ points }) => [...points.keys()]))].sort((a, b) => a - b);
  const [first = 0, last = first] = [known[0], known.at(-1)];
  return last - first < MOST_YEARS ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : known;
}

/** What a year is to every path that has a value for it; nothing special where they differ. */
function roleOf(paths: readonly Path[], year: number): Role {
  const roles = new Set(paths.flatMap(({ points }) => points.get(year)?.role ?? []));
  const [role = 'year'] = roles;
  return roles.size === 1 ? role : 'year';
}

/** The unit in which the language of the plan writes the largest value, and what the axis calls it. */
function unitOf(plan: Plan, quantities: readonly Quantity[]): { readonly unit: string; readonly name: string } {
  const size = (each: Quantity) => baseAmount(each).amount.abs();
  const largest = quantities.reduce((most, each) => (size(each).gt(size(most)) ? each : most));
  const unit = formatUnit(largest, plan.language);
  if (largest.per === undefined) return { unit, name: unit };
  const two = formatQuantity({ value: '2', comparator: '=', unit, per: largest.per }, plan.language);
  return { unit, name: two.replace(/^\D*2\s*/, '') };
}

function valueIn(quantity: Quantity | undefined, unit: string): string | undefined {
  const shown = quantity && convert(quantity, unit);
  return shown?.ok === true ? shown.value.value : undefined;
}

function chartOf(plan: Plan, paths: readonly Path[]): Chart {
  const { language } = plan;
  const years = yearsOf(paths);
  const label = (year: number, role: Role): string => CHART_WORDS.yearLabel(year, role, language);
  const points = paths.flatMap((path) => [...path.points.values()]);
  const quantities = points.map(({ quantity }) => quantity);
  const { unit, name: unitName } = unitOf(plan, quantities);
  const series = paths.map(({ name, points }): ChartSeries => ({
    name,
    values: years.map((year) => valueIn(points.get(year)?.quantity, unit)),
  }));
  const lines = paths.map(({ name, points }) => ({
    name,
    values: [...points]
      .sort(([one], [other]) => one - other)
      .map(([year, { quantity, role }]) => label(year, role) + gap(plan) + formatQuantity(quantity, language)),
  }));
  const names = paths.map(({ name }) => name);
  const hasBaseline = points.some(({ role }) => role === 'baseline');
  return {
    columns: 'beside',
    title: CHART_WORDS.pathTitle(names, hasBaseline, unitName, language),
    unit: unitName,
    over: CHART_WORDS.year[language],
    categories: years.map((year) => label(year, roleOf(paths, year))),
    series,
    summary: CHART_WORDS.summary(lines, language),
    notes: [
      ...(quantities.some(({ comparator }) => comparator !== '=') ? [CHART_WORDS.bounds[language]] : []),
      ...(paths.some(({ hidesSome }) => hidesSome) ? [CHART_WORDS.oneOfSeveral[language]] : []),
    ],
  };
}

const gap = ({ language }: Plan): string => (language === 'zh-CN' ? '' : ' ');

/**
 * The charts of records that go from a baseline to a target: columns by year, a chart for each unit and size. Records
 * that have nothing to compare are named in a note under the last chart.
 */
export function pathCharts(plan: Plan, kind: KindName, records: readonly PlanRecord[]): readonly Chart[] {
  const read = records.map((record) => ({ name: recordName(plan, kind, record), path: pathOf(plan, kind, record) }));
  const charts = shareAxes(read.flatMap(({ path }) => (typeof path === 'string' ? [] : [path]))).map((paths) =>
    chartOf(plan, paths),
  );
  const left = read.flatMap(({ name, path }) => (typeof path === 'string' ? [{ name, why: path }] : []));
  return withLeft(charts, left, plan);
}
