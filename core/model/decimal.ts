import Big from 'big.js';

const DECIMAL = /^-?\d+(?:\.\d+)?$/;
export const isDecimal = (text: string): boolean => DECIMAL.test(text);

/** The text of a decimal without trailing zeros. */
export const trimmed = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

/** A decimal as text without exponent and without trailing zeros. */
export const decimal = (value: Big): string => trimmed(value.toFixed());

/** Moves the decimal point; unlike a division it never rounds. */
export const shifted = (value: Big, power: number): Big =>
  power === 0 ? value : value.times(new Big(`1e${String(power)}`));

const TEN = 10n;

/** A decimal as a whole number of its last place: 1.25 is 125 of 10^-2. */
function wholeOf(value: Big): { readonly whole: bigint; readonly places: number } {
  const [whole = '0', part = ''] = value.toFixed().split('.');
  return { whole: BigInt(whole + part), places: part.length };
}

const asDecimal = (whole: bigint, places: number): Big => shifted(new Big(String(whole)), -places);

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
const size = (value: bigint): bigint => (value < 0n ? -value : value);

/** a ÷ b where the quotient is a decimal with an end; undefined for a third and its like, and for b = 0. */
export function dividedExactly(a: Big, b: Big): Big | undefined {
  if (b.eq(0)) return undefined;
  const [over, under] = [wholeOf(a), wholeOf(b)];
  const common = gcd(size(over.whole), size(under.whole));
  let rest = size(under.whole) / common;
  let places = 0;
  for (const factor of [TEN, 2n, 5n]) for (; rest % factor === 0n; places += 1) rest /= factor;
  if (rest !== 1n) return undefined;
  const quotient = (over.whole * TEN ** BigInt(places)) / under.whole;
  return shifted(asDecimal(quotient, places), under.places - over.places);
}

/** A quotient rounded half away from zero to so many places, and whether nothing was lost by it. */
export function dividedTo(a: Big, b: Big, places: number): { readonly value: Big; readonly exact: boolean } {
  const [over, under] = [wholeOf(a), wholeOf(b)];
  const power = BigInt(places + under.places);
  const sign = over.whole < 0n === under.whole < 0n ? 1n : -1n;
  const top = size(over.whole) * TEN ** power;
  const bottom = size(under.whole) * TEN ** BigInt(over.places);
  return { value: asDecimal((sign * (2n * top + bottom)) / (2n * bottom), places), exact: top % bottom === 0n };
}

/** The whole part of the n-th root, by Newton's method. */
function wholeRoot(value: bigint, n: bigint): bigint {
  if (value < 2n) return value;
  let root = 1n << BigInt(Math.ceil(value.toString(2).length / Number(n)));
  for (;;) {
    const next = ((n - 1n) * root + value / root ** (n - 1n)) / n;
    if (next >= root) return root;
    root = next;
  }
}

/** The n-th root of a ÷ b (both above zero) rounded half up to so many places, and whether nothing was lost by it. */
export function rootTo(
  ratio: { readonly of: Big; readonly over: Big },
  n: number,
  places: number,
): { readonly value: Big; readonly exact: boolean } {
  const [of, over] = [wholeOf(ratio.of), wholeOf(ratio.over)];
  const [top, bottom] = [of.whole * TEN ** BigInt(over.places), over.whole * TEN ** BigInt(of.places)];
  const twice = 2n * TEN ** BigInt(places);
  const root = wholeRoot((top * twice ** BigInt(n)) / bottom, BigInt(n));
  const rounded = (root + 1n) / 2n;
  const exact = rounded ** BigInt(n) * bottom === top * TEN ** BigInt(places * n);
  return { value: asDecimal(rounded, places), exact };
}
