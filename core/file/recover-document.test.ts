import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '#core/edit';
import { paragraph, plan, section, target } from '../records/testing';
import { encodeDocument, isDocumentIn, packState, patchBetween, recoverDocument, type PlanDocument } from './index';
import { anyDocument } from './testing';

/** The patches from each state to the next, as a journal holds them. */
const patchesOf = (states: readonly PlanDocument[]): readonly string[] =>
  states.slice(1).flatMap((state, index) => {
    const patch = patchBetween(states[index], state);
    return patch ? [JSON.stringify(patch)] : [];
  });

const before: PlanDocument = {
  plan: plan(section('a', paragraph('一')), section('b', paragraph('二')), target('t1', { name: '年产值' })),
  versions: [],
};
const base = encodeDocument(before);

describe('unsaved work', () => {
  it('is recovered as it was, through any states of the document', () => {
    fc.assert(
      fc.property(fc.array(anyDocument, { minLength: 2, maxLength: 4 }), (states) => {
        const [first, last] = [states[0], states.at(-1)];
        if (!first || !last) return;
        const read = recoverDocument({ base: encodeDocument(first), patches: patchesOf(states) }, 'a.plan');
        expect(read.ok && read.value.document).toEqual(last);
        expect(isDocumentIn(encodeDocument(last), last)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('is recovered up to a patch that cannot be read', () => {
    const renamed = {
      ...before,
      plan: applyEdits(before.plan, [{ kind: 'rename-section', section: 'a', heading: '甲' }]),
    };
    const [good = ''] = patchesOf([before, renamed]);
    for (const bad of ['{', '{"kind":"other"}', '{"kind":"set","value":1}', '{"kind":"drop"}']) {
      const read = recoverDocument({ base, patches: [good, bad, good] }, 'a.plan');
      expect(read).toMatchObject({ ok: true, value: { document: renamed, applied: 1 } });
    }
  });

  it('is told in counts of sections, records and versions', () => {
    const after = {
      plan: applyEdits(before.plan, [
        { kind: 'rename-section', section: 'a', heading: '甲' },
        { kind: 'set-field', record: 't1', field: 'name', value: '总产值' },
        { kind: 'add-record', of: 'target', record: { id: 't2', name: '企业数量' } },
        { kind: 'set-profile', profile: { title: '新题' } },
      ]),
      versions: [
        {
          id: 'v1',
          kind: 'by-hand' as const,
          name: '初稿',
          at: '2026-03-01T08:00:00.000Z',
          content: packState(before.plan),
        },
      ],
    };
    const read = recoverDocument({ base, patches: patchesOf([before, after]) }, 'a.plan');
    expect(read.ok && read.value.changes).toEqual({ profile: 1, section: 1, target: 2, version: 1 });
  });

  it('tells a moved section from a changed one', () => {
    const moved = applyEdits(before.plan, [{ kind: 'move-section', section: 'b', place: { index: 0 } }]);
    const added = applyEdits(before.plan, [{ kind: 'remove-section', section: 'a' }]);
    const changes = (after: typeof moved): unknown => {
      const read = recoverDocument({ base, patches: patchesOf([before, { plan: after, versions: [] }]) }, 'a.plan');
      return read.ok && read.value.changes;
    };
    expect(changes(moved)).toEqual({ order: 1 });
    expect(changes(added)).toEqual({ section: 1 });
  });

  it('cannot be recovered without its base', () => {
    expect(recoverDocument({ base: base.subarray(0, 200), patches: [] }, 'a.plan').ok).toBe(false);
  });
});
