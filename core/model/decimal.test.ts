import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, dividedExactly, dividedTo, rootTo } from './decimal';
import { anyDecimal } from './testing';

const big = fc.tuple(anyDecimal).map(([text]) => new Big(text));

describe('exact division', () => {
  it('undoes a multiplication', () => {
    fc.assert(
      fc.property(big, big, (a, b) => {
        fc.pre(!b.eq(0));
        expect(dividedExactly(a.times(b), b)?.toFixed()).toBe(a.toFixed());
      }),
    );
  });

  it('has no quotient where the decimal has no end', () => {
    expect(dividedExactly(new Big(1), new Big(3))).toBeUndefined();
    expect(dividedExactly(new Big(1), new Big(0))).toBeUndefined();
    expect(decimal(dividedExactly(new Big(3), new Big(8)) ?? new Big(0))).toBe('0.375');
  });
});

describe('a rounded quotient', () => {
  it('lies within half of the last place, and says whether it is exact', () => {
    fc.assert(
      fc.property(big, big, fc.nat(8), (a, b, places) => {
        fc.pre(!b.eq(0));
        const { value, exact } = dividedTo(a, b, places);
        const off = value.times(b).minus(a).abs();
        expect(off.lte(b.abs().times(`0.5e-${String(places)}`))).toBe(true);
        expect(exact).toBe(off.eq(0));
      }),
    );
  });
});

describe('a rounded root', () => {
  it('lies within half of the last place', () => {
    const above = fc.bigInt(1n, 10n ** 15n).map((whole) => new Big(String(whole)));
    fc.assert(
      fc.property(above, above, fc.integer({ min: 1, max: 12 }), fc.nat(6), (of, over, n, places) => {
        const { value, exact } = rootTo({ of, over }, n, places);
        const half = new Big(`0.5e-${String(places)}`);
        const low = value.minus(half);
        expect(value.plus(half).pow(n).times(over).gt(of)).toBe(true);
        expect(low.lt(0) || low.pow(n).times(over).lte(of)).toBe(true);
        expect(exact).toBe(value.pow(n).times(over).eq(of));
      }),
    );
  });
});
