import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '#core/model';
import { KINDS, KIND_NAMES, fieldsOf, type CellField, type Row, type RowsField } from '#core/records';
import { readRow, readRows, writeRows } from './rows-text';

const FIELDS = KIND_NAMES.flatMap((kind) => Object.values(fieldsOf(kind))).filter(
  (field): field is RowsField => field.type === 'rows',
);

function anyCell(column: CellField, language: Language): fc.Arbitrary<Row[string]> {
  switch (column.type) {
    case 'text':
      return fc.string({
        unit: fc.constantFrom('甲', 'a', ' ', '\u3000', '|', '｜', '\\', '\n', '\r', '\t', '_', 'n', '；'),
      });
    case 'quantity':
      return fc.record({
        value: fc.integer({ min: 0, max: 99_999 }).map((cents) => String(cents / 100)),
        comparator: fc.constantFrom('=', '≥', 'about'),
        // English counts money in other units, which is the quantities' own matter.
        unit: fc.constantFrom(...(language === 'en' ? ['家', '%'] : ['亿元', '家', '%'])),
      });
    case 'date':
      return fc.constantFrom('2026', '2026-Q3', '2026-06', '2026-06-30');
    case 'choice':
      return fc.constantFrom(...Object.keys(column.choices));
  }
}

function anyRows({ columns }: RowsField, language: Language): fc.Arbitrary<readonly Row[]> {
  const cells = Object.entries(columns).map(([name, column]) => [name, anyCell(column, language)] as const);
  const row = fc
    .record(Object.fromEntries(cells), { requiredKeys: [] })
    .map((filled): Row =>
      Object.fromEntries(
        Object.entries(filled).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
      ),
    );
  return fc.array(row, { minLength: 1, maxLength: 4 });
}

describe('rows as text', () => {
  test('are those of every kind that has any', () => {
    expect(FIELDS.length).toBeGreaterThan(4);
  });

  for (const language of ['zh-CN', 'en'] as const)
    test(`are read exactly as they were written, whatever stands in them: ${language}`, () => {
      for (const field of FIELDS)
        fc.assert(
          fc.property(anyRows(field, language), (rows) => {
            expect(readRows(field, writeRows(field, rows, language))).toEqual({ ok: true, value: rows });
          }),
          { numRuns: 60 },
        );
    });

  const entries = KINDS.list.fields.entries;
  const yearly = KINDS.target.fields.yearValues;

  test('look as a person would list them', () => {
    const rows = [{ name: '潮南', category: '服装' }, { name: '园洲', note: '新增' }, {}];
    expect(writeRows(entries, rows, 'zh-CN')).toBe('潮南 | 服装\n园洲 |  |  |  |  | 新增\n|');
    expect(writeRows(yearly, [{ year: '2027', value: { value: '20', comparator: '=', unit: '亿元' } }], 'zh-CN')).toBe(
      '2027年 | 20亿元',
    );
  });

  test('are read as people list them', () => {
    expect(readRows(entries, '潮南\n\n园洲｜服装\n茶山\t服装')).toEqual({
      ok: true,
      value: [{ name: '潮南' }, { name: '园洲', category: '服装' }, { name: '茶山', category: '服装' }],
    });
    expect(readRows(entries, ' ')).toEqual({ ok: true, value: undefined });
  });

  test('are not read where a cell says nothing in its column, or has none', () => {
    const refused = { ok: false, problem: 'fields.notRows' };
    expect(readRows(yearly, '明年 | 20亿元')).toEqual(refused);
    expect(readRows(yearly, '2027年 | 20亿元 | 多')).toEqual(refused);
    expect(readRow(yearly, ['明年', '20亿元', '多'])).toEqual({
      row: { value: { value: '20', comparator: '=', unit: '亿元' } },
      unread: ['明年', '多'],
    });
  });
});
