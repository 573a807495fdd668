import { lastDay, sum, yearOf, type PlanDate, type Profile, type Quantity } from '#core/model';
import type { Target } from '#core/records';
import { compareQuantities } from './compare-quantities';
import { basisOf } from './indicator-key';
import { countsFromZero } from './indicator-sense';

/** What a target is to be at the end of one year. */
export interface YearValue {
  readonly year: PlanDate;
  readonly value: Quantity;
  /** Its place among the rows of the target. */
  readonly row: number;
}

export type InterimProblem =
  | { readonly kind: 'twice' | 'outside'; readonly years: readonly PlanDate[] }
  | { readonly kind: 'order'; readonly all: readonly YearValue[] }
  | { readonly kind: 'end'; readonly last: YearValue; readonly total?: Quantity };

/** Each year's own part of it, which may be more in one year and less in the next. */
const VARIES =
  /投资|引资|融资|资金|补[贴助]|培训|举办|招商|增速|增长|增幅|\b(?:invest\w*|fund\w*|train\w*|held|growth)\b/i;

/** The values of single years in their order. */
const yearValuesOf = ({ yearValues = [] }: Target): readonly YearValue[] =>
  yearValues
    .flatMap(({ year, value }, row) => (year === undefined || !value ? [] : [{ year, value, row }]))
    .sort((one, other) => lastDay(one.year).localeCompare(lastDay(other.year)));

const isOutside = (year: number, { deadline, baselineYear }: Target, period: Profile['period']): boolean => {
  if (deadline !== undefined && year > yearOf(deadline)) return true;
  if (!period || (baselineYear !== undefined && year === yearOf(baselineYear))) return false;
  return year < period.from || year > period.to;
};

/** Whether values go up and down, seen as a whole. */
function goesUpAndDown(all: readonly YearValue[]): boolean {
  const steps = all.slice(1).map(({ value }, index) => compareQuantities(value, all[index]?.value ?? value) ?? 0);
  return steps.includes(1) && steps.includes(-1);
}

/** The sum of the values of single years, where they may be parts of what is reached in the end. */
function totalOf(target: Target, all: readonly YearValue[]): Quantity | undefined {
  const basis = basisOf(target);
  if (basis === 'annual' || basis === 'point' || all.length < 2) return undefined;
  const total = sum(all.map(({ value }) => value));
  return total.ok ? total.value.value : undefined;
}

/** The last of them, where it is for the year in which the target is due. */
function atEnd({ deadline }: Target, all: readonly YearValue[]): YearValue | undefined {
  const last = all.at(-1);
  if (!last || deadline === undefined || yearOf(last.year) !== yearOf(deadline)) return undefined;
  return last.year.length === 4 || lastDay(last.year) >= lastDay(deadline) ? last : undefined;
}

/** What is wrong with the yearly values of a target: among themselves, and against its value, its deadline and the plan's period. */
export function interimProblems(target: Target, period: Profile['period']): readonly InterimProblem[] {
  const every = yearValuesOf(target);
  const twice = every.filter(({ year }, index) => every[index - 1]?.year === year).map(({ year }) => year);
  const outside = every.filter(({ year }) => isOutside(yearOf(year), target, period)).map(({ year }) => year);
  const found: InterimProblem[] = [];
  if (outside.length > 0) found.push({ kind: 'outside', years: outside });
  if (twice.length > 0) return [...found, { kind: 'twice', years: twice }];
  const all = every.filter(({ year }) => !outside.includes(year));
  const total = totalOf(target, all);
  const { value, name = '' } = target;
  if (total && value && compareQuantities(total, value) === 0) return found;
  const mayVary = basisOf(target) !== 'cumulative' && (VARIES.test(name) || countsFromZero(name));
  if (!mayVary && goesUpAndDown(all)) found.push({ kind: 'order', all });
  const last = atEnd(target, all);
  const gap = last && value && compareQuantities(last.value, value);
  if (last && gap !== undefined && gap !== 0) found.push({ kind: 'end', last, ...(total && { total }) });
  return found;
}
