import { baseAmount, type Quantity } from '#core/model';

/** One number of something: no range, and no share of each. */
export const isOneNumber = ({ upTo, per }: Quantity): boolean => upTo === undefined && per === undefined;

/**
 * Which of two quantities is larger, exactly and whatever their words of scale: below zero where it is the second.
 * Undefined where they cannot be compared: ranges, different units or currencies, one of each and the other not.
 */
export function compareQuantities(one: Quantity, other: Quantity): number | undefined {
  if (one.upTo !== undefined || other.upTo !== undefined || one.per !== other.per) return undefined;
  const [a, b] = [baseAmount(one), baseAmount(other)];
  return a.kind === b.kind ? a.amount.cmp(b.amount) : undefined;
}

/** Whether a quantity is more than so many times another; not where they cannot be compared or the other is not above zero. */
export function isMoreThanTimes(one: Quantity, times: number, other: Quantity): boolean {
  if (compareQuantities(one, other) === undefined) return false;
  const base = baseAmount(other).amount;
  return base.gt(0) && baseAmount(one).amount.gt(base.times(times));
}
