import { describe, expect, test } from 'vitest';
import { findMatches, type Match } from '#core/find';
import { SCHEMA, type Section } from '#core/model';
import { noRecords, type Plan } from '#core/records';
import { currentAt, firstFrom, locate } from './current-match';

const section = (id: string, ...lines: readonly string[]): Section => ({
  id,
  heading: '章',
  prose: lines.map((text, index) => ({ type: 'paragraph', id: `${id}${String(index)}`, children: [{ text }] })),
  sections: [],
});
const planOf = (...sections: readonly Section[]): Plan => ({
  schema: SCHEMA,
  id: 'plan',
  language: 'zh-CN',
  profile: { title: '计' },
  demands: { template: 'none', version: 1, sections: [] },
  sections,
  records: { ...noRecords, target: [{ id: 't', name: '灯' }] },
  threads: [],
  waivers: [],
});
function lampsIn(plan: Plan): readonly Match[] {
  const found = findMatches(plan, { text: '灯' }, { kind: 'plan' });
  if ('problem' in found) throw new Error(found.problem.kind);
  return found.matches;
}

const before = lampsIn(planOf(section('a', '灯和灯'), section('b', '灯')));

describe('the current match', () => {
  test('stays where it is while other text changes', () => {
    const after = lampsIn(planOf(section('a', '灯灯，灯和灯'), section('b', '灯')));
    const index = locate(after, currentAt(before, 2));
    expect(after[index]?.home).toEqual({ kind: 'line', section: 'b', block: 'b0' });
  });

  test('gives its turn to the next when it is replaced', () => {
    const second = lampsIn(planOf(section('a', '灯和花'), section('b', '灯')));
    expect(second[locate(second, currentAt(before, 1))]?.home).toEqual({ kind: 'line', section: 'b', block: 'b0' });
    const whole = lampsIn(planOf(section('a', '灯和灯'), section('b', '花')));
    expect(whole[locate(whole, currentAt(before, 2))]?.home.kind).toBe('field');
    expect(locate([], currentAt(before, 1))).toBe(-1);
  });

  test('is the first from the caret on', () => {
    const plan = planOf(section('a', '灯和灯'), section('b', '灯'), section('c', '无'));
    const from = (place: string, offset: number): number =>
      firstFrom(plan, before, { section: place, block: `${place}0`, offset });
    expect([from('a', 0), from('a', 1), from('b', 0), from('b', 1), from('c', 0)]).toEqual([0, 1, 2, 3, 3]);
    expect(firstFrom(plan, before, undefined)).toBe(0);
  });
});
