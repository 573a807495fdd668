import { expect, test } from 'vitest';
import type { Place } from '#core/checks';
import { runChecks } from '#core/checks';
import { demanded, demands, measureText, paragraph, plan, project, record, section } from '../../core/records/testing';
import { findingKey } from './finding-key';
import { nextToFill } from './next-to-fill';

const given = plan(
  demanded({ key: 'a', heading: '甲', required: true }, { key: 'c', heading: '丙', required: true }),
  demands({
    fields: {
      measure: { lead: 'required' },
      project: { name: 'required' },
      scheme: { opens: 'required', closes: 'required' },
    },
    levels: { P44: 'to-fill', P07: 'to-fill', P08: 'off', P09: 'off' },
  }),
  section({ id: 'sa', key: 'a' }),
  section({ id: 'sb' }, paragraph('前'), measureText('m1', '一'), measureText('m2', '二')),
  section({ id: 'sc', key: 'c' }),
  project('p1', { name: '园区' }),
  record('scheme', 'x1', { name: '申报' }),
);
const findings = runChecks(given);
const say = (place: Place | undefined): string =>
  place === undefined
    ? '-'
    : 'record' in place
      ? `${place.record}.${place.field ?? ''}`
      : 'section' in place
        ? place.section
        : '';
const after = (at?: Place, visited?: string): string => say(nextToFill(given, findings, { at, visited })?.at);

test('goes through the text as it is read, then through the registers, and round', () => {
  const order: string[] = [];
  let at: Place | undefined;
  let visited: string | undefined;
  for (let step = 0; step < 7; step++) {
    const next = nextToFill(given, findings, { at, visited });
    if (!next) break;
    order.push(say(next.at));
    visited = findingKey(next, findings);
    at = 'record' in next.at ? { record: next.at.record } : next.at;
  }
  expect(order).toEqual(['sa', 'm1.lead', 'm2.lead', 'sc', 'x1.opens', 'x1.closes', 'sa']);
});

test('begins behind the caret', () => {
  expect(after({ section: 'sb' })).toBe('m1.lead');
  expect(after({ record: 'm1' })).toBe('m1.lead');
  expect(after({ section: 'sc' })).toBe('x1.opens');
  expect(after({ record: 'p1' })).toBe('x1.opens');
  expect(after()).toBe('sa');
});

test('forgets where it was when the officer has gone elsewhere', () => {
  const opens = findings.find(({ at }) => 'record' in at && at.field === 'opens');
  if (!opens) throw new Error('nothing found');
  expect(after({ record: 'x1' }, findingKey(opens, findings))).toBe('x1.closes');
  expect(after({ section: 'sb' }, findingKey(opens, findings))).toBe('m1.lead');
});

test('says so when nothing is left', () => {
  expect(
    nextToFill(
      given,
      findings.filter(({ level }) => level !== 'to-fill'),
      {},
    ),
  ).toBeUndefined();
});
