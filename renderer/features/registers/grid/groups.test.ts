import { expect, test } from 'vitest';
import { organisation, plan, target } from '../../../../core/records/testing';
import { groupRows, isGroupable, itemOfRow, rowItems } from './groups';
import { fieldsOf } from '#core/records';

const whole = plan(
  organisation('o1', { name: '市商务局', shortName: '商务局' }),
  organisation('o2', { name: '市文旅局' }),
  target('a', { owner: 'o2', nature: 'binding', deadline: '2027-06' }),
  target('b', { owner: 'o1', nature: 'expected', deadline: '2026' }),
  target('c', {}),
  target('d', { owner: 'o2', nature: 'expected', deadline: '2027-Q4' }),
);
const all = ['a', 'b', 'c', 'd'];
const by = (group: string, ...folded: readonly string[]) => groupRows(whole, 'target', all, { group, folded });
const heads = (group: string): readonly string[] =>
  by(group).groups.map(({ text, count, at }) => `${text} ${String(count)} @${String(at)}`);

test('rows are grouped by choice, by link and by year, those with nothing last', () => {
  expect(by('nature').rows).toEqual(['b', 'd', 'a', 'c']);
  expect(heads('nature')).toEqual(['预期性 2 @0', '约束性 1 @2', ' 1 @3']);
  expect(by('owner').rows).toEqual(['b', 'a', 'd', 'c']);
  expect(heads('owner')).toEqual(['商务局 1 @0', '市文旅局 2 @1', ' 1 @3']);
  expect(heads('deadline')).toEqual(['2026年 1 @0', '2027年 2 @1', ' 1 @3']);
});

test('rows of a folded group are out of sight, and counted', () => {
  const { rows, groups } = by('nature', 'expected', '');
  expect(rows).toEqual(['a']);
  expect(groups.map(({ key, count, isFolded, at }) => [key, count, isFolded, at])).toEqual([
    ['expected', 2, true, 0],
    ['binding', 1, false, 0],
    ['', 1, true, 1],
  ]);
});

test('heads stand between the rows, also where nothing is in sight', () => {
  const { rows, groups } = by('nature', 'expected', '');
  const drawn = rowItems(rows.length, groups).map((item) => (item.kind === 'row' ? item.index : item.group.key));
  expect(drawn).toEqual(['expected', 'binding', 0, '']);
  expect(itemOfRow(0, groups)).toBe(2);
  const folded = by('nature', 'expected', 'binding', '');
  expect(rowItems(0, folded.groups)).toHaveLength(3);
  expect(rowItems(2, [])).toEqual([
    { kind: 'row', index: 0 },
    { kind: 'row', index: 1 },
  ]);
});

test('only fields of one value can group', () => {
  const names = Object.entries(fieldsOf('measure')).flatMap(([name, field]) => (isGroupable(field) ? [name] : []));
  expect(names).toEqual(['lead', 'start', 'due']);
});
