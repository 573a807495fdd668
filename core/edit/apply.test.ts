import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walkSections, type Prose, type Section } from '#core/model';
import type { Plan } from '#core/records';
import {
  allRecords,
  measure,
  measureText,
  organisation,
  paragraph,
  plan,
  ref,
  section,
  target,
} from '../records/testing';
import { applyEdits, type Edit } from './index';

const whole = plan(
  section(
    's1',
    paragraph('见', ref('t1', 'name'), '与', ref('t2', 'name'), ''),
    section('s11', measureText('m1', '建园', paragraph('正文'))),
    section('s12'),
  ),
  section('s2', paragraph('二'), measureText('m2', '品牌')),
  section('s3', paragraph('三')),
  target('t1', { name: '产值' }),
  target('t2', { name: '出口' }),
  measure('m1', { lead: 'o1', targets: ['t1', 't2'] }),
  measure('m2', { targets: ['t1'] }),
  organisation('o1', { name: '市商务局' }),
);

const edited = (...edits: readonly Edit[]): Plan => applyEdits(whole, edits);
const sectionsOf = (of: Plan): ReadonlyMap<string, Section> =>
  new Map([...walkSections(of.sections)].map((entry) => [entry.section.id, entry.section]));
const proseOf = (of: Plan, id: string): Prose => sectionsOf(of).get(id)?.prose ?? [];
const recordOf = (of: Plan, id: string) => allRecords(of).find((record) => record.id === id);

describe('a field', () => {
  it('is set and emptied', () => {
    expect(recordOf(edited({ kind: 'set-field', record: 't1', field: 'deadline', value: '2028' }), 't1')).toEqual({
      id: 't1',
      name: '产值',
      deadline: '2028',
    });
    for (const value of [undefined, '', []]) {
      expect(recordOf(edited({ kind: 'set-field', record: 'm1', field: 'targets', value }), 'm1')).toEqual({
        id: 'm1',
        lead: 'o1',
      });
    }
  });

  it('of a record that is not there is a mistake of the program', () => {
    expect(() => edited({ kind: 'set-field', record: 'gone', field: 'name', value: '甲' })).toThrow('No record gone');
    expect(() => edited({ kind: 'replace-prose', section: 'gone', prose: [] })).not.toThrow();
  });
});

describe('a record', () => {
  it('is added, moved and removed in its register', () => {
    const ids = (of: Plan): readonly string[] => of.records.target.map(({ id }) => id);
    expect(ids(edited({ kind: 'add-record', of: 'target', record: { id: 't3' } }))).toEqual(['t1', 't2', 't3']);
    expect(ids(edited({ kind: 'add-record', of: 'target', record: { id: 't3' }, index: 0 }))).toEqual([
      't3',
      't1',
      't2',
    ]);
    expect(ids(edited({ kind: 'move-record', record: 't1', index: 1 }))).toEqual(['t2', 't1']);
    expect(ids(edited({ kind: 'remove-record', record: 't1' }))).toEqual(['t2']);
  });

  it('takes the links to it along; references in the text stay', () => {
    const next = edited({ kind: 'remove-record', record: 't1' });
    expect([recordOf(next, 'm1'), recordOf(next, 'm2')]).toEqual([
      { id: 'm1', lead: 'o1', targets: ['t2'] },
      { id: 'm2' },
    ]);
    expect(proseOf(next, 's1')).toBe(proseOf(whole, 's1'));
    expect(recordOf(edited({ kind: 'remove-record', record: 'o1' }), 'm1')).toEqual({
      id: 'm1',
      targets: ['t1', 't2'],
    });
  });

  it('leaves what its references showed where they were turned into text first', () => {
    const next = edited({ kind: 'turn-refs-to-text', record: 't1' }, { kind: 'remove-record', record: 't1' });
    expect(proseOf(next, 's1')[0]?.children).toEqual([{ text: '见产值与' }, ref('t2', 'name'), { text: '' }]);
    expect(proseOf(next, 's11')).toBe(proseOf(whole, 's11'));
  });
});

describe('a measure', () => {
  const without = {
    kind: 'replace-prose',
    section: 's11',
    prose: proseOf(whole, 's11').filter(({ type }) => type !== 'measure'),
  } as const;

  it('that leaves the text keeps its record, with its last title', () => {
    expect(recordOf(edited(without), 'm1')).toEqual({ id: 'm1', lead: 'o1', targets: ['t1', 't2'], title: '建园' });
    expect(recordOf(edited({ kind: 'remove-section', section: 's1' }), 'm1')).toMatchObject({ title: '建园' });
  });

  it('that comes back has its title in the text only', () => {
    const back = {
      kind: 'replace-prose',
      section: 's3',
      prose: [...proseOf(whole, 's3'), ...proseOf(whole, 's11')],
    } as const;
    expect(recordOf(edited(without, back), 'm1')).toEqual({ id: 'm1', lead: 'o1', targets: ['t1', 't2'] });
  });

  it('that is moved in one step keeps its record as it is', () => {
    const there = {
      kind: 'replace-prose',
      section: 's3',
      prose: [...proseOf(whole, 's3'), ...proseOf(whole, 's11')],
    } as const;
    const next = applyEdits(edited(there), [without]);
    expect(recordOf(next, 'm1')).toBe(recordOf(whole, 'm1'));
  });

  it('that is new in the text gets a record, a copy that of its original', () => {
    const added = measureText('m9', '新', paragraph('文'));
    const prose = [...proseOf(whole, 's3'), added];
    expect(recordOf(edited({ kind: 'replace-prose', section: 's3', prose }), 'm9')).toEqual({ id: 'm9' });
    const copied = edited({ kind: 'replace-prose', section: 's3', prose, copied: new Map([['m9', 'm1']]) });
    expect(recordOf(copied, 'm9')).toEqual({ id: 'm9', lead: 'o1', targets: ['t1', 't2'] });
  });
});

