import { expect, test } from 'vitest';
import { countingIds, linesOf, type Inline } from '#core/model';
import type { Fix } from '#core/checks';
import type { Plan } from '#core/records';
import { startPlan } from '#core/template';
import { applyEdits } from './apply';
import { fixEdits } from './fix-edits';

function planSaying(children: readonly Inline[]): {
  readonly plan: Plan;
  readonly section: string;
  readonly block: string;
} {
  const template = {
    schema: 1,
    id: 't',
    version: 1,
    language: 'zh-CN',
    name: 't',
    summary: '',
    sections: [{ key: 'a', heading: '引言' }],
  } as const;
  const plan = startPlan(template, { title: '计划' }, countingIds());
  const section = plan.sections[0]?.id ?? '';
  const prose = [{ type: 'paragraph', id: 'p', children } as const];
  return { plan: applyEdits(plan, [{ kind: 'replace-prose', section, prose }]), section, block: 'p' };
}
const lineOf = (plan: Plan): readonly Inline[] => [...linesOf(plan.sections[0]?.prose ?? [])][0]?.children ?? [];

test('a fix replaces its stretch and keeps the marks around it', () => {
  const { plan, section, block } = planSaying([{ text: '到2028年' }, { text: '5个百份点', bold: true }]);
  const fixed = applyEdits(
    plan,
    fixEdits(plan, [{ at: { section, block, start: 8, end: 11 }, from: '百份点', to: '百分点' }]),
  );
  expect(lineOf(fixed)).toEqual([{ text: '到2028年' }, { text: '5个百分点', bold: true }]);
});

test('a fix whose text has changed since does nothing', () => {
  const { plan, section, block } = planSaying([{ text: '已经改过的文字' }]);
  expect(fixEdits(plan, [{ at: { section, block, start: 0, end: 2 }, from: '旧的', to: '新的' }])).toEqual([]);
});

test('many fixes of a line are carried out together, each at its place', () => {
  const { plan, section, block } = planSaying([{ text: '的的发展，' }, { text: '和和谐，的的', bold: true }]);
  const fix = (start: number, end: number, to: string): Fix => ({
    at: { section, block, start, end },
    from: '的的发展，和和谐，的的'.slice(start, end),
    to,
  });
  const edits = fixEdits(plan, [fix(0, 2, '的'), fix(9, 11, '的'), fix(5, 7, '和')]);
  expect(edits).toHaveLength(1);
  expect(lineOf(applyEdits(plan, edits))).toEqual([{ text: '的发展，' }, { text: '和谐，的', bold: true }]);
});

test('of two fixes that overlap one is carried out; the other is found again where it still holds', () => {
  const { plan, section, block } = planSaying([{ text: '占比３０-４０％' }]);
  const at = { section, block };
  const fixes: readonly Fix[] = [
    { at: { ...at, start: 2, end: 8 }, from: '３０-４０％', to: '30%～40%' },
    { at: { ...at, start: 5, end: 8 }, from: '４０％', to: '40%' },
  ];
  expect(lineOf(applyEdits(plan, fixEdits(plan, fixes)))).toEqual([{ text: '占比３０-40%' }]);
});
