import { sum, type Quantity } from '#core/model';
import { compareQuantities } from './compare-quantities';

/** The same amount with the other sign. */
export const negative = (quantity: Quantity): Quantity => ({
  ...quantity,
  value: quantity.value.startsWith('-') ? quantity.value.slice(1) : `-${quantity.value}`,
});

/** What one exact number is more than another, below zero where it is less; undefined where they are of different things. */
export function differenceOf(one: Quantity, other: Quantity): Quantity | undefined {
  const rest = sum([
    { ...one, comparator: '=' },
    { ...negative(other), comparator: '=' },
  ]);
  return rest.ok ? rest.value.value : undefined;
}

/** Whether a sum is off by no more than its parts may have been rounded: half of the last place for each. */
export function isRounding(difference: Quantity, parts: readonly Quantity[]): boolean {
  const places = Math.max(...parts.map(({ value }) => value.split('.')[1]?.length ?? 0));
  const half = { ...difference, value: places === 0 ? '0.5' : `0.${'0'.repeat(places)}5` };
  const most = sum(parts.map(() => half));
  const size = difference.value.startsWith('-') ? negative(difference) : difference;
  return most.ok && (compareQuantities(size, most.value.value) ?? 1) <= 0;
}
