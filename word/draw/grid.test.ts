import { property, assert, array, integer } from 'fast-check';
import { expect, it } from 'vitest';
import { splitWidth } from './grid';

it('splits a width into whole twips that add up to it, each near its part', () => {
  assert(
    property(array(integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 20 }), (parts) => {
      const widths = splitWidth(8844, parts);
      const sum = parts.reduce((total, part) => total + part, 0);
      expect(widths.reduce((total, width) => total + width, 0)).toBe(8844);
      for (const [index, part] of parts.entries())
        expect(Math.abs((widths[index] ?? 0) - (8844 * part) / sum)).toBeLessThanOrEqual(1);
    }),
  );
});
