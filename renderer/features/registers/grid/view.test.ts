import { describe, expect, test } from 'vitest';
import { SCHEMA } from '#core/model';
import { noRecords, type Plan } from '#core/records';
import { NO_VIEW, isViewOn, keptRows, viewedRows, type RegisterView } from './view';

const plan: Plan = {
  schema: SCHEMA,
  id: 'plan',
  language: 'zh-CN',
  profile: { title: '计划' },
  demands: { template: 'none', version: 1, sections: [] },
  sections: [],
  threads: [],
  waivers: [],
  records: {
    ...noRecords,
    target: [
      { id: 'a', name: '研发', value: { value: '9000', comparator: '=', unit: '万元' }, deadline: '2027' },
      { id: 'b', name: '产值', value: { value: '50', comparator: '=', unit: '亿元' }, deadline: '2026-06' },
      { id: 'c', name: '出口' },
      { id: 'd', name: '产值占比', value: { value: '1', comparator: '=', unit: '亿元' }, deadline: '2027-03' },
    ],
  },
};
const columns = ['name', 'value', 'deadline'];
const rows = (view: Partial<RegisterView>): readonly string[] =>
  viewedRows(plan, 'target', columns, { ...NO_VIEW, ...view });

describe('a view of a register', () => {
  test('sorts amounts by what they are worth and dates by their last day, empty ones last', () => {
    expect(rows({ sort: { field: 'value', direction: 'up' } })).toEqual(['a', 'd', 'b', 'c']);
    expect(rows({ sort: { field: 'value', direction: 'down' } })).toEqual(['b', 'd', 'a', 'c']);
    expect(rows({ sort: { field: 'deadline', direction: 'up' } })).toEqual(['b', 'd', 'a', 'c']);
  });

  test('sorts Chinese names by their sound', () => {
    expect(rows({ sort: { field: 'name', direction: 'up' } })).toEqual(['b', 'd', 'c', 'a']);
  });

  test('shows rows with words or with the text of a field', () => {
    expect(rows({ words: '产值' })).toEqual(['b', 'd']);
    expect(rows({ words: '２０２７' })).toEqual(['a', 'd']);
    expect(rows({ words: ' 产值 ' })).toEqual(['b', 'd']);
    expect(rows({ only: { value: '' } })).toEqual(['c']);
    expect(isViewOn(NO_VIEW)).toBe(false);
    expect(rows({})).toEqual(['a', 'b', 'c', 'd']);
  });

  test('keeps its rows in place while the plan changes under it', () => {
    expect(keptRows(['d', 'a', 'b'], new Set(['a', 'b', 'c', 'd']), ['a', 'c', 'd', 'e'])).toEqual(['d', 'a', 'e']);
  });
});