describe('a section', () => {
  const outline = (of: Plan): readonly string[] =>
    [...walkSections(of.sections)].map(({ section: each, level }) => `${String(level)}${each.id}`);

  it('is added, renamed, moved and removed', () => {
    const added = section({ id: 'n', heading: '新' }, paragraph('文'));
    expect(outline(edited({ kind: 'add-section', section: added, place: { parent: 's1', index: 1 } }))).toEqual([
      '1s1',
      '2s11',
      '2n',
      '2s12',
      '1s2',
      '1s3',
    ]);
    expect(sectionsOf(edited({ kind: 'rename-section', section: 's12', heading: '改' })).get('s12')?.heading).toBe(
      '改',
    );
    expect(outline(edited({ kind: 'move-section', section: 's1', place: { index: 2 } }))).toEqual([
      '1s2',
      '1s3',
      '1s1',
      '2s11',
      '2s12',
    ]);
    expect(outline(edited({ kind: 'move-section', section: 's3', place: { parent: 's1', index: 0 } }))).toEqual([
      '1s1',
      '2s3',
      '2s11',
      '2s12',
      '1s2',
    ]);
    expect(outline(edited({ kind: 'remove-section', section: 's11' }))).toEqual(['1s1', '2s12', '1s2', '1s3']);
  });
});

/** Edits with the sections and records that they may change. */
const anyEdit: fc.Arbitrary<{ readonly edit: Edit; readonly touches: readonly string[] }> = fc.oneof(
  fc.tuple(fc.constantFrom('t1', 't2', 'm1', 'o1'), fc.string()).map(([record, value]) => ({
    edit: { kind: 'set-field', record, field: 'note', value } as const,
    touches: [record],
  })),
  fc.tuple(fc.constantFrom('s2', 's3', 's12'), fc.string()).map(([id, text]) => ({
    edit: { kind: 'replace-prose', section: id, prose: [{ ...paragraph(text), id: `p${id}` }] } as const,
    touches: [id, 'm2', ...(id === 's12' ? ['s1'] : [])],
  })),
  fc
    .tuple(fc.constantFrom('s1', 's11', 's2'), fc.string())
    .map(([id, heading]) => ({ edit: { kind: 'rename-section', section: id, heading } as const, touches: [id, 's1'] })),
  fc
    .constantFrom('t1', 't2')
    .map((record) => ({ edit: { kind: 'move-record', record, index: 0 } as const, touches: [] })),
  fc.constant({ edit: { kind: 'set-profile', profile: { title: '新' } } as const, touches: [] }),
);

describe('whatever edits do', () => {
  it('what they do not touch keeps its identity, and the plan they start from stays as it was', () => {
    const before = structuredClone(whole);
    fc.assert(
      fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 12 }), (list) => {
        const next = applyEdits(
          whole,
          list.map(({ edit }) => edit),
        );
        const touched = new Set(list.flatMap(({ touches }) => touches));
        for (const [id, each] of sectionsOf(next)) if (!touched.has(id)) expect(each).toBe(sectionsOf(whole).get(id));
        for (const record of allRecords(next))
          if (!touched.has(record.id)) expect(record).toBe(recordOf(whole, record.id));
        expect(whole).toEqual(before);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a waiver', () => {
  const waiver = { rule: 'T05', at: 'block:b1', name: '王芳', reason: '原文如此' };
  it('is added, replaced by another for the same place, and taken back', () => {
    const once = edited({ kind: 'add-waiver', waiver });
    expect(once.waivers).toEqual([waiver]);
    const again = applyEdits(once, [
      { kind: 'add-waiver', waiver: { ...waiver, rule: 'T04' } },
      { kind: 'add-waiver', waiver: { ...waiver, reason: '引文' } },
    ]);
    expect(again.waivers.map(({ rule, reason }) => `${rule} ${reason}`)).toEqual(['T04 原文如此', 'T05 引文']);
    expect(applyEdits(again, [{ kind: 'remove-waiver', rule: 'T05', at: 'block:b1' }]).waivers).toHaveLength(1);
    expect(once.sections).toBe(whole.sections);
  });
});

describe('house rules of the plan', () => {
  const house = { terms: [{ prefer: '彩灯', instead: ['灯彩'] }] };
  it('are set and taken away, and nothing else changes', () => {
    const once = edited({ kind: 'set-house', house });
    expect(once).toEqual({ ...whole, house });
    expect(once.sections).toBe(whole.sections);
    expect(applyEdits(once, [{ kind: 'set-house' }])).toEqual(whole);
    expect(applyEdits(whole, [{ kind: 'set-house' }])).toBe(whole);
  });
});
