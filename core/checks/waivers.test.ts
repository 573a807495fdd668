import { expect, test } from 'vitest';
import type { Plan } from '#core/records';
import { finance, measure, organisation, paragraph, plan, ref, section, target, waivers } from '../records/testing';
import { changedWaivers, placeKey, waiverOf, type Finding, type Place } from './index';

const by = { name: '王芳', reason: '上级文件原文' };
const value = (amount: string) => ({ value: amount, comparator: '=' as const, unit: '家' });

function given(
  change: { heading?: string; text?: string; amount?: string; lead?: string; issuer?: string; part?: string } = {},
): Plan {
  const { heading = '总体要求', text = '企业数量达到', amount = '400', lead = 'o1', issuer, part = '30' } = change;
  return plan(
    section({ id: 's1', heading }, paragraph(text, ref('t1', 'value'), '。'), paragraph('另一段。')),
    target('t1', { name: '企业数量', value: value(amount) }),
    finance('f1', { purpose: '道路', parts: [{ source: 'city', value: part }] }),
    measure('m1', { title: '建园', lead }),
    ...[organisation('o1', { name: '经信局' }), organisation('o2', { name: '商务局' })],
    { profile: { title: '行动计划', ...(issuer !== undefined && { issuer }) } },
  );
}

const said = (at: Place): Finding => ({ rule: 'T05', name: 'doubled-word', level: 'warning', at, params: {} });
const waived = (at: Place): Plan['waivers'] => [waiverOf(given(), said(at), by)];
const changed = (at: Place, now: Plan): readonly string[] =>
  changedWaivers({ ...now, waivers: waived(at) }).map((waiver) => waiver.at);

const block: Place = { section: 's1', block: 'b0', start: 0, end: 2 };
const heading: Place = { section: 's1', start: 0, end: 2 };
const whole: Place = { section: 's1' };
const field: Place = { record: 't1', field: 'value' };
const parts: Place = { record: 'f1', field: 'parts' };
const record: Place = { record: 'm1' };

test('a waiver remembers who, why, and what stood there', () => {
  expect(waived(block)).toEqual([{ rule: 'T05', at: 'block:b0', ...by, text: '企业数量达到400家。' }]);
  expect(waived(heading)).toEqual([{ rule: 'T05', at: 'section:s1', ...by, text: '总体要求' }]);
  expect(waived(field)).toEqual([{ rule: 'T05', at: 'record:t1:value', ...by, text: '400家' }]);
});

test.each<[string, Place]>([
  ['a line', block],
  ['a heading', heading],
  ['a section', whole],
  ['a field', field],
  ['money in parts', parts],
  ['a record', record],
  ['the profile', { profile: 'issuer' }],
])('%s that reads the same has not changed', (_, at) => {
  expect(changed(at, given())).toEqual([]);
});

test.each<[string, Place, Plan]>([
  ['a line that was edited', block, given({ text: '企业总数达到' })],
  ['a line whose reference shows another value', block, given({ amount: '450' })],
  ['a heading that was renamed', heading, given({ heading: '指导思想' })],
  ['a section in which was written', whole, given({ text: '企业' })],
  ['a field that holds another value', field, given({ amount: '450' })],
  ['money whose parts are others', parts, given({ part: '40' })],
  ['a record with another link', record, given({ lead: 'o2' })],
  ['the profile with another issuer', { profile: 'issuer' }, given({ issuer: '市政府' })],
])('%s has changed', (_, at, now) => {
  expect(changed(at, now)).toEqual([placeKey(at)]);
});

test.each<[string, Place, Plan]>([
  ['the text under a heading', heading, given({ text: '企业' })],
  ['another field of the record', field, given({ lead: 'o2' })],
])('%s does not count', (_, at, now) => {
  expect(changed(at, now)).toEqual([]);
});

test('what older programs waived, and what is gone, has not changed', () => {
  const old = { rule: 'T05', at: 'block:b0', ...by };
  expect(changedWaivers({ ...given({ text: '别的' }), waivers: [old] })).toEqual([]);
  expect(changedWaivers(plan(waivers({ ...old, text: '旧' })))).toEqual([]);
});
