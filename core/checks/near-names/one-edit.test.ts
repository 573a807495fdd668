import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneEdit } from './one-edit';

const text = fc.string({ unit: fc.constantFrom('市', '商', '务', '局', 'a', 'b'), minLength: 1, maxLength: 8 });
const char = fc.constantFrom('市', '商', 'x');

describe('one edit', () => {
  it.each([
    ['市商务局', '市商物局', { kind: 'replaced', was: '务', is: '物', at: 2 }],
    ['自贡市商务局', '自贡商务局', { kind: 'left-out', char: '市', at: 2 }],
    ['市文旅局', '市文广旅局', { kind: 'added', char: '广', at: 2 }],
    ['Center', 'Centre', { kind: 'swapped', at: 4 }],
    ['市商务局', '市商务局', undefined],
    ['市商务局', '市财政局', undefined],
    ['局', '市商局', undefined],
  ])('of %s to %s', (right, typed, expected) => {
    expect(oneEdit(right, typed)).toEqual(expected);
  });

  it('finds every single edit, and none in a text and itself', () => {
    fc.assert(
      fc.property(text, fc.nat(), char, (right, place, put) => {
        const at = place % right.length;
        const [before, after] = [right.slice(0, at), right.slice(at + 1)];
        for (const typed of [before + put + after, before + put + right.slice(at), before + after])
          expect(oneEdit(right, typed) === undefined).toBe(typed === right);
      }),
    );
  });

  it('is the same both ways: what was added to one is left out of the other', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [there, back] = [oneEdit(one, other), oneEdit(other, one)];
        expect(there === undefined).toBe(back === undefined);
        if (there?.kind === 'added') expect(back).toMatchObject({ kind: 'left-out' });
        if (there) expect(one).not.toBe(other);
      }),
    );
  });
});
