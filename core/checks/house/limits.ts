/** The longest texts that house rules may hold, in characters, and how many of each thing. */
export const HOUSE_LIMITS = {
  name: 60,
  id: 64,
  word: 60,
  why: 200,
  pattern: 300,
  terms: 5000,
  avoid: 1000,
  names: 5000,
  /** Words of one entry: what not to write, other names, wrong names. */
  words: 50,
  patterns: 30,
  example: 500,
  examples: 500,
} as const;
