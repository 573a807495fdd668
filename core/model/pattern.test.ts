import { describe, expect, it } from 'vitest';
import { readPattern, type PatternProblem } from './pattern';

const problemOf = (pattern: string): PatternProblem['kind'] | undefined => {
  const read = readPattern(pattern, false);
  return typeof read === 'function' ? undefined : read.kind;
};

describe('reading a pattern', () => {
  it.each<[string, PatternProblem['kind']]>([
    ['(彩', 'unclosed-group'],
    ['彩)', 'unopened-group'],
    ['[彩', 'unclosed-class'],
    ['*彩', 'nothing-to-repeat'],
    ['a**', 'nothing-to-repeat'],
    ['a{2,1}', 'bad-repeat'],
    ['(彩)\\1', 'bad-escape'],
    ['彩\\', 'bad-escape'],
    ['[z-a]', 'bad-range'],
    ['(?=彩)', 'unsupported'],
    ['(?<n', 'bad-pattern'],
    ['.{1000}', 'too-complex'],
    ['(.{1,50}){1,20}b', 'too-complex'],
    ['a'.repeat(301), 'too-complex'],
  ])('says what is wrong with %s', (pattern, kind) => expect(problemOf(pattern)).toBe(kind));

  it('names the part that is wrong, as it was written', () => {
    expect([readPattern('彩(灯', false), readPattern('彩(灯', true), readPattern('彩{3,1}', false)]).toEqual([
      { kind: 'unclosed-group', part: '彩(灯' },
      { kind: 'unclosed-group', part: '彩(灯' },
      { kind: 'bad-repeat', part: '{3,1}' },
    ]);
  });

  it('gives the groups, those that took no part as nothing', () => {
    const read = readPattern('(\\d+)(年)?', false);
    if (typeof read !== 'function') throw new Error(read.kind);
    expect(read('2026年、3').map(({ groups }) => groups)).toEqual([
      ['2026', '年'],
      ['3', ''],
    ]);
  });

  // Each of these takes longer than the age of the world where an engine goes back over its steps.
  it.each(['(a+)+$', '(a|aa)+b', '(.*)*b', '(a*)*b', '(.*a){20}b', '(a?){40}a{40}b'])(
    'never hangs: %s over a long text',
    (pattern) => {
      const read = readPattern(pattern, false);
      if (typeof read !== 'function') throw new Error(read.kind);
      expect(read('a'.repeat(20_000) + 'c')).toEqual([]);
    },
    10_000,
  );
});
