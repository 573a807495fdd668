import { expect, it } from 'vitest';
import { isNearInWords } from './near-words';

const words = (text: string): readonly string[] => text.split(' ');

it.each([
  ['Zigong Lantern Industry Association', 'Zigong Lantern Industry Associaton'],
  ['Brand Exhibition Center', 'Brand Exhibition Centre'],
  ['Yuanzhou Town Government', 'Yuanzhou Town Goverment'],
  ['Yuanzhou Town', 'Yuzhou Town'],
  ['China Lantern World', 'China Lanten World'],
])('%s may be spelt %s', (right, typed) => {
  expect(isNearInWords(words(right), words(typed))).toBe(true);
});

it.each([
  ['Ministry of Commerce', 'Ministry of Finance'],
  ['Industry Association', 'Industry Associations'],
  ['East Park', 'West Park'],
  ['Zone 1', 'Zone 2'],
  ['China Lantern World', 'Lantern World'],
  ['Lantern', 'Lanten'],
  ['Sichuan Normal University', 'Sichuan Normal University'],
  ['Sichuan University of Technology', 'Yunnan University of Technology'],
])('%s and %s are two names', (right, typed) => {
  expect(isNearInWords(words(right), words(typed))).toBe(false);
});
