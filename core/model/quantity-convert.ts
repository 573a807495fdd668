import Big from 'big.js';
import { decimal, dividedExactly, dividedTo, shifted } from './decimal';
import type { Quantity } from './quantity';
import { cannot, namesOf, type Computed } from './quantity-steps';
import { done, type Result } from './result';
import { anyUnit, unitsOfBase, type Unit } from './units';
import { FIXED_RATIOS } from './units-table';

/** The value as an exact number of the smallest unit (元 for 亿元), with what it may be added to; undefined units add up among themselves. */
export function baseAmount(quantity: Quantity): { readonly amount: Big; readonly kind: string } {
  const unit = anyUnit(quantity.unit);
  return { amount: shifted(new Big(quantity.value), unit.power), kind: unit.family };
}

/** How many of the root family one of this family is: 亩 is 2000/3 of 平方米. */
const ratioOf = (family: string): { readonly of: string; readonly times: number; readonly over: number } =>
  FIXED_RATIOS[family] ?? { of: family, times: 1, over: 1 };

function converted(value: string, from: Unit, to: Unit): Big | undefined {
  const [a, b] = [ratioOf(from.family), ratioOf(to.family)];
  if (from.family === to.family) return shifted(new Big(value), from.power - to.power);
  const top = shifted(new Big(value), from.power - to.power).times(a.times * b.over);
  return dividedExactly(top, new Big(a.over * b.times));
}

/** Whether two units measure the same thing at a fixed ratio. */
const sameThing = (a: Unit, b: Unit): boolean => ratioOf(a.family).of === ratioOf(b.family).of;

/**
 * The same quantity in another unit, exactly: 50亿元 → 500000万元, 3公顷 → 45亩. Fails where the units measure different
 * things, where the result has no end as a decimal (100亩 in hectares), and between currencies: see `exchange`.
 */
export function convert(quantity: Quantity, unit: string): Result<Quantity> {
  const [from, to] = [anyUnit(quantity.unit), anyUnit(unit)];
  if (from.id === to.id) return done(quantity);
  if (from.money && to.money && from.family !== to.family) return cannot('no-rate', { unit: from.id });
  if (!sameThing(from, to)) return cannot('different-units', { units: namesOf([from.id, to.id]) });
  const value = converted(quantity.value, from, to);
  const upTo = quantity.upTo === undefined ? undefined : converted(quantity.upTo, from, to);
  if (!value || (quantity.upTo !== undefined && !upTo)) return cannot('not-exact', { unit: to.id });
  const { comparator, per } = quantity;
  return done({
    value: decimal(value),
    ...(upTo && { upTo: decimal(upTo) }),
    comparator,
    ...(to.id !== '' && { unit: to.id }),
    ...(per !== undefined && { per }),
  });
}

/** The unit of another currency with the same word of scale: 亿美元 and 亿元. */
const scaledLike = (unit: Unit, scale: number): Unit =>
  unitsOfBase(unit).find((each) => each.scale === scale) ?? anyUnit(unit.base);

/**
 * An amount in another currency at a stated rate, such as 7.2 元 per 美元, read in either direction: 1.8亿美元 is 12.96亿元.
 * The word of scale stays; the number is rounded to so many places. Fails where the rate is not one between two currencies
 * of which one is the amount's.
 */
export function exchange(quantity: Quantity, rate: Quantity, places: number): Result<Computed> {
  const [from, one, price] = [anyUnit(quantity.unit), anyUnit(rate.per), anyUnit(rate.unit)];
  const amount = new Big(quantity.value);
  const [worth, of] = [baseAmount(rate).amount, shifted(new Big(1), one.power)];
  if (!from.money || !one.money || !price.money || quantity.upTo !== undefined || worth.lte(0))
    return cannot('no-rate', { unit: from.id });
  const back = from.family === price.family;
  if (!back && from.family !== one.family) return cannot('no-rate', { unit: from.id });
  const { value, exact } = back
    ? dividedTo(amount.times(of), worth, places)
    : dividedTo(amount.times(worth), of, places);
  const unit = scaledLike(back ? one : price, from.scale);
  const result: Quantity = { value: decimal(value), comparator: quantity.comparator, unit: unit.id };
  return done({ value: result, how: [{ kind: 'exchange', of: quantity, rate, result, exact }] });
}
