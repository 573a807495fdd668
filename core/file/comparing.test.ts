import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePlans } from '#core/review';
import { canonicalJson, decodeDocument, encodeDocument } from './index';
import { anyPlan } from './testing';

describe('comparing plans from files', () => {
  it('finds nothing between a plan and what was read back from its file', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const read = decodeDocument(encodeDocument({ plan, versions: [] }), 'a.plan');
        expect(read.ok && comparePlans(plan, read.value.plan)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('finds something between any two plans that would be written differently, and only then', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (one, other) => {
        expect(comparePlans(one, other).length > 0).toBe(canonicalJson(one) !== canonicalJson(other));
      }),
      { numRuns: 100 },
    );
  });
});
