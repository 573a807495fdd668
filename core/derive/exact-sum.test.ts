import Big from 'big.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decimal } from '#core/model';
import { NONE, add, decimalOf, exact, minus } from './exact-sum';

const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 12 }))
  .map(([whole, places]) => new Big(`${String(whole)}e-${String(places)}`).toFixed());
const power = fc.constantFrom(0, 3, 4, 6, 8, 9);

it('adds, takes away and moves the point as exact decimals do', () => {
  fc.assert(
    fc.property(fc.array(decimals), decimals, power, (list, one, by) => {
      const sum = list.reduce((total, each) => add(total, exact(each, by)), NONE);
      const big = list.reduce((total, each) => total.plus(each), new Big(0));
      expect(decimalOf(sum, by)).toBe(decimal(big));
      expect(decimalOf(minus(sum, exact(one, by)), by)).toBe(decimal(big.minus(one)));
      expect(decimalOf(exact(one), by)).toBe(decimal(new Big(one).times(new Big(`1e-${String(by)}`))));
    }),
  );
});
