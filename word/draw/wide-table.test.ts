import { expect, it } from 'vitest';
import { finance, paragraph, plan, section, table, target } from '../../core/records/testing';
import { planToDocx } from '../plan-to-docx';
import { partsOf } from '../testing';

const parts = [
  { source: 'central', year: 2026, value: '1' },
  { source: 'province', year: 2027, value: '1' },
  { source: 'city', year: 2028, value: '1' },
] as const;
const whole = plan(
  target('t1', { name: '产值' }),
  finance('f1', { purpose: '补助', amount: { value: '3', comparator: '=', unit: '万元' }, parts }),
  section({ id: 's1', heading: '目标' }, paragraph('前文。'), table('indicators')),
  section({ id: 's2', heading: '资金' }, table('finance')),
  section({ id: 's3', heading: '保障' }, paragraph('后文。')),
);

it('a table too wide for an upright page stands on a page across, under its heading, and the text goes on upright', async () => {
  const document =
    partsOf((await planToDocx(whole, { profile: 'gbt9704', purpose: 'issue' })).bytes)['word/document.xml'] ?? '';
  const pages = document.split(/(?<=<\/w:sectPr>)/).filter((part) => part.includes('<w:sectPr>'));
  expect(pages.map((part) => /w:orient="(\w+)"/.exec(part)?.[1])).toEqual(['portrait', 'landscape', 'portrait']);
  const [first = '', across = '', last = ''] = pages;
  expect(first).toContain('主要指标表');
  expect(first).not.toMatch(/>资金</);
  expect(across).toMatch(/>资金<.*资金安排表.*补助/s);
  expect(last).toContain('后文。');
});
