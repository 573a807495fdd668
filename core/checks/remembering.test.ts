import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Measure, Organisation, Plan, Project, Target } from '#core/records';
import {
  computed,
  measure,
  measureText,
  organisation,
  paragraph,
  plan,
  project,
  ref,
  section,
  target,
} from '../records/testing';
import { checkerOf } from './checker';
import { RULES, runChecks } from './index';

const given = plan(
  section(
    's1',
    paragraph(
      '到2028年，',
      ref('t1', 'value'),
      '，指标共',
      computed('record-count', { kind: 'target' }),
      '，见',
      ref('m1', 'title'),
      '。',
    ),
    paragraph('投资', computed('field-sum', { kind: 'project', field: 'investment' }), '，达到400家。'),
    measureText('m1', '建设园区', paragraph('正文。')),
  ),
  ...[measure('m1'), measure('m2'), target('t1'), target('t2'), organisation('o1'), project('p1')],
);

const id = (...ids: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...ids);
const date = id('2024', '2026', '2028', '2031-06-30');
const value = fc.constant({ value: '400', comparator: '=' as const, unit: '家' });
const registers = fc.record(
  {
    target: fc
      .subarray(['t1', 't2', 't3'])
      .chain((ids) =>
        fc.tuple(
          ...ids.map((own) =>
            fc.record<Target>(
              { id: fc.constant(own), name: id('产值', '出口'), value, deadline: date, owner: id('o1', 'gone') },
              { requiredKeys: ['id'] },
            ),
          ),
        ),
      ),
    measure: fc.tuple(
      ...['m1', 'm2'].map((own) =>
        fc.record<Measure>(
          {
            id: fc.constant(own),
            lead: id('o1', 'gone'),
            start: date,
            due: date,
            targets: fc.subarray(['t1', 't2', 't3']),
            projects: fc.subarray(['p1']),
          },
          { requiredKeys: ['id'] },
        ),
      ),
    ),
    organisation: fc.subarray(['o1', 'o2']).map((ids) => ids.map((own): Organisation => ({ id: own, name: own }))),
    project: fc.subarray(['p1']).map((ids) => ids.map((own): Project => ({ id: own, start: '2030', end: '2026' }))),
  },
  { requiredKeys: [] },
);

/** The next state, in which every record that reads the same is the same record: as edits leave it. */
function next(now: Plan, changed: Partial<Plan['records']>): Plan {
  const known = new Map(
    Object.values(now.records).flatMap((list) => list.map((record) => [JSON.stringify(record), record] as const)),
  );
  const kept = Object.fromEntries(
    Object.entries(changed).map(([kind, list]) => [
      kind,
      list.map((record) => known.get(JSON.stringify(record)) ?? record),
    ]),
  );
  return { ...now, records: { ...now.records, ...kept } };
}

it('finds after any edits of records what is found by looking at everything anew', () => {
  fc.assert(
    fc.property(fc.array(registers, { minLength: 1, maxLength: 6 }), (steps) => {
      let now = given;
      for (const step of steps) {
        now = next(now, step);
        expect(runChecks(now)).toEqual(checkerOf(RULES)(structuredClone(now)));
      }
    }),
  );
});
