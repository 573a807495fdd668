import { baseAmount, isPlanDate, unitCalled, type PlanDate, type Quantity } from '#core/model';

/** Counts below this are said in passing: 两个方面. */
const SMALLEST = 3;

/**
 * What a quantity says, as text: the same for 50亿元, 5000000万元 and 5 billion yuan. Undefined for what is not worth
 * a reference: without a unit, a range, a share of each, a count below three.
 */
export function quantityKey(quantity: Quantity): string | undefined {
  const unit = quantity.unit === undefined ? undefined : unitCalled(quantity.unit);
  if (!unit || quantity.upTo !== undefined || quantity.per !== undefined) return undefined;
  const { amount, kind } = baseAmount(quantity);
  if (!unit.money && amount.abs().lt(SMALLEST)) return undefined;
  return `${quantity.comparator} ${amount.toFixed()} ${kind}`;
}

/** What a date says; undefined for a year alone. */
export const dateKey = (date: PlanDate): string | undefined => (date.length > 4 && isPlanDate(date) ? date : undefined);

/** The digits of a number without its scale: 5 for 50, 5,000 and 0.5; two numbers of different scale may be the same amount. */
export const significand = (digits: string): string => digits.replace(/[^\d]/g, '').replace(/^0+|0+$/g, '');
