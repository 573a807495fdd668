import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { extractFor } from '#core/derive';
import type { Language } from '#core/model';
import type { Plan } from '#core/records';
import { finance, organisation, plan, profile, section, table, target } from '../../core/records/testing';
import { exportPlan } from '../export-plan';
import { planToDocx } from '../plan-to-docx';
import { partsOf } from '../testing';

const yuan = (value: string, unit = '亿元') => ({ value, unit, comparator: '=' as const });
const comparable = (language: Language = 'zh-CN'): Plan =>
  plan(
    { language },
    profile({ title: '彩灯产业行动计划' }),
    organisation('org0000001', { name: '甲局' }),
    organisation('org0000002', { name: '乙局' }),
    target('target0001', {
      name: '园区年产值 <灯> & “花”',
      owner: 'org0000001',
      value: yuan('50.25'),
      deadline: '2028',
      baseline: yuan('21.5'),
      baselineYear: '2025',
    }),
    target('target0002', {
      name: '全市出口额',
      owner: 'org0000002',
      value: yuan('60'),
      deadline: '2028',
      baseline: yuan('40'),
      baselineYear: '2026',
    }),
    finance('finance001', {
      purpose: '补助',
      amount: yuan('30', '万元'),
      parts: [
        { source: 'province', year: 2026, value: '20' },
        { source: 'city', year: 2027, value: '10' },
      ],
    }),
    section('section001', table('indicators'), table('finance'), table('indicators')),
  );

const REPORT = { profile: 'report', purpose: 'issue' } as const;
const chartsIn = (parts: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(parts).filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name));
const valuesIn = (xml: string): readonly string[] =>
  [...xml.matchAll(/<c:val>.*?<\/c:val>/gs)].flatMap(([values]) =>
    [...values.matchAll(/<c:v>(.*?)<\/c:v>/g)].map(([, value = '']) => value),
  );

/** The report for issue in Chinese, made once. */
const issued = planToDocx(comparable(), REPORT);

it('draws each chart once, with the values of the plan, and the same in the workbook inside', async () => {
  const { bytes } = await issued;
  const parts = partsOf(bytes);
  expect(chartsIn(parts)).toHaveLength(2);
  expect(valuesIn(parts['word/charts/chart1.xml'] ?? '')).toEqual(['21.5', '50.25', '40', '60']);
  const workbook = unzipSync(unzipSync(bytes)['word/embeddings/Microsoft_Excel_Worksheet1.xlsx'] ?? new Uint8Array());
  const sheet = strFromU8(workbook['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const cells = [...sheet.matchAll(/<c r="(\w+)"><v>(.*?)<\/v>/g)].map(
    ([, cell = '', value = '']) => `${cell}=${value}`,
  );
  expect(cells.sort()).toEqual(['B2=21.5', 'B5=50.25', 'C3=40', 'C5=60']);
});

it('says in the description of a chart every value that it shows, and names the Chinese font', async () => {
  const parts = partsOf((await issued).bytes);
  expect(parts['word/document.xml']).toContain(
    'descr="柱形图。园区年产值 &lt;灯&gt; &amp; “花”：2025年基期21.5亿元，2028年目标50.25亿元；',
  );
  const chart = parts['word/charts/chart1.xml'] ?? '';
  expect(chart).toContain('<a:ea typeface="宋体"/>');
  expect(chart).not.toMatch(/\+mn-ea|en-US/);
});

it('has the same bytes each time', async () => {
  const again = await planToDocx(comparable(), REPORT);
  expect(Buffer.from(again.bytes).equals(Buffer.from((await issued).bytes))).toBe(true);
});

it('passes the lint in both languages and where it carries the snapshot; the official document has no chart', async () => {
  for (const [language, purpose] of [
    ['zh-CN', 'return'],
    ['en', 'issue'],
  ] as const)
    expect((await exportPlan(comparable(language), '甲.docx', { profile: 'report', purpose })).ok).toBe(true);
  expect(chartsIn(partsOf((await planToDocx(comparable(), { ...REPORT, profile: 'gbt9704' })).bytes))).toEqual([]);
});

it('shows in an extract the values of the unit alone', async () => {
  const { bytes } = await planToDocx(extractFor(comparable(), 'org0000001'), { ...REPORT, purpose: 'extract' });
  const [chart = '', ...others] = chartsIn(partsOf(bytes)).map((name) => partsOf(bytes)[name]);
  expect(others).toEqual([]);
  expect(valuesIn(chart)).toEqual(['21.5', '50.25']);
  expect(JSON.stringify(partsOf(bytes))).not.toContain('全市出口额');
});
