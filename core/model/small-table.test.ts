import { expect, it } from 'vitest';
import { MOST_COLUMNS, MOST_ROWS, blocksOf, countingIds, isBlank, linesOf, makeSmallTable, type Inline } from './index';

const cells = (...texts: readonly string[]): readonly (readonly Inline[])[] => texts.map((text) => [{ text }]);

it('completes short rows, and has a cell at least', () => {
  const table = makeSmallTable(countingIds(), { rows: [cells('甲', '乙'), cells('丙'), []], head: true });
  const [, ...rows] = table.children;
  expect(rows.map((row) => row.children.map(({ children }) => children))).toEqual([
    [[{ text: '甲' }], [{ text: '乙' }]],
    [[{ text: '丙' }], [{ text: '' }]],
    [[{ text: '' }], [{ text: '' }]],
  ]);
  expect(table.head).toBe(true);
  expect('head' in makeSmallTable(countingIds(), { rows: [] })).toBe(false);
  expect([...linesOf([makeSmallTable(countingIds(), { rows: [] })])]).toHaveLength(2);
});

it('leaves out what is beyond the limits', () => {
  const rows = Array.from({ length: MOST_ROWS + 1 }, () => Array.from({ length: MOST_COLUMNS + 1 }, () => []));
  const [, ...kept] = makeSmallTable(countingIds(), { rows }).children;
  expect([kept.length, kept[0].children.length]).toEqual([MOST_ROWS, MOST_COLUMNS]);
});

it('gives every part an id, and its lines in reading order', () => {
  const table = makeSmallTable(countingIds(), {
    rows: [cells('甲', '乙'), cells('丙', '丁')],
    caption: [{ text: '题' }],
  });
  const ids = [...blocksOf([table])].map(({ id }) => id);
  expect(new Set(ids).size).toBe(8);
  expect([...linesOf([table])].map(({ type, children }) => [type, children])).toEqual([
    ['table-caption', [{ text: '题' }]],
    ...['甲', '乙', '丙', '丁'].map((text) => ['table-cell', [{ text }]]),
  ]);
});

it('has no object twice, so that an editor can tell its cells apart', () => {
  const table = makeSmallTable(countingIds(), { rows: [[], [[], []]] });
  const inlines = [...linesOf([table])].flatMap(({ children }) => [children, ...children]);
  expect(new Set<unknown>(inlines).size).toBe(inlines.length);
});

it('is blank while nothing stands in it', () => {
  expect(isBlank([makeSmallTable(countingIds(), { rows: [cells('', ' ')] })])).toBe(true);
  expect(isBlank([makeSmallTable(countingIds(), { rows: [cells('', '甲')] })])).toBe(false);
});
