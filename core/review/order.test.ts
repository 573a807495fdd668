import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeOrder, movedAmong } from './order';

const anyIds = fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { maxLength: 8 });

describe('two orders', () => {
  it('as one hold every id once, and the later order as it is', () => {
    fc.assert(
      fc.property(anyIds, anyIds, (before, after) => {
        const merged = mergeOrder(before, after);
        expect([...merged].sort()).toEqual([...new Set([...before, ...after])].sort());
        expect(merged.filter((id) => after.includes(id))).toEqual(after);
      }),
    );
  });

  it('keep what is gone behind what it stood behind', () => {
    expect(mergeOrder(['x', 'a', 'y', 'z', 'b'], ['b', 'a', 'n'])).toEqual(['x', 'b', 'a', 'y', 'z', 'n']);
  });

  it('agree on all that was not moved, and no fewer need to be moved', () => {
    expect([...movedAmong(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'])]).toEqual(['d']);
    fc.assert(
      fc.property(anyIds, anyIds, (before, after) => {
        const moved = movedAmong(before, after);
        const still = after.filter((id) => before.includes(id) && !moved.has(id));
        expect(before.filter((id) => still.includes(id))).toEqual(still);
        for (const id of moved) {
          const more = after.filter((each) => each === id || still.includes(each));
          expect(before.filter((each) => more.includes(each))).not.toEqual(more);
        }
      }),
    );
  });
});
