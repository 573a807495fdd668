import Big from 'big.js';
import { decimal, dividedTo, rootTo, shifted } from './decimal';
import type { Quantity } from './quantity';
import { convert } from './quantity-convert';
import { cannot, namesOf, type Computed, type Step } from './quantity-steps';
import { done, type Result } from './result';

/** Two numbers in one unit; a range is no single number to compare with. */
function inOneUnit(a: Quantity, b: Quantity): Result<readonly [Big, Big]> {
  if (a.upTo !== undefined || b.upTo !== undefined) return cannot('not-one-number');
  if (a.per !== b.per) return cannot('different-units', { units: namesOf([a.per ?? '', b.per ?? '']) });
  const [there, back] = [convert(a, b.unit ?? ''), convert(b, a.unit ?? '')];
  if (there.ok) return done([new Big(there.value.value), new Big(b.value)]);
  return back.ok ? done([new Big(a.value), new Big(back.value.value)]) : there;
}

const number = (value: Big, unit: string): Quantity => ({ value: decimal(value), comparator: '=', unit });
const computed = (result: Quantity, step: Step): Result<Computed> => done({ value: result, how: [step] });

/** The share of a part in a whole in %, rounded to so many places. */
export function share(of: Quantity, whole: Quantity, places: number): Result<Computed> {
  const pair = inOneUnit(of, whole);
  if (!pair.ok) return pair;
  const [part, all] = pair.value;
  if (all.lte(0)) return cannot('zero-whole');
  const { value, exact } = dividedTo(part.times(100), all, places);
  const result = number(value, '%');
  return computed(result, { kind: 'share', of, whole, result, exact });
}

/** The growth from a baseline to a value in %, rounded to so many places: from 12亿元 to 50亿元 by 316.7%. */
export function growth(from: Quantity | undefined, to: Quantity, places: number): Result<Computed> {
  if (!from) return cannot('no-baseline');
  const pair = inOneUnit(from, to);
  if (!pair.ok) return pair;
  const [before, after] = pair.value;
  if (before.lte(0)) return cannot('zero-baseline');
  const { value, exact } = dividedTo(after.minus(before).times(100), before, places);
  const result = number(value, '%');
  return computed(result, { kind: 'growth', from, to, result, exact });
}

/** By how many percentage points a share changes, exactly: from 63% to 68% by 5. */
export function growthInPoints(from: Quantity | undefined, to: Quantity): Result<Computed> {
  if (!from) return cannot('no-baseline');
  if (from.unit !== '%' || to.unit !== '%') return cannot('not-shares');
  const pair = inOneUnit(from, to);
  if (!pair.ok) return pair;
  const result = number(pair.value[1].minus(pair.value[0]), '个百分点');
  return computed(result, { kind: 'points', from, to, result, exact: true });
}

/** How many times the baseline a value is 是基期的几倍, rounded to so many places: 50亿元 is 4.17 times 12亿元. */
export function timesOf(from: Quantity | undefined, to: Quantity, places: number): Result<Computed> {
  if (!from) return cannot('no-baseline');
  const pair = inOneUnit(from, to);
  if (!pair.ok) return pair;
  if (pair.value[0].lte(0)) return cannot('zero-baseline');
  const { value, exact } = dividedTo(pair.value[1], pair.value[0], places);
  const result = number(value, '倍');
  return computed(result, { kind: 'times', from, to, result, exact });
}

/**
 * The average annual growth 年均增长 over so many years in %: the root of the ratio, rounded half up to so many places by
 * whole-number arithmetic. Needs both values above zero.
 */
export function annualGrowth(
  from: Quantity | undefined,
  to: Quantity,
  { years, places }: { readonly years: number; readonly places: number },
): Result<Computed> {
  if (!from) return cannot('no-baseline');
  const pair = inOneUnit(from, to);
  if (!pair.ok) return pair;
  const [before, after] = pair.value;
  if (before.lte(0)) return cannot('zero-baseline');
  if (after.lte(0)) return cannot('not-above-zero');
  if (!Number.isInteger(years) || years < 1) return cannot('no-years');
  const { value, exact } = rootTo({ of: after, over: before }, years, places + 2);
  const result = number(shifted(value, 2).minus(100), '%');
  return computed(result, { kind: 'annual-growth', from, to, years, result, exact });
}
