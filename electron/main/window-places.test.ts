import { expect, it } from 'vitest';
import { displaysKey, placeFor, withPlace } from './window-places';
import type { Bounds, WindowPlace } from './window-places';

const laptop: Bounds = { x: 0, y: 0, width: 1440, height: 900 };
const desk: Bounds = { x: 1440, y: 0, width: 1920, height: 1080 };
const both = displaysKey([laptop, desk]);
const alone = displaysKey([laptop]);
const at = (x: number, y: number): WindowPlace => ({
  bounds: { x, y, width: 1200, height: 800 },
  isMaximized: false,
  isPaneOpen: false,
});

it('stands in the middle of the main display at first', () => {
  expect(placeFor({}, [laptop], alone, [])).toEqual({
    bounds: { x: 40, y: 20, width: 1360, height: 860 },
    isMaximized: false,
    isPaneOpen: true,
  });
  const small = { ...laptop, width: 1024, height: 600 };
  expect(placeFor({}, [small], 'x', []).bounds).toEqual({ x: 0, y: 0, width: 1024, height: 600 });
});

it('stands where it stood on these displays, whatever their order', () => {
  const places = withPlace(withPlace({}, both, at(1700, 90)), alone, at(100, 50));
  expect(placeFor(places, [laptop, desk], displaysKey([desk, laptop]), [])).toEqual(at(1700, 90));
  expect(placeFor(places, [laptop], alone, [])).toEqual(at(100, 50));
});

it.each([
  ['left of all displays', at(-1190, 50)],
  ['above, where the title bar cannot be reached', at(100, -20)],
  ['below', at(100, 890)],
])('comes back into reach: %s', (_, place) => {
  expect(placeFor({ [alone]: place }, [laptop], alone, []).bounds).toEqual({ x: 40, y: 20, width: 1360, height: 860 });
});

it('stands beside the windows that are open', () => {
  const places = { [alone]: at(100, 50) };
  const second = placeFor(places, [laptop], alone, [at(100, 50).bounds]).bounds;
  expect(second).toMatchObject({ x: 128, y: 78 });
  expect(placeFor(places, [laptop], alone, [at(100, 50).bounds, second]).bounds).toMatchObject({ x: 156, y: 106 });
});

it('forgets the displays that were used longest ago', () => {
  let places = {};
  for (let n = 1; n <= 14; n++) places = withPlace(places, `display ${n}`, at(n, n));
  places = withPlace(places, 'display 4', at(4, 44));
  expect(Object.keys(places)).toHaveLength(12);
  expect(Object.keys(places)).not.toContain('display 2');
  expect(Object.keys(places).at(-1)).toBe('display 4');
});
