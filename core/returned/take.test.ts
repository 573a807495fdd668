import { describe, expect, it } from 'vitest';
import { countingIds, type ProfileField } from '#core/model';
import { paragraph, plan, profile, section } from '../records/testing';
import type { Difference } from './difference';
import { takeDifferences } from './take';

const noticed = plan(
  profile({
    issuer: '石桥县人民政府',
    official: { notice: { title: '关于印发的通知', text: '第一段。\n第二段。\n第三段。' } },
  }),
  section('总体要求', paragraph('做强竹编产业。')),
);

const says = (id: string, field: ProfileField, value: string, line?: number): Difference => {
  const at = { field, ...(line !== undefined && { line }) };
  return {
    ...{ id, kind: 'edited', place: { kind: 'profile', profile: at }, before: '', after: value, pieces: [], by: [] },
    acts: [{ kind: 'set-profile', at, value }],
  };
};

const take = (...wanted: readonly Difference[]): ReturnType<typeof takeDifferences> =>
  takeDifferences(noticed, wanted, countingIds());

describe('differences in the texts of the profile', () => {
  it('takes one of two that say different things, and leaves the other', () => {
    const { plan: next, left } = take(says('a', 'issuer', '石桥县政府办'), says('b', 'issuer', ''));
    expect(next.profile.issuer).toBe('石桥县政府办');
    expect(left.map(({ id }) => id)).toEqual(['b']);
  });

  it.each([
    [[says('a', 'official.notice.text', '', 0), says('b', 'official.notice.text', '改过。', 1)], '改过。\n第三段。'],
    [[says('a', 'official.notice.text', '', 0), says('b', 'official.notice.text', '', 1)], '第三段。'],
  ])('takes lines out by where they stood', (wanted, text) => {
    const { plan: next, left } = take(...wanted);
    expect(next.profile.official?.notice?.text).toBe(text);
    expect(left).toEqual([]);
  });
});
