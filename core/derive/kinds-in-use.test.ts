import { expect, test } from 'vitest';
import { demands, plan, record } from '../records/testing';
import { kindsInUse } from './index';

const scheme = record('scheme', 's');

test('the common kinds, and each kind that has records', () => {
  expect(kindsInUse(plan())).toEqual([
    ...['target', 'measure', 'milestone', 'project', 'finance', 'talent', 'fact', 'organisation'],
  ]);
  expect(kindsInUse(plan(scheme)).at(-1)).toBe('scheme');
});

test('the kinds that the template names, in its order, and each kind that has records', () => {
  const wanted = demands({ kinds: ['organisation', 'list', 'something'] });
  expect(kindsInUse(plan(wanted))).toEqual(['organisation', 'list']);
  expect(kindsInUse(plan(wanted, scheme))).toEqual(['organisation', 'list', 'scheme']);
});
