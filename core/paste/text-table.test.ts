import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTextTable, writeTextTable } from './text-table';

describe('a block as plain text', () => {
  test('is read as Excel and WPS write it', () => {
    expect(readTextTable('甲\t1\r\n乙\t2\r\n')).toEqual([
      ['甲', '1'],
      ['乙', '2'],
    ]);
    expect(readTextTable('"第一行\n第二行"\t"他说""好"""\r\n')).toEqual([['第一行\n第二行', '他说"好"']]);
    expect(readTextTable('50亿元')).toEqual([['50亿元']]);
    expect(readTextTable('a\n\nb')).toEqual([['a'], [''], ['b']]);
  });

  test('leaves quotation marks that belong to the text', () => {
    expect(readTextTable('"好"\t"未完')).toEqual([['"好"', '"未完']]);
  });

  test('is read as it was written', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', 'a', '"', '\t', '\n', ' ', '，') });
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(
      fc.property(table, (cells) => {
        expect(readTextTable(writeTextTable(cells))).toEqual(cells);
      }),
    );
  });
});
