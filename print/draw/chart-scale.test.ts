import fc from 'fast-check';
import { expect, it } from 'vitest';
import { axisLines } from './chart-scale';

it('draws an axis from nought over the largest value in round steps', () => {
  expect(axisLines([12, 48])).toEqual([0, 10, 20, 30, 40, 50]);
  expect(axisLines([0.4])).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
  expect(axisLines([-3, 5])).toEqual([-4, -2, 0, 2, 4, 6]);
  expect(axisLines([])).toEqual([0, 0.2]);
});

it('holds every value, and few lines, whatever the values are', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { maxLength: 20 }), (values) => {
      const lines = axisLines(values.map((value) => Math.round(value * 100) / 100));
      expect(lines.length).toBeLessThanOrEqual(9);
      for (const value of values) {
        expect(value).toBeGreaterThanOrEqual((lines[0] ?? 0) - 0.01);
        expect(value).toBeLessThanOrEqual((lines.at(-1) ?? 0) + 0.01);
      }
    }),
  );
});
