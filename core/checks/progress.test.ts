import { expect, test } from 'vitest';
import type { Plan } from '#core/records';
import { demanded, demands, measure, paragraph, plan, section, target } from '../records/testing';
import { progressOf, runChecks } from './index';

const required = demands({
  fields: { measure: { title: 'required', lead: 'required', due: 'recommended' }, target: { name: 'required' } },
  levels: { P44: 'to-fill', P07: 'to-fill', P08: 'to-fill', P01: 'error' },
});
const sections = demanded({ key: 'a', heading: '甲', required: true }, { key: 'b', heading: '乙', required: true });
const progress = (given: Plan): string => {
  const { filled, all } = progressOf(given, runChecks(given));
  return `${String(filled)}/${String(all)}`;
};

test('a plan that nothing is demanded of has nothing to fill', () => {
  expect(progress(plan(section('s1', paragraph('文'))))).toBe('0/0');
});

test('required sections and fields count, and whatever else is to fill while it is open', () => {
  const begun = [section({ id: 'sa', key: 'a' }, paragraph('文')), section({ id: 'sb', key: 'b' })];
  expect(progress(plan(sections, required, ...begun))).toBe('1/2');
  // The title stands, the lead and the due date do not.
  expect(progress(plan(sections, required, ...begun, measure('m1', { title: '建园' })))).toBe('2/5');
  expect(progress(plan(sections, required, ...begun, measure('m1', { title: '建园', due: '2027' })))).toBe('2/4');
});

test('what is wrong is not what is to fill', () => {
  expect(progress(plan(required, target('t1', { name: '产值' })))).toBe('1/1');
});
