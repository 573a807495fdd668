import { expect, test } from 'vitest';
import { measureText, paragraph, plan, section, target } from '../records/testing';
import { placeKey, waivedPlace, type Place } from './index';

const given = plan(
  section('s1', paragraph('文'), section('s11', measureText('m1', '建园', paragraph('正文')))),
  target('t1', { name: '产值' }),
);

test.each<Place>([
  { record: 't1' },
  { record: 't1', field: 'value' },
  { profile: 'period' },
  { section: 's11' },
  { section: 's1', block: 'b0', start: 0, end: 0 },
])('the place that a waiver names is found again: %o', (place) => {
  expect(waivedPlace(given, placeKey(place))).toEqual(place);
});

test.each(['record:gone', 'section:gone', 'block:gone', 'profile:gone', 'anything'])('%s is gone', (key) => {
  expect(waivedPlace(given, key)).toBeUndefined();
});
