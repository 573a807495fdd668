import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countingIds, walkSections, type Ref } from '#core/model';
import { computedOffers, refText } from '#core/derive';
import { noRecords, type Plan } from '#core/records';
import { finance, measureText, organisation, plan, project, section, target } from '../records/testing';
import { applyEdits, type Edit } from './index';

const yuan = (value: number) => ({ value: String(value), comparator: '=', unit: '亿元' }) as const;

const start = plan(
  section('s1', measureText('m1', '建园'), section('s2', measureText('m2', '办会'))),
  section('s3', measureText('m3', '参展')),
  organisation('o1', { name: '市商务局' }),
  target('t1', { name: '产值', value: yuan(50), baseline: yuan(12), deadline: '2028', baselineYear: '2023' }),
  project('p1', { name: '大世界', investment: yuan(70), lead: 'o1' }),
  project('p2', { name: '产业园', investment: yuan(5), lead: 'o1' }),
  finance('f1', { purpose: '研发', amount: yuan(3), parts: [{ source: 'city', year: 2026, value: '2' }] }),
);
const refs: readonly Ref[] = computedOffers(start, 'zh-CN').map(({ of }) => ({
  type: 'ref',
  of,
  children: [{ text: '' }],
}));

/** One random act on a plan; nothing where it has nothing to act on. */
type Act = (plan: Plan, newId: () => string) => readonly Edit[];
const number = fc.integer({ min: 1, max: 999 });
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(fc.constantFrom('p1', 'p2'), number).map(
    ([id, value]): Act =>
      ({ records }) =>
        records.project.some((each) => each.id === id)
          ? [{ kind: 'set-field', record: id, field: 'investment', value: yuan(value) }]
          : [],
  ),
  number.map(
    (value): Act =>
      ({ records }) =>
        records.target.length > 0 ? [{ kind: 'set-field', record: 't1', field: 'baseline', value: yuan(value) }] : [],
  ),
  number.map((value): Act => (_, newId) => [
    { kind: 'add-record', of: 'project', record: { id: newId(), investment: yuan(value), lead: 'o1' } },
  ]),
  fc.constantFrom('p1', 'p2', 't1', 'f1', 'o1').map(
    (id): Act =>
      ({ records }) =>
        Object.values(records)
          .flat()
          .some((each) => each.id === id)
          ? [{ kind: 'remove-record', record: id }]
          : [],
  ),
  fc.constantFrom('s2', 's3').map(
    (id): Act =>
      ({ sections }) =>
        [...walkSections(sections)].some((each) => each.section.id === id)
          ? [{ kind: 'remove-section', section: id }]
          : [],
  ),
  fc.constantFrom('s1', 's3').map((id): Act => ({ sections }, newId) => {
    const found = [...walkSections(sections)].find((each) => each.section.id === id)?.section;
    const added = {
      type: 'measure',
      id: newId(),
      children: [{ type: 'measure-title', id: newId(), children: [{ text: '新' }] }],
    } as const;
    return found ? [{ kind: 'replace-prose', section: id, prose: [...found.prose, added] }] : [];
  }),
);

it('shows after any edits what it shows in the same plan made anew', () => {
  expect(refs.length).toBeGreaterThan(12);
  fc.assert(
    fc.property(fc.array(act, { minLength: 1, maxLength: 12 }), (acts) => {
      const newId = countingIds('x');
      const states = [start];
      for (const each of acts) {
        const now = states.at(-1) ?? start;
        states.push(applyEdits(now, each(now, newId)));
      }
      // Back to where it was, as undo goes: what was remembered of a state must be what that state says.
      for (const state of [...states, ...states.toReversed()]) {
        const anew: Plan = structuredClone(state);
        for (const ref of refs) expect(refText(state, ref)).toBe(refText(anew, ref));
      }
    }),
    { numRuns: 40 },
  );
});

it('offers nothing in an empty plan but what can be counted there', () => {
  expect(computedOffers({ ...start, sections: [], records: noRecords }, 'zh-CN')).toEqual([]);
});
