import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDate } from './date-parse';
import { parsePeriod } from './date-period';
import { parseQuantity } from './quantity-parse';
import { z } from './zod';

const Phrase = z.object({
  phrase: z.string(),
  kind: z.enum(['quantity', 'date', 'period', 'none']),
  year: z.number().exactOptional(),
  expected: z.unknown().optional(),
});
type Phrase = z.infer<typeof Phrase>;
const Phrases = z.object({
  groups: z.array(z.object({ origin: z.string(), language: z.string(), phrases: z.array(Phrase) })),
});
const phrases = Phrases.parse(JSON.parse(readFileSync(new URL('fixtures/phrases.json', import.meta.url), 'utf8')));

/** What is read where the phrase is written: a field of its kind; what is none of them must be read by no reader. */
function readAs({ phrase, kind, year }: Phrase): unknown {
  const context = year === undefined ? {} : { year };
  if (kind === 'quantity') return parseQuantity(phrase);
  if (kind === 'date') return parseQuantity(phrase) ?? parseDate(phrase, context);
  if (kind === 'period') return parseQuantity(phrase) ?? parsePeriod(phrase, context);
  return parseQuantity(phrase) ?? parseDate(phrase, context) ?? parsePeriod(phrase, context);
}

const isSame = (a: unknown, b: unknown): boolean => {
  try {
    expect(a).toEqual(b);
    return true;
  } catch {
    return false;
  }
};

const phrasesIn = (language: string): readonly Phrase[] =>
  phrases.groups.filter((group) => group.language === language).flatMap((group) => group.phrases);

describe.each([
  ['zh-CN', 350],
  ['en', 120],
])('phrases from real plans in %s', (language, atLeast) => {
  it('are read right in at least 98 of 100', () => {
    const all = phrasesIn(language);
    const wrong = all.filter((each) => !isSame(readAs(each), each.expected));
    const lines = wrong.map(
      (each) => `${each.kind} ${each.phrase} → ${JSON.stringify(readAs(each))}, not ${JSON.stringify(each.expected)}`,
    );
    if (lines.length > 0)
      console.info(`${language}: ${String(lines.length)} of ${String(all.length)}\n${lines.join('\n')}`);
    expect(all.length).toBeGreaterThanOrEqual(atLeast);
    expect(wrong.length / all.length, lines.join('\n')).toBeLessThanOrEqual(0.02);
  });
});
