import { expect, it } from 'vitest';
import { plan, ref, smallTable, target } from '../records/testing';
import { columnParts } from './index';

const withTarget = plan(target('t1', { name: '彩灯产业园区年产值' }));

it('gives each column the room of its longest line, within limits', () => {
  const table = smallTable(
    {},
    ['序号', '单位名称', '主要任务'],
    ['1', '自贡市商务局', '一'.repeat(60)],
    ['2', 'ab\nabcdefghijkl', ''],
  );
  expect(columnParts(withTarget, table)).toEqual([4, 6, 20]);
});

it('counts references with the text that they show', () => {
  expect(columnParts(withTarget, smallTable({}, [ref('t1', 'name'), '']))).toEqual([9, 4]);
});
