import Big from 'big.js';
import { decimal } from '#core/model';
import { partsIn, quantityIn, type FundingField, type PlanRecord } from '#core/records';

/**
 * The exact sum of the parts in a record's funding field, in the unit of the quantity they are parts of, and what that
 * quantity leaves over (below 0: the parts are more).
 */
export function sumParts(
  record: PlanRecord,
  name: string,
  { of }: FundingField,
): { readonly sum: string; readonly rest?: string } {
  const whole = quantityIn(record, of);
  const sum = partsIn(record, name).reduce((total, part) => total.plus(part.value), new Big(0));
  return { sum: decimal(sum), ...(whole && { rest: decimal(new Big(whole.value).minus(sum)) }) };
}
