import { expect, it } from 'vitest';
import { computed, paragraph, plan, section } from '../records/testing';
import { parsePlan } from './parse-plan';

const given = plan(
  section(
    's1',
    paragraph('共', computed('section-measures', { section: 's1' }, { numerals: 'words', unit: false }), '。'),
  ),
);
const read = (text: string): boolean => parsePlan(JSON.parse(text), 'a.plan').ok;

it('reads a computed reference with its format, and refuses one that asks with anything but text', () => {
  const text = JSON.stringify(given);
  expect(parsePlan(JSON.parse(text), 'a.plan')).toEqual({ ok: true, value: given });
  expect(read(text.replace('{"section":"s1"}', '{"section":["s1"]}'))).toBe(false);
  expect(read(text.replace('"numerals":"words"', '"numerals":"roman"'))).toBe(false);
  expect(read(text.replace('"unit":false', '"places":-1'))).toBe(false);
});
