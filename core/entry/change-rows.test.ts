import { describe, expect, test } from 'vitest';
import { KINDS, type Row } from '#core/records';
import { pasteRows, withCell, withRowAt, withRowMoved, withoutRow } from './change-rows';

const rows: readonly Row[] = [{ name: '潮南', region: '汕头' }, { name: '园洲' }];
const entries = KINDS.list.fields.entries;
const yearly = KINDS.target.fields.yearValues;

describe('changing rows', () => {
  test('writes a cell, empties it, and begins a row behind the last', () => {
    expect(withCell(rows, { row: 1, column: 'region' }, '惠州')[1]).toEqual({ name: '园洲', region: '惠州' });
    expect(withCell(rows, { row: 0, column: 'region' }, undefined)[0]).toEqual({ name: '潮南' });
    expect(withCell(rows, { row: 2, column: 'name' }, '茶山')).toEqual([...rows, { name: '茶山' }]);
    expect(withCell(rows, { row: 2, column: 'name' }, undefined)).toBe(rows);
  });

  test('moves, inserts and takes out rows, never beyond the ends', () => {
    expect(withRowMoved(rows, 0, 1)).toEqual([rows[1], rows[0]]);
    expect(withRowMoved(rows, 0, -1)).toBe(rows);
    expect(withRowMoved(rows, 1, 2)).toBe(rows);
    expect(withRowAt(rows, 1)).toEqual([rows[0], {}, rows[1]]);
    expect(withoutRow(rows, 0)).toEqual([rows[1]]);
  });
});

describe('pasting rows', () => {
  test('lays lines over what is there and adds the rest', () => {
    const table = [['园洲镇', '服装'], ['茶山'], ['', '毛织', '东莞']];
    expect(pasteRows(entries, rows, { row: 1, column: 'name' }, table)).toEqual({
      rows: [rows[0], { name: '园洲镇', category: '服装' }, { name: '茶山' }, { category: '毛织', region: '东莞' }],
      written: 3,
      unread: [],
    });
  });

  test('begins in the column that it is pasted into, and leaves out a line of headings', () => {
    const table = [
      ['年 度', '数值'],
      ['2027', '20亿元'],
    ];
    expect(pasteRows(yearly, [], { row: 0, column: 'year' }, table).rows).toEqual([
      { year: '2027', value: { value: '20', comparator: '=', unit: '亿元' } },
    ]);
    expect(pasteRows(entries, rows, { row: 0, column: 'region' }, [['揭阳']]).rows[0]).toEqual({
      name: '潮南',
      region: '揭阳',
    });
  });

  test('gives back every text that its column cannot take', () => {
    const { rows: next, unread } = pasteRows(yearly, [], { row: 0, column: 'year' }, [['明年', '20亿元', '多余']]);
    expect(next).toEqual([{ value: { value: '20', comparator: '=', unit: '亿元' } }]);
    expect(unread).toEqual(['明年', '多余']);
  });
});
