import { beforeAll, describe, expect, test } from 'vitest';
import { countingIds, linesOf, walkSections, isRef } from '#core/model';
import { inlineText, measuresInText } from '#core/derive';
import { applyEdits } from '#core/edit';
import { findRecord, type Plan, type PlanRecord } from '#core/records';
import { loadSample } from '#templates';
import { placeMeasure, sectionForMeasure } from './place-measure';
import { consequencesOf, mustAsk, removeRecords } from './remove-record';

let plan: Plan;
beforeAll(async () => {
  plan = await loadSample('zh-CN');
});
const ids = (): (() => string) => countingIds('z');
const record = (id: string): PlanRecord => {
  const found = findRecord(plan, id);
  if (!found) throw new Error(`no ${id}`);
  return found.record;
};
const refs = (of: Plan): number =>
  [...walkSections(of.sections)].flatMap(({ section }) =>
    [...linesOf(section.prose)].flatMap((line) => line.children.filter(isRef)),
  ).length;
const text = (of: Plan): string =>
  [...walkSections(of.sections)]
    .flatMap(({ section }) => [...linesOf(section.prose)].map((line) => inlineText(of, line.children)))
    .join('\n');

describe('deleting a record', () => {
  test('turns its references into the text that they showed', () => {
    const mentioned = plan.records.target.find((target) => consequencesOf(plan, [target]).refs > 0);
    if (!mentioned) throw new Error('the sample refers to no target');
    const { refs: count } = consequencesOf(plan, [mentioned]);
    const after = applyEdits(plan, removeRecords(plan, [mentioned], true, ids()));
    expect(refs(after)).toBe(refs(plan) - count);
    expect(text(after)).toBe(text(plan));
    expect(findRecord(after, mentioned.id)).toBeUndefined();
  });

  test('keeps its references as 〔已删除〕 when that is wanted', () => {
    const mentioned = plan.records.target.find((target) => consequencesOf(plan, [target]).refs > 0);
    if (!mentioned) throw new Error('the sample refers to no target');
    const after = applyEdits(plan, removeRecords(plan, [mentioned], false, ids()));
    expect(refs(after)).toBe(refs(plan));
    expect(text(after)).toContain('〔已删除〕');
  });

  test('takes the text of a measure along', () => {
    const [id = ''] = [...measuresInText(plan).keys()];
    const after = applyEdits(plan, removeRecords(plan, [record(id)], true, ids()));
    expect(measuresInText(after).has(id)).toBe(false);
    expect(findRecord(after, id)).toBeUndefined();
    expect(after.records.measure).toHaveLength(plan.records.measure.length - 1);
  });

  test('takes several at once, also measures of one section', () => {
    const ids3 = [...measuresInText(plan).keys()].slice(0, 3);
    const after = applyEdits(plan, removeRecords(plan, ids3.map(record), true, ids()));
    expect(ids3.filter((id) => findRecord(after, id) ?? measuresInText(after).has(id))).toEqual([]);
    expect(measuresInText(after).size).toBe(measuresInText(plan).size - 3);
  });

  test('takes it out of every record of any kind that links to it, and says how many those are', () => {
    const ids3 = ['n1', 'a1', 'l1'] as const;
    const next = applyEdits(plan, [
      { kind: 'add-record', of: 'organisation', record: { id: 'host', name: '市节会办' } },
      { kind: 'add-record', of: 'milestone', record: { id: ids3[0], content: '开园', lead: 'host' } },
      { kind: 'add-record', of: 'activity', record: { id: ids3[1], name: '灯会', hosts: ['host'] } },
      { kind: 'add-record', of: 'list', record: { id: ids3[2], title: '名单', issuer: 'host' } },
    ]);
    expect(consequencesOf(next, [{ id: 'host' }])).toMatchObject({ links: 3 });
    const after = applyEdits(next, removeRecords(next, [{ id: 'host' }], true, ids()));
    expect(ids3.map((id) => findRecord(after, id)?.record)).toEqual([
      { id: 'n1', content: '开园' },
      { id: 'a1', name: '灯会' },
      { id: 'l1', title: '名单' },
    ]);
  });

  test('asks nothing about a row that was only just added', () => {
    const next = applyEdits(plan, [{ kind: 'add-record', of: 'talent', record: { id: 'new' } }]);
    expect(mustAsk(consequencesOf(next, [{ id: 'new' }]))).toBe(false);
    expect(mustAsk(consequencesOf(plan, [record(plan.records.target[0]?.id ?? '')]))).toBe(true);
  });
});

describe('a measure that is not in the text', () => {
  test('is placed at the end of the first section for measures, with its title', () => {
    const next = applyEdits(plan, [{ kind: 'add-record', of: 'measure', record: { id: 'new', title: '办好灯会' } }]);
    const section = sectionForMeasure(next, undefined);
    if (!section) throw new Error('no section for measures');
    const after = applyEdits(next, placeMeasure(next, { id: 'new', title: '办好灯会' }, section.id, ids()));
    const placed = measuresInText(after).get('new');
    expect(placed?.section.id).toBe(section.id);
    expect(placed && inlineText(after, placed.block.children[0].children)).toBe('办好灯会');
    expect(findRecord(after, 'new')?.record).toEqual({ id: 'new' });
  });

  test('goes to the section that the officer is in, where measures may stand there', () => {
    const inside = [...measuresInText(plan).values()].at(-1)?.section;
    expect(sectionForMeasure(plan, inside?.id)?.id).toBe(inside?.id);
    expect(sectionForMeasure(plan, plan.sections[0]?.id)?.id).not.toBe(plan.sections[0]?.id);
  });
});
