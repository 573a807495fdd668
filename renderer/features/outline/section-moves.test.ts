import { beforeAll, describe, expect, test } from 'vitest';
import { countingIds, walkSections, type MeasureId } from '#core/model';
import { numberPlan } from '#core/derive';
import { applyEdits, mayRemove, mayRename } from '#core/edit';
import type { Plan } from '#core/records';
import { startPlan } from '#core/template';
import { templateFor, loadSample } from '#templates';
import { registerNodes, sectionNodes } from './outline-nodes';
import { moveMeasure, ownSection, placeForNew, placeOfDrop, stepFor } from './section-moves';

let plan: Plan;
beforeAll(() => {
  const template = templateFor('action-plan', 'zh-CN');
  if (!template) throw new Error('no template');
  plan = startPlan(template, { title: '计划' }, countingIds());
});
const idOf = (of: Plan, key: string): string =>
  [...walkSections(of.sections)].find(({ section }) => section.key === key)?.section.id ?? '';

/** The plan with two sections of the officer's own inside 重点任务. */
function withOwn(): { readonly plan: Plan; readonly first: string; readonly second: string; readonly tasks: string } {
  const newId = countingIds('o');
  const tasks = idOf(plan, 'tasks');
  const [first, second] = [ownSection('夯实基地', newId), ownSection('打造品牌', newId)];
  const next = applyEdits(plan, [
    { kind: 'add-section', section: first, place: { parent: tasks, index: 0 } },
    { kind: 'add-section', section: second, place: { parent: tasks, index: 1 } },
  ]);
  return { plan: next, first: first.id, second: second.id, tasks };
}

describe('sections of the outline', () => {
  test('the template keeps what it locks', () => {
    const preamble = idOf(plan, 'preamble');
    expect(stepFor(plan, preamble, 'down')).toBeUndefined();
    expect(mayRename(plan, preamble)).toBe(false);
    expect(mayRemove(plan, preamble)).toBe(false);
    expect(placeForNew(plan, preamble, 'inside')).toBeUndefined();
  });

  test('the officer’s own sections move past each other and are numbered anew', () => {
    const { plan: own, first, second, tasks } = withOwn();
    const place = stepFor(own, second, 'up');
    expect(place).toEqual({ parent: tasks, index: 0 });
    if (!place) return;
    const moved = applyEdits(own, [{ kind: 'move-section', section: second, place }]);
    expect(numberPlan(moved).get(second)?.label).toBe('（一）');
    expect(numberPlan(moved).get(first)?.label).toBe('（二）');
  });

  test('at the end of its parent a section steps out behind it', () => {
    const { plan: own, second, tasks } = withOwn();
    const place = stepFor(own, second, 'down');
    const at = own.sections.findIndex(({ id }) => id === tasks);
    expect(place).toEqual({ index: at + 1 });
  });

  test('a drop counts places without the dragged section', () => {
    const { plan: own, first, second, tasks } = withOwn();
    expect(placeOfDrop(own, first, { section: second, side: 'after' })).toEqual({ parent: tasks, index: 1 });
    expect(placeOfDrop(own, second, { section: first, side: 'before' })).toEqual({ parent: tasks, index: 0 });
    expect(placeOfDrop(own, first, { section: second, side: 'on' })).toEqual({ parent: second, index: 0 });
    expect(placeOfDrop(own, first, { section: first, side: 'on' })).toBeUndefined();
  });

  test('nothing is dropped behind an annex', () => {
    const { plan: own, first } = withOwn();
    const annex = own.sections.at(-1)?.id ?? '';
    expect(placeOfDrop(own, first, { section: annex, side: 'after' })).toBeUndefined();
  });

  test('a new plan has rings for what is required and empty, and nothing wrong', () => {
    const nodes = sectionNodes(plan, []);
    const preamble = nodes.find(({ id }) => id === idOf(plan, 'preamble'));
    expect(preamble).toMatchObject({ kind: 'section', isToFill: true, wrong: 0 });
  });
});

describe('measures and registers of the outline', () => {
  test('a measure moves past the next one in its section, and not beyond the last', async () => {
    const sample = await loadSample('zh-CN');
    const section = [...walkSections(sample.sections)].find(
      ({ section: { prose } }) => prose.filter(({ type }) => type === 'measure').length > 1,
    )?.section;
    const [first = '', second = ''] =
      section?.prose.flatMap((block): MeasureId[] => (block.type === 'measure' ? [block.id] : [])) ?? [];
    const moved = applyEdits(sample, moveMeasure(sample, first, 'down'));
    expect(numberPlan(moved).get(second)?.label).toBe('1.');
    expect(moved.records).toBe(sample.records);
    expect(moveMeasure(sample, first, 'up')).toEqual([]);
  });

  test('an error in a register is counted there, one in a measure of the text at the measure', async () => {
    const sample = await loadSample('zh-CN');
    const [target, measure] = [sample.records.target[0]?.id ?? '', sample.records.measure[0]?.id ?? ''];
    const finding = { rule: 'T05', name: 'x', level: 'error', params: {} } as const;
    const findings = [
      { ...finding, at: { record: target, field: 'value' } },
      { ...finding, at: { record: measure, field: 'due' } },
    ];
    expect(registerNodes(sample, findings).find(({ id }) => id === 'register:target')).toMatchObject({ wrong: 1 });
    expect(JSON.stringify(sectionNodes(sample, findings))).toContain(`"id":"${measure}"`);
    expect(registerNodes(sample, findings).find(({ id }) => id === 'register:measure')).toMatchObject({ wrong: 0 });
  });
});
