import { expect, it } from 'vitest';
import { demanded, paragraph, plan, section, smallTable, table } from '../../core/records/testing';
import { numberTables } from './table-numbers';

const numbersOf = (...captions: readonly string[]): readonly (readonly [number, boolean, string])[] =>
  numberTables(
    plan(section('s1', paragraph('甲'), ...captions.map((caption) => smallTable({ caption }, ['甲'], ['乙'])))),
  ).map(({ number, isSet, title }) => [number, isSet, title]);

it('counts the tables that have a caption', () => {
  expect(numbersOf('名单', '', '分工')).toEqual([
    [1, false, '名单'],
    [2, false, '分工'],
  ]);
});

it('leaves a typed number as it is and gives it to no other table', () => {
  expect(numbersOf('名单', '表1 分工', '表 5：资金', '来源')).toEqual([
    [2, true, '名单'],
    [1, true, '分工'],
    [5, true, '资金'],
    [3, true, '来源'],
  ]);
});

it('gives two tables with the same typed number bookmarks of their own', () => {
  const tables = numberTables(
    plan(section('s1', smallTable({ caption: '表1 甲' }, ['甲']), smallTable({ caption: '表1 乙' }, ['乙']))),
  );
  expect(tables.map(({ number, bookmark }) => [number, bookmark])).toEqual([
    [1, '_Table1'],
    [1, '_Table1_2'],
  ]);
});

it('takes no number out of a name', () => {
  expect(numbersOf('表12台设备', '2026年名单')).toEqual([
    [1, false, '表12台设备'],
    [2, false, '2026年名单'],
  ]);
});

it('counts the tables of the text before those of the annexes, wherever an annex stands', () => {
  const whole = plan(
    demanded({ key: 'a', heading: '附件', unnumbered: true, annex: true }),
    section({ id: 's1', heading: '附表', key: 'a' }, paragraph('甲'), table('indicators')),
    section({ id: 's2', heading: '正文' }, paragraph('甲'), table('tasks')),
  );
  expect(numberTables(whole).map(({ title }) => title)).toEqual(['任务分工表', '主要指标表']);
});
