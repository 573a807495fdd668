import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  SCHEMA,
  countingIds,
  isRef,
  walkSections,
  type Block,
  type Inline,
  type Picture,
  type Section,
} from '#core/model';
import { mapInlines, mayMove, mayRemove, mayStand, setPicture, type Edit } from '#core/edit';
import { KIND_NAMES, noRecords, recordsOf, type KindName, type Plan } from '#core/records';
import { testPicture } from '../../core/picture/testing';
import { PlanStore } from './plan-store';

const newId = countingIds('s');
const text = (value: string): Inline => ({ text: value });
const paragraph = (id: string, ...children: readonly Inline[]): Block => ({ type: 'paragraph', id, children });

const section = (id: string, ...prose: readonly Block[]): Section => ({
  id,
  heading: `章节${id}`,
  prose,
  sections: [],
});

const kept = testPicture(6, 4);
const others = Array.from({ length: 10 }, (_, index) => testPicture(index + 1, 2));

const plan: Plan = {
  schema: SCHEMA,
  id: 'plan000000',
  language: 'zh-CN',
  profile: { title: '计划' },
  demands: { template: 't', version: 1, sections: [] },
  sections: [
    section('a', paragraph('a1', text('园区建设')), {
      type: 'measure',
      id: 'm1',
      children: [{ type: 'measure-title', id: 'm1t', children: [text('建设园区')] }],
    }),
    section(
      'b',
      paragraph(
        'b1',
        text('现有'),
        { type: 'ref', of: { kind: 'field', record: 't1', field: 'value' }, children: [{ text: '' }] },
        text('。'),
      ),
    ),
    section(
      'c',
      paragraph('c1', text('园区')),
      {
        type: 'picture',
        id: 'c2',
        media: kept.name,
        children: [{ type: 'picture-caption', id: 'c3', children: [text('园区图')] }],
      },
      paragraph('c4', text('')),
    ),
  ],
  records: {
    ...noRecords,
    target: [{ id: 't1', name: '企业数量', value: { value: '400', comparator: '=', unit: '家' } }],
    measure: [{ id: 'm1', lead: 'o1' }],
    organisation: [{ id: 'o1', name: '市经信局' }],
  },
  threads: [],
  waivers: [],
  media: { [kept.name]: kept.content },
};

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];
const recordIds = (now: Plan): readonly string[] =>
  KIND_NAMES.flatMap((kind) => recordsOf(now, kind).map(({ id }) => id));

/** Types into, or deletes from, the first run of a paragraph. */
function typed(now: Plan, at: number, letters: string): readonly Edit[] {
  const found = pick([...walkSections(now.sections)], at)?.section;
  if (!found) return [];
  const prose = mapInlines(found.prose, (children) => {
    const [first, ...rest] = children;
    return first && !isRef(first)
      ? [{ ...first, text: letters === '' ? first.text.slice(0, -1) : first.text + letters }, ...rest]
      : children;
  });
  return [{ kind: 'replace-prose', section: found.id, prose: [...prose, paragraph(newId(), text(letters))] }];
}

/** Replaces a word everywhere: sections that no editor shows change too. */
function replacedAll(now: Plan, to: string): readonly Edit[] {
  return [...walkSections(now.sections)].flatMap(({ section: { id, prose } }): readonly Edit[] => {
    const next = mapInlines(prose, (children) =>
      children.some((inline) => !isRef(inline) && inline.text.includes('园区'))
        ? children.map((inline) => (isRef(inline) ? inline : { ...inline, text: inline.text.replaceAll('园区', to) }))
        : children,
    );
    return next === prose ? [] : [{ kind: 'replace-prose', section: id, prose: next }];
  });
}

function structured(now: Plan, kind: number, at: number): readonly Edit[] {
  const sections = [...walkSections(now.sections)].map((entry) => entry.section);
  const chosen = pick(sections, at);
  const parent = pick(sections, at + 1)?.id;
  const place = { index: 0, ...(kind % 2 === 0 && parent !== undefined && { parent }) };
  if (kind < 2)
    return mayStand(now, place) ? [{ kind: 'add-section', place, section: section(newId(), paragraph(newId())) }] : [];
  if (!chosen) return [];
  if (kind === 2) return [{ kind: 'rename-section', section: chosen.id, heading: `新${chosen.heading}` }];
  if (kind === 3)
    return sections.length > 1 && mayRemove(now, chosen.id) ? [{ kind: 'remove-section', section: chosen.id }] : [];
  return mayMove(now, chosen.id, place) && place.parent !== chosen.id
    ? [{ kind: 'move-section', section: chosen.id, place }]
    : [];
}

function recorded(now: Plan, kind: number, at: number): readonly Edit[] {
  const of: KindName = pick(KIND_NAMES, at) ?? 'target';
  const record = pick(recordIds(now), at);
  if (kind === 0) return [{ kind: 'add-record', of, record: { id: newId() } }];
  if (record === undefined) return [];
  if (kind === 1) return [{ kind: 'set-field', record, field: 'name', value: `名${String(at)}` }];
  if (kind === 2) return [{ kind: 'remove-record', record }];
  if (kind === 3)
    return [
      { kind: 'turn-refs-to-text', record },
      { kind: 'remove-record', record },
    ];
  return [{ kind: 'move-record', record, index: at % 3 }];
}

