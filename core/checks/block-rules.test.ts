import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Language } from '#core/model';
import type { Line } from './read-line';
import type { BlockRule, Span } from './rule';
import { RULES } from './rules';

/** What the rules over lines look for, in pieces, so that chance puts them together in ways that nobody thought of. */
const PIECES = [
  ...[
    '园区',
    '建设',
    '的',
    '的的',
    '约',
    '近',
    '超过',
    '左右',
    '以上',
    '余',
    '多',
    '家',
    '个',
    '万',
    '亿',
    '元',
    '%',
    '％',
  ],
  ...[
    '年',
    '月',
    '日',
    '底',
    '2',
    '20',
    '31',
    '13',
    '2026',
    '2.5',
    '-',
    '—',
    '～',
    '至',
    '，',
    '。',
    '、',
    '；',
    '：',
    '！',
    '？',
  ],
  ...[',', '.', ';', ':', '?', '(', ')', '（', '）', '"', '“', '”', '《', '》', '…', '...', ' ', '  ', '　'],
  ...[
    '（一）',
    '(1)',
    '1.',
    '第',
    '章',
    '占比',
    '率',
    '提高',
    '下降',
    '倍',
    '千',
    '若干',
    '有关部门',
    '负责',
    '（待核）',
    'XX',
  ],
  ...[
    '２０',
    'Ａ',
    'LED',
    'the',
    'about',
    'or so',
    'in 2 to 3 years',
    'last year',
    '[check!]',
    '去年',
    '明年',
    '近期内',
  ],
];

const lines = fc.record({
  text: fc.array(fc.constantFrom(...PIECES), { minLength: 2, maxLength: 12 }).map((pieces) => pieces.join('')),
  language: fc.constantFrom<Language>('zh-CN', 'zh-CN', 'en'),
  type: fc.constantFrom<Line['type']>('paragraph', 'paragraph', 'heading', 'field'),
});

const overLines = RULES.filter((rule): rule is BlockRule => rule.over === 'block');
const limit = (rule: BlockRule): number => rule.limit?.value ?? NaN;

const correctionsOf = ({ fix, choices = [] }: Span): readonly string[] => [
  ...(fix === undefined ? [] : [fix]),
  ...choices,
];

test.each(overLines)('$id $name: spans stand in the line, and a correction takes its own away', (rule) => {
  const find = (line: Line): readonly Span[] => rule.find(line, { limit: limit(rule) });
  fc.assert(
    fc.property(lines, ({ text, language, type }) => {
      const line: Line = { id: 'b0', type, language, text, refs: [], grounds: [] };
      const spans = find(line);
      for (const span of spans) {
        expect(span.start >= 0 && span.start < span.end && span.end <= text.length).toBe(true);
        for (const to of correctionsOf(span)) {
          const corrected = { ...line, text: text.slice(0, span.start) + to + text.slice(span.end) };
          expect(find(corrected).length, `“${text}” with “${to}”`).toBeLessThan(spans.length);
        }
      }
    }),
    { numRuns: 250, seed: 5 },
  );
});
