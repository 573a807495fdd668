import { describe, expect, it } from 'vitest';
import { countingIds, idsFrom } from './ids';

describe('ids', () => {
  it('are ten characters of [0-9a-z], whatever the source of chance', () => {
    for (const chance of [0, 0.5, 0.999_999_999]) expect(idsFrom(() => chance)()).toMatch(/^[0-9a-z]{10}$/);
  });

  it('that count come out the same every time and never twice', () => {
    const [a, b] = [countingIds('s'), countingIds('s')];
    const ids = Array.from({ length: 100 }, a);
    expect(Array.from({ length: 100 }, b)).toEqual(ids);
    expect(new Set(ids).size).toBe(100);
    for (const id of ids) expect(id).toMatch(/^s[0-9a-z]{9}$/);
  });
});
