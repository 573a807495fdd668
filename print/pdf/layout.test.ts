import { describe, expect, it } from 'vitest';
import type { PartOf } from '../sheets';
import { layOut, roman, type Printed } from './layout';

const part = (id: string, orientation: PartOf['orientation'], kind: PartOf['kind'] = 'text'): PartOf => ({
  id,
  orientation,
  kind,
});
const printed = (count: number, found: Readonly<Record<string, number>>): Printed => ({
  count,
  found: new Map(Object.entries(found).map(([id, index]) => [id, { index, above: 700 }])),
});
const shown = (pages: ReturnType<typeof layOut>['pages']): string =>
  pages.map(({ from, index, label = '' }) => `${from} ${String(index)} ${label}`.trim()).join(', ');

describe('the pages of a PDF', () => {
  it('stand in the order of their parts, pages across between upright ones', () => {
    const parts = [part('a', 'upright'), part('b', 'across'), part('c', 'upright'), part('d', 'across')];
    const layout = layOut(parts, { upright: printed(3, { a: 0, c: 2, x: 2 }), across: printed(2, { b: 0, d: 1 }) });
    expect(shown(layout.pages)).toBe('upright 0 1, upright 1 2, across 0 3, upright 2 4, across 1 5');
    expect(layout.places['x']).toEqual({ page: 4, label: '4', above: 700 });
    expect(layout.places['d']).toEqual({ page: 5, label: '5', above: 700 });
  });

  it('have no number on a cover, Roman ones in front and begin at 1 with the text', () => {
    const parts = [part('a', 'upright', 'cover'), part('b', 'upright', 'front'), part('c', 'upright')];
    const layout = layOut(parts, { upright: printed(4, { a: 0, b: 1, c: 3 }) });
    expect(shown(layout.pages)).toBe('upright 0, upright 1 i, upright 2 ii, upright 3 1');
  });

  it('end with the foot on an even page, after an empty one where that is needed; neither has a number', () => {
    const parts = [part('a', 'upright'), part('b', 'upright', 'foot')];
    expect(shown(layOut(parts, { upright: printed(3, { a: 0, b: 2 }) }).pages)).toBe(
      'upright 0 1, upright 1 2, empty 0, upright 2',
    );
    expect(shown(layOut(parts, { upright: printed(2, { a: 0, b: 1 }) }).pages)).toBe('upright 0 1, upright 1');
  });
});

it('writes Roman numbers', () => {
  expect([1, 4, 9, 14, 19, 23].map(roman)).toEqual(['i', 'iv', 'ix', 'xiv', 'xix', 'xxiii']);
});
