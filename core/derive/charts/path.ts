import Big from 'big.js';
import { baseAmount, type Quantity } from '#core/model';
import { kindNamed, type KindName, type Plan, type PlanRecord } from '#core/records';
import type { NotDrawn } from '#core/words';
import { recordName } from '../field-text';
import { heldOf, type HeldAt } from '../held-at';

/** What a value of a path is: where it begins, a step on the way, where it ends. */
export type Role = 'baseline' | 'year' | 'goal';

interface Point {
  readonly quantity: Quantity;
  readonly role: Role;
}

/** The values of one record by year, from its baseline to what it is to reach; all in units that add up. */
export interface Path {
  readonly name: string;
  readonly points: ReadonlyMap<number, Point>;
  /** The units that its values have, as a key: paths of the same can stand on one axis. */
  readonly family: string;
  /** The largest value without its sign, in the smallest unit. */
  readonly peak: Big;
  /** Some year has several values that differ, of which only one is here. */
  readonly hidesSome: boolean;
}

/** A value is "each" of something or not: 亿元 and 亿元/家 never stand on one axis. */
const familyOf = (quantity: Quantity): string => `${baseAmount(quantity).kind} ${quantity.per ?? ''}`;

const isSame = (one: Quantity, other: Quantity): boolean =>
  familyOf(one) === familyOf(other) && baseAmount(one).amount.eq(baseAmount(other).amount);

/**
 * Reads the path of a record. The target value stands before the value of a row for the same year, and of two rows for
 * parts of one year the later. Says why where there is nothing to draw: no number is made up.
 */
export function pathOf(plan: Plan, kind: KindName, record: PlanRecord): Path | NotDrawn {
  const { grows } = kindNamed(kind);
  if (!grows) return 'few';
  const { first, main, years } = heldOf(kind, record, grows.to);
  const points = new Map<number, Point>();
  let hidesSome = false;
  const put = (held: HeldAt | undefined, role: Role): void => {
    if (held?.year === undefined) return;
    const before = points.get(held.year)?.quantity;
    hidesSome ||= before !== undefined && !isSame(before, held.quantity);
    points.set(held.year, { quantity: held.quantity, role });
  };
  for (const held of years) put(held, 'year');
  put(first, 'baseline');
  put(main, 'goal');
  const quantities = [...points.values()].map(({ quantity }) => quantity);
  const [one] = quantities;
  if (!one || quantities.length < 2) return 'few';
  const family = familyOf(one);
  if (quantities.some((each) => each.upTo !== undefined || familyOf(each) !== family)) return 'mixed';
  const amounts = quantities.map((each) => baseAmount(each).amount.abs());
  const peak = amounts.reduce((most, each) => (each.gt(most) ? each : most), new Big(0));
  return { name: recordName(plan, kind, record), points, family, peak, hidesSome };
}
