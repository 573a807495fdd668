import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, parseQuantity, z, type Language } from '#core/model';
import { fieldLine, type Line } from '../read-line';
import { mentionsIn, type QuantityMention } from './index';

const Labelled = z.array(z.object({ text: z.string(), says: z.array(z.string()) }));
const Fixture = z.object({ 'zh-CN': Labelled, en: Labelled });
const labelled = Fixture.parse(JSON.parse(readFileSync(new URL('fixtures/sentences.json', import.meta.url), 'utf8')));

const lineOf = (text: string, language: Language = 'zh-CN'): Line => fieldLine('r', text, language);

/** A mention as the fixture writes it. */
function written(text: string, { start, end, quantity, date, ...said }: QuantityMention): string {
  const { comparator, value, upTo, unit = '-', per } = quantity;
  const number = `${comparator}${value}${upTo === undefined ? '' : `~${upTo}`} ${unit}${per === undefined ? '' : `/${per}`}`;
  const period =
    date && (date.period.from === date.period.to ? date.period.to : `${date.period.from}~${date.period.to}`);
  const words = [
    number,
    [said.sense, said.direction].filter(Boolean).join(' '),
    ...(said.isFrom ? ['from'] : []),
    ...(said.basis ? [said.basis] : []),
    ...(date ? [`${date.as} ${period ?? ''}`] : []),
  ];
  return `${text.slice(start, end).trim()}: ${words.join(', ')}`;
}

const said = (text: string, language: Language): readonly string[] =>
  mentionsIn(lineOf(text, language)).quantities.map((mention) => written(text, mention));

describe.each(LANGUAGES)('what sentences say in numbers, %s', (language) => {
  it.each(labelled[language].map(({ text, says }) => [text, says] as const))('%s', (text, says) => {
    expect(said(text, language)).toEqual(says);
  });
});

describe('reading a line', () => {
  const words = fc.constantFrom(
    ...[
      '到',
      '2028',
      '年',
      '产值',
      '达到',
      '50',
      '亿元',
      '，',
      '。',
      '增长',
      '8%',
      '～',
      '由',
      '余',
      '家',
      '翻番',
      '百分之五',
      '三十',
    ],
    ...[
      ' ',
      '$',
      '1.8',
      ' billion',
      ' by ',
      'from ',
      ' to ',
      ' a year',
      '400',
      ' firms',
      '(',
      '）',
      '〔2019〕',
      '—',
      '年均',
      '“',
      '”',
    ],
  );
  const anyText = fc.oneof(
    fc.array(words, { maxLength: 30 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );

  it('never fails, finds what stands in the line and in order, and is done once', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...LANGUAGES), (text, language) => {
        const line = lineOf(text, language);
        const mentions = mentionsIn(line);
        expect(mentionsIn(line)).toBe(mentions);
        let passed = 0;
        for (const { start, end, number } of mentions.quantities) {
          expect(passed <= start && start <= number.start && number.start < number.end && number.end <= end).toBe(true);
          expect(end <= text.length).toBe(true);
          passed = end;
        }
        for (const { start, end, period } of mentions.dates) {
          expect(0 <= start && start < end && end <= text.length).toBe(true);
          expect(period.from <= period.to).toBe(true);
        }
        for (const { start, end } of mentions.sentences) expect(start < end && end <= text.length).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('gives the quantities that the parser of quantities reads in the same words', () => {
    for (const { text } of LANGUAGES.flatMap((language) => labelled[language])) {
      for (const { start, end, quantity } of mentionsIn(lineOf(text)).quantities) {
        const parsed = parseQuantity(text.slice(start, end));
        expect(parsed?.value, text.slice(start, end)).toBe(quantity.value);
        expect(parsed?.comparator, text.slice(start, end)).toBe(quantity.comparator);
      }
    }
  });
});
