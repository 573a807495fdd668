import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pictureSize } from './index';

const ROOM = { width: 156, height: 225 };

it('is its own size at 96 points an inch, or the share of the text that was chosen', () => {
  const own = pictureSize({ width: 192, height: 96 }, ROOM);
  expect(own.width).toBeCloseTo(50.8);
  expect(own.height).toBeCloseTo(25.4);
  expect(pictureSize({ width: 192, height: 96 }, ROOM, 50)).toEqual({ width: 78, height: 39 });
});

it('fits on the page with its caption and is never out of shape', () => {
  const side = fc.integer({ min: 1, max: 20_000 });
  fc.assert(
    fc.property(
      side,
      side,
      fc.option(fc.integer({ min: 10, max: 100 }), { nil: undefined }),
      (width, height, share) => {
        const drawn = pictureSize({ width, height }, ROOM, share);
        expect(drawn.width).toBeLessThanOrEqual(ROOM.width);
        expect(drawn.height).toBeLessThanOrEqual(ROOM.height - 55 + 1e-9);
        expect(drawn.width / drawn.height).toBeCloseTo(width / height, 6);
      },
    ),
  );
});
