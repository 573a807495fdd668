import Big from 'big.js';
import { decimal } from './decimal';
import type { Comparator, Quantity } from './quantity';
import { convert } from './quantity-convert';
import { cannot, namesOf, type Computed } from './quantity-steps';
import { done, type Result } from './result';

/** How many there are: 五项, 5 items. */
export function countOf(count: number, unit?: string): Computed {
  const value: Quantity = { value: String(count), comparator: '=', ...(unit !== undefined && { unit }) };
  return { value, how: [{ kind: 'count', result: value }] };
}

/** What is known of a sum whose parts are bounds: at least 20 and 30 are at least 50. Bounds in both directions say nothing. */
function together(comparators: ReadonlySet<Comparator>): Comparator | undefined {
  const said = [...comparators].filter((each) => each !== '=');
  if (said.length < 2) return said[0] ?? '=';
  if (said.every((each) => each === '≥' || each === '>')) return '>';
  return said.every((each) => each === '≤' || each === '<') ? '<' : undefined;
}

/** Every part in the unit of the first, or in the first of their units that takes all of them exactly. */
function inOneUnit(parts: readonly Quantity[]): Result<readonly Quantity[]> {
  let failure: Result<never> = cannot('nothing-to-add');
  for (const unit of new Set(parts.map((part) => part.unit ?? ''))) {
    const results = parts.map((part) => convert(part, unit));
    const values = results.flatMap((result) => (result.ok ? [result.value] : []));
    if (values.length === parts.length) return done(values);
    failure = results.find((result) => !result.ok) ?? failure;
  }
  return failure;
}

/**
 * Adds quantities exactly, in the unit of the first: 20亿元 + 3000万元 = 20.3亿元. Ranges add up end by end, bounds stay bounds.
 * Fails for different units, different “each”, and bounds of opposite directions.
 */
export function sum(parts: readonly Quantity[]): Result<Computed> {
  const comparator = together(new Set(parts.map((part) => part.comparator)));
  if (!comparator) return cannot('opposite-bounds');
  const [first] = parts;
  if (parts.some((part) => part.per !== first?.per))
    return cannot('different-units', { units: namesOf(parts.map(({ per }) => per ?? '')) });
  const same = inOneUnit(parts);
  if (!same.ok) return same;
  const add = (end: (part: Quantity) => string): string =>
    decimal(same.value.reduce((total, part) => total.plus(end(part)), new Big(0)));
  const result: Quantity = {
    value: add((part) => part.value),
    ...(parts.some((part) => part.upTo !== undefined) && { upTo: add((part) => part.upTo ?? part.value) }),
    comparator,
    ...(same.value[0]?.unit !== undefined && { unit: same.value[0].unit }),
    ...(first?.per !== undefined && { per: first.per }),
  };
  return done({ value: result, how: [{ kind: 'sum', parts, result }] });
}
