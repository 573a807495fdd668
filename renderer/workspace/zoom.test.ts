import { expect, it } from 'vitest';
import { ZOOM_LEVELS, nextZoom, zoomWithin } from './zoom';

it('goes through every level and stops at the ends', () => {
  const up = ZOOM_LEVELS.map((level) => nextZoom(level, 1));
  expect(up).toEqual([...ZOOM_LEVELS.slice(1), 3]);
  expect([...ZOOM_LEVELS].reverse().map((level) => nextZoom(level, -1))).toEqual([
    ...[...ZOOM_LEVELS].reverse().slice(1),
    0.5,
  ]);
});

it('goes on from between two levels', () => {
  expect([nextZoom(1.37, 1), nextZoom(1.37, -1)]).toEqual([1.5, 1.25]);
});

it('keeps within 50 and 300 %', () => {
  expect([0.1, 0.5, 1.234, 3, 40].map(zoomWithin)).toEqual([0.5, 0.5, 1.23, 3, 3]);
});
