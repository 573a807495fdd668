import { expect, test } from 'vitest';
import {
  measure,
  measureText,
  organisation,
  paragraph,
  plan,
  project,
  record,
  section,
  target,
} from '../../core/records/testing';
import { unitOf } from './unit-of';

const given = plan(
  section('s1', paragraph('引言'), measureText('m1', '建园', paragraph('正文'))),
  measure('m1', { lead: 'o1', cooperating: ['o2'] }),
  measure('m2', { cooperating: ['o2'] }),
  target('t1', { owner: 'o2' }),
  project('p1', { lead: 'o2' }),
  record('milestone', 'k1', { content: '开工', measure: 'm1' }),
  ...[organisation('o1'), organisation('o2')],
);

test('a record is its lead’s or owner’s, a step of a measure its lead’s, a unit its own', () => {
  expect(unitOf(given, { record: 'm1', field: 'due' })).toBe('o1');
  expect(unitOf(given, { record: 't1' })).toBe('o2');
  expect(unitOf(given, { record: 'p1' })).toBe('o2');
  expect(unitOf(given, { record: 'k1' })).toBe('o1');
  expect(unitOf(given, { record: 'o2' })).toBe('o2');
});

test('text in a measure is its lead’s, other text nobody’s', () => {
  expect(unitOf(given, { section: 's1', block: 'b1', start: 0, end: 1 })).toBe('o1');
  expect(unitOf(given, { section: 's1', block: 'b2', start: 0, end: 1 })).toBe('o1');
  expect(unitOf(given, { section: 's1', block: 'b0', start: 0, end: 1 })).toBeUndefined();
  expect(unitOf(given, { section: 's1' })).toBeUndefined();
});

test('who only cooperates does not answer for it', () => {
  expect(unitOf(given, { record: 'm2' })).toBeUndefined();
});
