import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { sayFailure } from '#core/words';
import { readWorkbook, type Workbook } from './read/read-workbook';
import { rowsXml, workbookOf } from './testing';

/** Milliseconds that this process works, whatever else the machine does. */
const working = (): number => process.cpuUsage().user / 1000;

/** What a file is refused with, and how long that takes in milliseconds. */
function refused(bytes: Uint8Array): { readonly kind: string; readonly said: string; readonly took: number } {
  const start = working();
  const read = readWorkbook(bytes, '坏.xlsx');
  const took = working() - start;
  if (read.ok) throw new Error('It was read');
  return { kind: read.failure.kind, said: sayFailure(read.failure, 'zh-CN'), took };
}
function read(bytes: Uint8Array): Workbook & { readonly took: number } {
  const start = working();
  const result = readWorkbook(bytes, 'a.xlsx');
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return { ...result.value, took: working() - start };
}

/** A sentence within this. */
const SOON = 2000;

describe('a file that is no workbook, or broken', () => {
  const good = workbookOf({ 表: rowsXml(['名称'], ['甲']) });
  const cases: Readonly<Record<string, Uint8Array>> = {
    'nothing at all': new Uint8Array(),
    'an old .xls or one with a password': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    text: strToU8('名称,总投资\n'),
    'a zip of something else': zipSync({ 'word/document.xml': strToU8('<w/>') }),
    'cut short': good.subarray(0, good.length / 2),
    'a sheet that is no XML': workbookOf({ 表: '<sheetData><row><c>' }),
    'a sheet that is not there': workbookOf({ 表: '' }, { 'xl/_rels/workbook.xml.rels': '<Relationships/>' }),
    'a workbook part that is no XML': workbookOf({}, { 'xl/workbook.xml': '<workbook' }),
    'entities that grow': workbookOf(
      {
        表: '<sheetData/>',
      },
      {
        'xl/worksheets/s0.xml': `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>`,
      },
    ),
  };
  for (const [name, bytes] of Object.entries(cases))
    test(`${name} is refused in a sentence`, () => {
      const { said, took } = refused(bytes);
      expect(said).toMatch(/^“坏\.xlsx”.+。$/);
      expect(took).toBeLessThan(SOON);
    });
});

describe('a file made to take all memory or time', () => {
  test('that unpacks two hundred times as large', () => {
    const { kind, took } = refused(
      workbookOf({ 表: '<sheetData/>' }, { 'xl/worksheets/s0.xml': ' '.repeat(30_000_000) }),
    );
    expect(kind).toBe('damaged');
    expect(took).toBeLessThan(SOON);
  });

  test('with more cells than may be read', () => {
    const cellAt = (at: number): string => `<c><v>${String(Math.abs(Math.sin(at)))}</v></c>`;
    const xml = `<row>${Array.from({ length: 210_000 }, (_, at) => cellAt(at)).join('</row><row>')}</row>`;
    const { kind, took } = refused(workbookOf({ 表: `<sheetData>${xml}</sheetData>` }, {}));
    expect(kind).toBe('too-many-cells');
    expect(took).toBeLessThan(SOON);
  });

  test('with a cell far away in each of many rows', () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, at) => `<row r="${String(at + 1)}"><c r="IV${String(at + 1)}"><v>${String(at * 7919)}</v></c></row>`,
    );
    const { kind, took } = refused(workbookOf({ 表: `<sheetData>${rows.join('')}</sheetData>` }));
    expect(kind).toBe('too-many-cells');
    expect(took).toBeLessThan(SOON);
  });

  test('with merged areas and lists over all cells is read as if they were small', () => {
    const merges = Array.from(
      { length: 3000 },
      (_, at) => `<mergeCell ref="A${String((at % 7) + 1)}:XFD1048576"/>`,
    ).join('');
    const many = Array.from({ length: 2000 }, (_, at) => [`行${String(at * 31)}`, String(at * 17)]);
    const bytes = workbookOf({
      表: `${rowsXml(['名称', '数'], ...many)}<mergeCells>${merges}</mergeCells><dataValidations><dataValidation sqref="A1:XFD1048576"/></dataValidations>`,
    });
    const { tables, took } = read(bytes);
    expect(tables[0]?.rows).toHaveLength(2001);
    expect(took).toBeLessThan(SOON);
  });
});

