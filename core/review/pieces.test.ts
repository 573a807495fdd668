import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffText, type Piece } from './pieces';

const without = (kind: Piece['kind'], pieces: readonly Piece[]): string =>
  pieces
    .filter((piece) => piece.kind !== kind)
    .map(({ text }) => text)
    .join('');

const marked = (before: string, after: string): string =>
  diffText(before, after)
    .map(({ kind, text }) => ({ same: text, added: `[+${text}]`, removed: `[-${text}]` })[kind])
    .join('');

describe('comparing texts', () => {
  it('loses nothing of either text', () => {
    const text = fc.string({ unit: fc.constantFrom('彩', '灯', '的', '，', 'a', 'b', ' ', '5', '0', '.', '🏮', 'é') });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = diffText(before, after);
        expect(without('added', pieces)).toBe(before);
        expect(without('removed', pieces)).toBe(after);
        expect(pieces.every((piece, index) => piece.text !== '' && piece.kind !== pieces[index + 1]?.kind)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['总产值50亿元', '总产值60亿元', '总产值[-50][+60]亿元'],
    ['推动彩灯产业发展', '推动彩灯产业高质量发展', '推动彩灯产业[+高质量]发展'],
    ['a bright lantern', 'a brighter lantern', 'a [-bright][+brighter] lantern'],
    ['1,200.5万元', '1,200.6万元', '[-1,200.5][+1,200.6]万元'],
    ['完善的园区配套', '加快品牌的培育', '[-完善的园区配套][+加快品牌的培育]'],
    ['', '新', '[+新]'],
    ['同', '同', '同'],
  ])('“%s” and “%s”', (before, after, shown) => {
    expect(marked(before, after)).toBe(shown);
  });

  it('shows what is too long to compare as replaced, between what stayed', () => {
    const [a, b] = ['甲乙'.repeat(2000), '乙丙'.repeat(2000)];
    expect(marked(`头${a}尾`, `头${b}尾`)).toBe(`头[-${a}][+${b}]尾`);
  });
});
