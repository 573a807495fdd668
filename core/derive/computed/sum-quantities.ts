import { baseAmount, sum, unitCalled, type Quantity } from '#core/model';

const powerOf = ({ unit }: Quantity): number => (unit === undefined ? 0 : (unitCalled(unit)?.power ?? 0));

/** The sum of quantities that may be added, in the largest unit that one of them has. */
function sumOf(list: readonly Quantity[]): Quantity | undefined {
  const [first, ...rest] = list;
  if (!first) return undefined;
  const largest = rest.reduce((one, other) => (powerOf(other) > powerOf(one) ? other : one), first);
  const result = sum([largest, ...list.filter((each) => each !== largest)]);
  return result.ok ? result.value.value : undefined;
}

/**
 * Adds up quantities exactly, one sum for each thing that can be added: currencies, and units that measure different
 * things, stay apart. None where a sum would say nothing (at least and at most).
 */
export function sumQuantities(list: readonly Quantity[]): readonly Quantity[] {
  const groups = new Map<string, Quantity[]>();
  for (const each of list) {
    const key = `${baseAmount(each).kind} ${each.per ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()].flatMap((group) => sumOf(group) ?? []);
}