describe('what other programs write', () => {
  const styles = (...codes: readonly string[]): string =>
    `<styleSheet><numFmts>${codes.map((code, at) => `<numFmt numFmtId="${String(200 + at)}" formatCode="${code}"/>`).join('')}</numFmts>` +
    `<cellXfs><xf numFmtId="0"/>${codes.map((_, at) => `<xf numFmtId="${String(200 + at)}"/>`).join('')}<xf numFmtId="31"/><xf numFmtId="57"/><xf numFmtId="9"/></cellXfs></styleSheet>`;
  const textsOf = (cells: string, more: Readonly<Record<string, string>> = {}): readonly string[] => {
    const [table] = read(workbookOf({ 表: `<sheetData><row r="5">${cells}</row></sheetData>` }, more)).tables;
    expect(table?.rows[0]?.number ?? 5).toBe(5);
    return (table?.rows[0]?.cells ?? []).map(({ text }) => text);
  };

  test('numbers as their formats show them: dates, per cent, units', () => {
    const codes = ['yyyy&quot;年&quot;m&quot;月&quot;', 'yyyy', '0.0%', '#,##0&quot;亿元&quot;', '[Red]0.00_ '];
    const cells = [46203, 46203, 0.155, 50, 12.3, 46203, 46203, 0.07].map(
      (value, at) => `<c s="${String(at + 1)}"><v>${String(value)}</v></c>`,
    );
    expect(textsOf(cells.join(''), { 'xl/styles.xml': styles(...codes) })).toEqual([
      '2026-06',
      '2026',
      '15.5%',
      '50亿元',
      '12.3',
      '2026-06-30',
      '2026-06',
      '7%',
    ]);
  });

  test('numbers exactly, as far as a workbook keeps them', () => {
    const cells = ['0.1', '0.30000000000000004', '1E+20', '1.5E-7', '-0', '123456789012345'];
    expect(textsOf(cells.map((value) => `<c><v>${value}</v></c>`).join(''))).toEqual([
      '0.1',
      '0.3',
      '100000000000000000000',
      '0.00000015',
      '0',
      '123456789012345',
    ]);
  });

  test('shared texts with runs and reading aids, codes, errors, yes and no', () => {
    const shared =
      '<sst><si><r><t>彩</t></r><r><t>灯</t></r><rPh><t>ちょう</t></rPh></si><si><t>a_x000D_b_x005F_x0041_</t></si></sst>';
    const relations =
      '<Relationships><Relationship Id="r0" Type="x/worksheet" Target="/xl/worksheets/s0.xml"/><Relationship Id="s" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>';
    const parts = { 'xl/sharedStrings.xml': shared, 'xl/_rels/workbook.xml.rels': relations };
    const cells = '<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="b"><v>1</v></c><c t="e"><v>#DIV/0!</v></c>';
    expect(textsOf(cells, parts)).toEqual(['彩灯', 'a\rb_x0041_', 'TRUE', '#DIV/0!']);
  });

  test('formulas by what was saved with them, never worked out', () => {
    const { tables } = read(
      workbookOf({ 表: '<sheetData><row><c><f>1+1</f><v>3</v></c><c><f>SUM(A1)</f></c></row></sheetData>' }),
    );
    expect(tables[0]?.rows[0]?.cells).toEqual([
      { text: '3', isFormula: true },
      { text: '', isFormula: true },
    ]);
  });

  test('merged cells, hidden sheets, cells too far at the right', () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1" t="str"><v>头</v></c></row><row r="2"><c r="B2"><v>1</v></c><c r="ZZ2"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A1:A2"/></mergeCells>';
    const { tables, beyond } = read(workbookOf({ 表: sheet }));
    expect(tables[0]?.rows.map(({ cells }) => cells)).toEqual([
      [{ text: '头' }, { text: '', merged: 'left' }],
      [{ text: '', merged: 'above' }, { text: '1' }],
    ]);
    expect(beyond).toEqual([{ table: '表', count: 1 }]);
    const workbook =
      '<workbook xmlns:r="r"><sheets><sheet name="藏" state="veryHidden" r:id="r0"/></sheets></workbook>';
    expect(read(workbookOf({ 藏: rowsXml(['a']) }, { 'xl/workbook.xml': workbook })).tables[0]?.isHidden).toBe(true);
  });
});
