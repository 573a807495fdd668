import { expect, it } from 'vitest';
import type { Plan } from '#core/records';
import { demanded, finance, paragraph, plan, section, smallTable, table } from '../../../core/records/testing';
import { chapterGroups } from './chapter-groups';

const chapter = (id: string, lines: number) =>
  section({ id, heading: id }, paragraph('字'.repeat(36 * Math.max(1, lines - 2))));
const groupsOf = (whole: Plan): readonly (readonly string[])[] =>
  chapterGroups(whole).map((group) => group.map(({ id }) => id));

it('lets a chapter follow those that leave most of their page empty', () => {
  expect(groupsOf(plan(chapter('引言', 6), chapter('要求', 40), chapter('项目', 8), chapter('保障', 9)))).toEqual([
    ['引言', '要求'],
    ['项目', '保障'],
  ]);
  expect(groupsOf(plan(chapter('一', 10), chapter('二', 10), chapter('三', 10)))).toEqual([['一', '二'], ['三']]);
});

it('tells how much room tables take, and leaves the annexes to themselves', () => {
  const annex = { key: 'a', heading: '附件', unnumbered: true, annex: true } as const;
  const withRows = (id: string, rows: number) =>
    section({ id, heading: id }, smallTable({}, ['甲'], ...Array.from({ length: rows }, () => ['乙'])));
  const annexes = [demanded(annex), section({ id: '附表', heading: '附表', key: 'a' })] as const;
  expect(groupsOf(plan(withRows('短表', 6), withRows('长表', 30), chapter('后', 5), ...annexes))).toEqual([
    ['短表', '长表'],
    ['后'],
  ]);
});

it('begins a page for a chapter that has pages across', () => {
  const parts = [2026, 2027, 2028].map((year) => ({ source: 'province', year, value: '1' }) as const);
  const amount = { value: '3', comparator: '=', unit: '万元' } as const;
  const money = finance('f1', {
    purpose: '补助',
    amount,
    parts: [...parts, { source: 'city', year: 2029, value: '1' }],
  });
  const whole = plan(
    money,
    chapter('前', 5),
    section({ id: '资金', heading: '资金' }, table('finance')),
    chapter('后', 5),
  );
  expect(groupsOf(whole)).toEqual([['前'], ['资金'], ['后']]);
});
