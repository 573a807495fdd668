import { describe, expect, it } from 'vitest';
import { applyEdits } from './apply';
import { fixEdits } from './fix-edits';
import type { Plan } from '#core/records';
import { plan, profile } from '../records/testing';
import { runChecks, type Finding } from '#core/checks';

const given = plan(
  profile({
    recipients: '各区（县）人民政府',
    official: {
      notice: { title: '关于印发《计划》的通知', text: '现将《计划》印发给你们,\n请在6月31日前落实,并报送。' },
    },
  }),
);
const found = (of: Plan): readonly Finding[] => runChecks(of).filter(({ at }) => 'profile' in at);

describe('the texts of an official document', () => {
  it('are read by the rules over lines, each finding at its place in the whole text', () => {
    const text = given.profile.official?.notice?.text ?? '';
    expect(found(given).map(({ rule, at }) => [rule, 'end' in at && text.slice(at.start, at.end)])).toEqual([
      ['T01', ','],
      ['N06', '6月31日'],
      ['T01', ','],
    ]);
  });

  it('are put right in one edit', () => {
    const fixes = found(given).flatMap(({ fix }) => fix ?? []);
    const edits = fixEdits(given, fixes);
    expect(edits.map(({ kind }) => kind)).toEqual(['set-profile']);
    expect(applyEdits(given, edits).profile.official?.notice?.text).toBe(
      '现将《计划》印发给你们，\n请在6月31日前落实，并报送。',
    );
  });

  it('of a plan that is none are none', () => {
    expect(found(plan(profile({ title: '计划,' })))).toEqual([]);
  });
});

describe('a fix of a value of the profile', () => {
  const numbered = (number: string): Plan => plan(profile({ official: { number } }));

  it('sets it, and is left out when something else stands there now', () => {
    const fixes = found(numbered('自府发[2026]5号')).flatMap(({ fix }) => fix ?? []);
    const fixed = applyEdits(numbered('自府发[2026]5号'), fixEdits(numbered('自府发[2026]5号'), fixes));
    expect(fixed.profile.official).toEqual({ number: '自府发〔2026〕5号' });
    expect(fixEdits(numbered('自府发[2026]6号'), fixes)).toEqual([]);
  });
});
