import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordsOf, type KindName, type Plan, type PlanRecord } from '#core/records';
import {
  finance,
  listItem,
  measure,
  measureText,
  organisation,
  paragraph,
  plan,
  project,
  section,
  target,
} from '../../records/testing';
import { TABLE_NAMES, generateTable, tableOffers } from '../index';

const amount = (value: string, unit = '万元') => ({ value, comparator: '=', unit }) as const;
const start: Plan = plan(
  section('s1', paragraph('文'), measureText('m1', '建园', paragraph('甲')), section('s2', measureText('m2', '办展'))),
  organisation('o1', { name: '甲局' }),
  organisation('o2', { name: '乙局' }),
  target('t1', { name: '产值', owner: 'o1' }),
  measure('m1', { lead: 'o1', targets: ['t1'] }),
  measure('m2', { lead: 'o2' }),
  project('p1', { name: '园', lead: 'o1', investment: amount('1', '亿元'), parts: [{ year: 2026, value: '0.5' }] }),
  finance('f1', { purpose: '补助', lead: 'o1', amount: amount('10') }),
  finance('f2', { purpose: '奖励', lead: 'o2', amount: amount('20') }),
  finance('f3', { purpose: '贴息', amount: amount('30') }),
);

const withRecord = (whole: Plan, kind: KindName, id: string, change: Partial<PlanRecord>): Plan => ({
  ...whole,
  records: {
    ...whole.records,
    [kind]: recordsOf(whole, kind).map((record) => (record.id === id ? { ...record, ...change } : record)),
  },
});
/** The plan with a line more at the end of its text. */
const typed = (whole: Plan): Plan => {
  const [first, ...rest] = whole.sections;
  return first ? { ...whole, sections: [{ ...first, prose: [...first.prose, listItem('字')] }, ...rest] } : whole;
};

describe('a table that was made', () => {
  it('is the same while only other things change: another register, a text, the profile', () => {
    const others: readonly Plan[] = [
      withRecord(start, 'target', 't1', { name: '年产值' }),
      typed(start),
      { ...start, profile: { title: '别的' } },
    ];
    for (const other of others) {
      expect(generateTable(other, 'finance')).toBe(generateTable(start, 'finance'));
      expect(generateTable(other, 'projects')).toBe(generateTable(start, 'projects'));
      expect(generateTable(other, 'a newer one')).toBe(generateTable(start, 'a newer one'));
    }
    expect(generateTable(typed(start), 'tasks')).toBe(generateTable(start, 'tasks'));
    expect(generateTable(withRecord(start, 'finance', 'f1', { purpose: '新' }), 'tasks')).toBe(
      generateTable(start, 'tasks'),
    );
  });

  it('keeps the rows of records that did not change', () => {
    const before = generateTable(start, 'finance').body;
    const after = generateTable(withRecord(start, 'finance', 'f2', { purpose: '大奖' }), 'finance').body;
    expect(after.map((row, index) => row === before[index])).toEqual([true, false, true]);
  });

  it('makes only the rows again that name a record which changed', () => {
    const before = generateTable(start, 'finance').body;
    const after = generateTable(withRecord(start, 'organisation', 'o2', { name: '丙局' }), 'finance').body;
    expect(after.map((row, index) => row === before[index])).toEqual([true, false, true]);
    expect(after[1]?.map((cell, index) => cell === before[1]?.[index])).toEqual([true, true, false, true, true, true]);
  });

  it('is another when a measure is called otherwise in the text', () => {
    const { sections } = plan(section('s1', measureText('m1', '扩园')));
    const texts = generateTable({ ...start, sections }, 'tasks')
      .body.flat()
      .map(({ text }) => text);
    expect(texts).toContain('（一）扩园');
    expect(texts).not.toContain('（一）建园');
  });
});

const edits = fc.oneof(
  fc.tuple(
    fc.constant('finance' as const),
    fc.constantFrom('f1', 'f2', 'f3'),
    fc.record({
      purpose: fc.constantFrom('甲', '乙'),
      amount: fc.constantFrom(amount('1'), amount('3', '亿元'), amount('2', '万美元')),
    }),
  ),
  fc.tuple(
    fc.constant('project' as const),
    fc.constant('p1'),
    fc.record({ parts: fc.constantFrom([], [{ year: 2027, value: '0.1' }]) }),
  ),
  fc.tuple(
    fc.constant('organisation' as const),
    fc.constantFrom('o1', 'o2'),
    fc.record({ shortName: fc.constantFrom('局', '') }),
  ),
  fc.tuple(
    fc.constant('target' as const),
    fc.constant('t1'),
    fc.record({ category: fc.constantFrom('规模', '品牌'), performance: fc.constantFrom('cost', 'social') }),
  ),
  fc.tuple(
    fc.constant('measure' as const),
    fc.constantFrom('m1', 'm2'),
    fc.record({ lead: fc.constantFrom('o1', 'o2', 'gone') }),
  ),
);

it('whatever was edited, a table says what one made anew says', () => {
  fc.assert(
    fc.property(fc.array(edits, { maxLength: 6 }), fc.boolean(), (list, english) => {
      let now: Plan = { ...structuredClone(start), ...(english && { language: 'en' }) };
      for (const [kind, id, change] of list) {
        now = withRecord(now, kind, id, change);
        for (const name of TABLE_NAMES)
          for (const of of [undefined, 'o1'])
            expect(generateTable(now, name, of)).toEqual(generateTable(structuredClone(now), name, of));
      }
    }),
    { numRuns: 40 },
  );
});

describe('the tables on offer', () => {
  it('are those of the registers in use, and say whether they have rows', () => {
    const offers = tableOffers(start);
    expect(offers.find(({ table }) => table === 'finance')).toMatchObject({ title: '资金安排表', hasRows: true });
    expect(offers.find(({ table }) => table === 'talent')).toMatchObject({ hasRows: false });
    expect(offers.some(({ table }) => table === 'bases' || table === 'lists.entries')).toBe(false);
  });

  it('are the rows of each record where several have some', () => {
    const list = (id: string, title: string) =>
      ({ of: 'list', record: { id, title, entries: [{ name: '甲' }] } }) as const;
    const titles = tableOffers(plan(list('l1', '集群'), list('l2', '平台'))).flatMap(({ table, of, title }) =>
      table === 'lists.entries' ? [[of, title]] : [],
    );
    expect(titles).toEqual([
      [undefined, '名单：条目'],
      ['l1', '集群'],
      ['l2', '平台'],
    ]);
  });
});