const act = fc.oneof(
  fc.record({ what: fc.constant('type' as const), at: fc.nat(9), kind: fc.nat(1), pause: fc.nat(1500) }),
  fc.record({ what: fc.constant('replace' as const), at: fc.nat(9), kind: fc.nat(1), pause: fc.nat(1500) }),
  fc.record({ what: fc.constant('section' as const), at: fc.nat(9), kind: fc.nat(4), pause: fc.nat(1500) }),
  fc.record({ what: fc.constant('picture' as const), at: fc.nat(9), kind: fc.nat(2), pause: fc.nat(1500) }),
  fc.record({ what: fc.constant('record' as const), at: fc.nat(9), kind: fc.nat(4), pause: fc.nat(1500) }),
);

/** Brings another picture in and shows it in place of the one of the text, makes that one smaller, or takes it out. */
function pictured(now: Plan, kind: number, at: number): readonly Edit[] {
  const home = [...walkSections(now.sections)].find(({ section }) => section.prose.some(isPicture))?.section;
  const shown = home?.prose.find(isPicture);
  if (!home || !shown) return [];
  if (kind === 0) return setPicture(now, { section: home.id, block: shown.id }, { width: 10 + at });
  const { name: media, content } = pick(others, at) ?? kept;
  const prose = home.prose.flatMap((block): readonly Block[] =>
    block !== shown ? [block] : kind === 1 ? [{ ...shown, media }] : [],
  );
  return [
    { kind: 'add-media', name: media, content },
    { kind: 'replace-prose', section: home.id, prose },
  ];
}

const isPicture = (block: Block): block is Picture => block.type === 'picture';

function editsOf(
  { what, at, kind }: { readonly what: string; readonly at: number; readonly kind: number },
  now: Plan,
): readonly Edit[] {
  if (what === 'type') return typed(now, at, kind === 0 ? '字' : '');
  if (what === 'replace') return replacedAll(now, `园区${String(at)}`);
  if (what === 'picture') return pictured(now, kind, at);
  return what === 'section' ? structured(now, kind, at) : recorded(now, kind, at);
}

describe('undo by value', () => {
  test('any 1,000 sequences of edits are undone to the plan they began with and redone to the one they ended with', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 1, maxLength: 25 }), (acts) => {
        let clock = 0;
        const store = new PlanStore(plan, () => clock);
        const first = JSON.stringify(plan);
        for (const one of acts) {
          clock += one.pause;
          const joins = one.what === 'type' ? ({ joins: true } as const) : {};
          store.edit(editsOf(one, store.plan), { name: one.what, ...joins });
        }
        const last = store.plan;
        const text = JSON.stringify(last);
        const seen: Plan[] = [last];
        while (store.undo()) seen.push(store.plan);
        expect(store.plan).toBe(plan);
        expect(JSON.stringify(store.plan)).toBe(first);
        expect(store.isUnsaved).toBe(false);
        for (const was of seen.slice(0, -1).reverse()) {
          expect(store.redo()).toBe(true);
          expect(store.plan).toBe(was);
        }
        expect(store.redo()).toBe(false);
        expect(store.plan).toBe(last);
        expect(JSON.stringify(store.plan)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  test('typing joins while the pauses are short, and a step that was undone is never joined again', () => {
    let clock = 0;
    const store = new PlanStore(plan, () => clock);
    const type = (letter: string): void => store.edit(typed(store.plan, 0, letter), { name: 'type', joins: true });
    for (const pause of [10, 10, 2000]) {
      clock += pause;
      type('字');
    }
    const last = store.plan;
    expect([store.undo(), store.undo(), store.undo()]).toEqual([true, true, false]);
    expect([store.redo(), store.redo()]).toEqual([true, true]);
    expect(store.plan).toBe(last);
    type('字');
    expect(store.undo()).toBe(true);
    expect(store.plan).toBe(last);
  });

  test('a group is one step, an empty one none', () => {
    const store = new PlanStore(plan, () => 0);
    store.history.beginGroup();
    store.history.endGroup();
    expect(store.history.canUndo).toBe(false);
    store.history.beginGroup();
    store.edit(typed(store.plan, 0, '甲'), { name: 'type' });
    store.edit(typed(store.plan, 1, '乙'), { name: 'type' });
    store.history.endGroup();
    expect(store.undo()).toBe(true);
    expect(store.plan).toBe(plan);
    expect(store.history.canUndo).toBe(false);
  });

  test('an act after an undo forgets what was undone', () => {
    const store = new PlanStore(plan, () => 0);
    store.edit(recorded(store.plan, 0, 0), { name: 'add' });
    store.undo();
    store.edit(recorded(store.plan, 0, 1), { name: 'add' });
    expect(store.history.canRedo).toBe(false);
  });
});
