import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#core/model';
import { KIND_NAMES, noRecords, recordsOf, type Plan } from '#core/records';
import { SAMPLES, loadSample } from '#templates';
import { organisation, plan, project, target } from '../core/records/testing';
import { readWorkbook } from './read/read-workbook';
import { anyFilledPlan, shownRecords, takeWorkbook, untidied } from './testing';
import { writeWorkbook } from './write/write-workbook';

const emptied = (before: Plan): Plan => ({ ...before, sections: [], records: noRecords });

describe('a workbook that we wrote', () => {
  const samples = LANGUAGES.flatMap((language) => SAMPLES.map(({ name }) => ({ language, name })));

  test.each(samples)('changes nothing in the plan that it is of: $name, $language', async ({ language, name }) => {
    const sample = await loadSample(language, name);
    const { edits, unread, left, twice } = takeWorkbook(sample, writeWorkbook(sample).bytes);
    expect({ edits, unread, left, twice }).toEqual({ edits: [], unread: [], left: [], twice: [] });
  });

  test.each(samples)('brings every record into an empty plan: $name, $language', async ({ language, name }) => {
    const sample = await loadSample(language, name);
    const { after, unread, left } = takeWorkbook(emptied(sample), writeWorkbook(sample).bytes);
    expect({ unread, left }).toEqual({ unread: [], left: [] });
    for (const kind of KIND_NAMES) expect(shownRecords(after, kind)).toEqual(shownRecords(sample, kind));
  });

  test('changes nothing in any plan', () => {
    fc.assert(
      fc.property(anyFilledPlan.map(untidied), (any) => {
        const { edits, unread, left } = takeWorkbook(any, writeWorkbook(any).bytes);
        expect({ edits, unread, left }).toEqual({ edits: [], unread: [], left: [] });
      }),
      { numRuns: 15 },
    );
  });

  test('brings any record of every kind into an empty plan', () => {
    fc.assert(
      fc.property(anyFilledPlan, (any) => {
        const { after, unread } = takeWorkbook(emptied(any), writeWorkbook(any).bytes);
        expect(unread).toEqual([]);
        for (const kind of KIND_NAMES) expect(shownRecords(after, kind)).toEqual(shownRecords(any, kind));
      }),
      { numRuns: 15 },
    );
  });

  test('has the same bytes each time', async () => {
    const sample = await loadSample('zh-CN');
    expect(writeWorkbook(sample).bytes).toEqual(writeWorkbook(JSON.parse(JSON.stringify(sample)) as Plan).bytes);
  });
});

describe('what is written', () => {
  const one = plan(
    organisation('o1', { name: '市经济和信息化局', shortName: '市经信局' }),
    target('t1', {
      name: '=1+1',
      value: { value: '50', comparator: '=', unit: '亿元' },
      deadline: '2028-12-31',
      owner: 'o1',
    }),
    target('t2', { name: '企业', value: { value: '60.5', comparator: '=', unit: '亿元' }, deadline: '2028' }),
    project('p1', { name: '园区', investment: { value: '5', comparator: '≥', unit: '亿元' } }),
    project('p2', { name: '中心', investment: { value: '5', comparator: '=', unit: '万元' } }),
  );
  const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  const sheets = (
    only?: Parameters<typeof writeWorkbook>[1],
  ): Readonly<Record<string, readonly (readonly string[])[]>> => {
    const read = readWorkbook(writeWorkbook(one, only).bytes, 'a.xlsx');
    if (!read.ok) throw new Error('unreadable');
    return Object.fromEntries(
      read.value.tables.map(({ name, rows }) => [name, rows.map(({ cells }) => cells.map(({ text }) => text))]),
    );
  };

  test('a sheet for each register that holds something, or that is asked for', () => {
    expect(Object.keys(sheets())).toEqual(['指标', '项目', '单位', '选项']);
    expect(Object.keys(sheets(['finance']))).toEqual(['资金', '资金·分来源、分年度', '选项']);
  });

  test('numbers as numbers where all rows have one unit, which the head says', () => {
    const { 指标: targets, 项目: projects } = sheets();
    expect(targets?.[0]).toContain('目标值（亿元）');
    expect(targets?.[2]).toContain('60.5');
    expect(projects?.[0]).toContain('总投资');
    expect(projects?.[1]).toContain('不少于5亿元');
    expect(partsOf(writeWorkbook(one).bytes)['xl/worksheets/sheet1.xml']).toMatch(/<c r="E2" s="6"><v>50<\/v><\/c>/);
  });

  test('a day as a date, choices and links with lists, no formula anywhere', () => {
    const { 'xl/worksheets/sheet1.xml': xml = '', ...others } = partsOf(writeWorkbook(one).bytes);
    expect(xml).toContain('s="7"><v>47118</v>');
    expect(xml).toContain("<formula1>'选项'!$A$1:$A$3</formula1>");
    expect(xml).toContain('s="5" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>');
    expect(Object.values({ xml, ...others }).join('')).not.toMatch(/<f[ >]/);
  });

  test('an empty register as a form to fill', () => {
    const empty = writeWorkbook(plan(), ['activity']);
    const read = readWorkbook(empty.bytes, 'a.xlsx');
    expect(read.ok && read.value.tables[0]?.rows).toHaveLength(1);
    expect(recordsOf(plan(), 'activity')).toEqual([]);
  });

  test('a text longer than a cell holds is cut, which is said, and comes back whole into its plan', () => {
    const long = plan(target('t1', { name: '长', method: '长'.repeat(40_000) }));
    const { bytes, notes } = writeWorkbook(long);
    expect(notes).toEqual([{ kind: 'text-cut', sheet: '指标', cell: expect.stringMatching(/^[A-Z]+2$/) as string }]);
    expect(takeWorkbook(long, bytes).edits).toEqual([]);
  });
});
