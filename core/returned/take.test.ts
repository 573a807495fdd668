import { describe, expect, it } from 'vitest';
import { countingIds, type ProfileField } from '#core/model';
import { testPicture } from '../picture/testing';
import { measure, measureText, paragraph, picture, plan, profile, section, smallTable } from '../records/testing';
import type { Act, Difference } from './difference';
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

describe('what a measure cannot hold', () => {
  const kept = testPicture();
  const text = { ...paragraph('每年培育两家。'), id: 'line000001' };
  const table = { ...smallTable({}, ['环节', '目标'], ['原料', '自给']), id: 'table00001' };
  const tasks = plan(
    measure('measure001'),
    section(
      { id: 'sec0000001', heading: '任务' },
      paragraph('如下。'),
      table,
      measureText('measure001', '培育企业', text),
    ),
  );
  const after = [{ section: 'sec0000001', block: text.id }];
  const acts: Readonly<Record<string, Act>> = {
    picture: { kind: 'put-picture', block: { ...picture(kept.name), id: 'picture001' }, media: kept, after },
    table: { kind: 'move-block', block: table.id, after },
  };

  it.each(Object.entries(acts))('goes behind it: a %s that came to stand behind a line of it', (type, act) => {
    const place = { kind: 'text', section: 'sec0000001' } as const;
    const difference: Difference = {
      ...{ id: 'a', kind: 'inserted', place, before: '', after: '', pieces: [], by: [] },
      acts: [act],
    };
    const { plan: next, left } = takeDifferences(tasks, [difference], countingIds());
    expect(left).toEqual([]);
    const types = next.sections[0]?.prose.map((block) => block.type) ?? [];
    expect(types.slice(types.indexOf('measure'), types.indexOf('measure') + 2)).toEqual(['measure', type]);
    expect(types.filter((each) => each === type)).toHaveLength(1);
  });
});
