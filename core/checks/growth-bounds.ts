import { annualGrowth, baseAmount, growth, type Quantity } from '#core/model';

/** From one value to another, in so many years where that is said. */
export interface Course {
  readonly from: Quantity;
  readonly to: Quantity;
  readonly years?: number;
}

type Amount = ReturnType<typeof baseAmount>['amount'];

/** Half of the last place that a number is printed with: 0.05 of 1.8, 0.5 of 12. */
function halfPlace({ value, unit }: Quantity): Amount {
  const places = value.split('.')[1]?.length ?? 0;
  const half = `0.${'0'.repeat(places)}5`;
  return baseAmount({ value: half, comparator: '=', ...(unit !== undefined && { unit }) }).amount;
}

const plain = (amount: Amount): Quantity => ({ value: amount.toFixed(), comparator: '=' });
const PLACES = 4;

function rate(from: Amount, to: Amount, years: number | undefined): Amount | undefined {
  const result =
    years === undefined
      ? growth(plain(from), plain(to), PLACES)
      : annualGrowth(plain(from), plain(to), { years, places: PLACES });
  return result.ok ? baseAmount(result.value.value).amount : undefined;
}

/** The growth in %, yearly where years are given, that two printed numbers allow when each may be rounded in its last place. */
function growthBounds({ from, to, years }: Course): readonly [low: Amount, high: Amount] | undefined {
  const [before, after] = [baseAmount(from), baseAmount(to)];
  if (before.kind !== after.kind || from.upTo !== undefined || to.upTo !== undefined) return undefined;
  const [a, b] = [halfPlace(from), halfPlace(to)];
  if (before.amount.lte(a)) return undefined;
  const low = rate(before.amount.plus(a), after.amount.minus(b), years);
  const high = rate(before.amount.minus(a), after.amount.plus(b), years);
  return low && high && [low, high];
}

/** What “about” may be off, in percentage points. */
const ABOUT = '1';

/**
 * Whether a rate that is said, in % and below zero for a fall, may be that of a course. “At least” and “over” are borne
 * out by more; a course that ends at least somewhere is borne out by more than it tells.
 */
export function mayGrow(said: Quantity, course: Course): boolean | undefined {
  const bounds = growthBounds(course);
  if (!bounds) return undefined;
  const [low, high] = bounds;
  const { amount } = baseAmount({ ...said, unit: '%' });
  const near = halfPlace(said).plus(said.comparator === 'about' || course.to.comparator === 'about' ? ABOUT : '0');
  const [from, to] = [amount.minus(near), amount.plus(near)];
  const isFloor = said.comparator === '≥' || said.comparator === '>';
  const isCeiling = said.comparator === '≤' || said.comparator === '<';
  const isOpen = course.to.comparator === '≥' || course.to.comparator === '>';
  return (isFloor || to.gte(low)) && (isCeiling || isOpen || from.lte(high));
}

/** The rate of a course in %, rounded to so many places. */
export function rateOf({ from, to, years }: Course, places: number): Quantity | undefined {
  const result = years === undefined ? growth(from, to, places) : annualGrowth(from, to, { years, places });
  return result.ok ? result.value.value : undefined;
}
