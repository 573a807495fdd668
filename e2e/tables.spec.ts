import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Plan } from '../core/records';
import { sdkErrors } from '../word/testing';
import { expect, test } from './editor-test';
import { chooseTable } from './generated-tables';
import { chooseFromMenu } from './menu';
import { measure, paragraph, planOf } from './plan-file';
import { PlanWindow } from './plan-window';

const count = (value: string, unit: string) => ({ value, comparator: '=', unit }) as const;
const flat = planOf(
  {
    a: [
      paragraph('p1', '正文。'),
      measure('m1', '建设园区', ['m1b', '本家的话。']),
      measure('m2', '办展', ['m2b', '别家的话。']),
      paragraph('p2'),
    ],
    b: [
      paragraph('q1', '说明。'),
      { type: 'generated-table', id: 'g1', table: 'risks', children: [{ text: '' }] },
      paragraph('q2'),
    ],
  },
  {
    organisation: [
      { id: 'o1', name: '自贡市商务局', shortName: '市商务局' },
      { id: 'o2', name: '自贡市财政局' },
    ],
    target: [{ id: 't1', name: '企业数量', value: count('400', '家'), owner: 'o1' }],
    measure: [
      { id: 'm1', lead: 'o1', due: '2027-06' },
      { id: 'm2', lead: 'o2' },
    ],
    milestone: [
      { id: 'n1', content: '开园', date: '2027-05' },
      { id: 'n2', content: '开工', date: '2026-03' },
    ],
    list: [
      { id: 'l1', title: '集群名单', declared: count('2', '个'), entries: [{ name: '潮南' }, { name: '园洲' }] },
      { id: 'l2', title: '平台名单', declared: count('22', '个'), entries: [{ name: '面料馆' }] },
    ],
    finance: [{ id: 'f1', purpose: '园区补助', lead: 'o2', amount: count('99', '万元') }],
  },
);
const english: Plan = { ...flat, language: 'en' };

test.use({ plan: flat });

test('a table is found by its name and put in by keyboard, that of one list too', async ({ editor, program }) => {
  const { page } = editor;
  await editor.caret('p1', 3);
  await chooseFromMenu(program, 'insert-generated-table');
  const dialog = page.getByRole('dialog', { name: '插入生成的表' });
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await expect(dialog.getByRole('group', { name: '已有内容' }).getByRole('option')).toContainText([
    '主要指标表',
    '任务分工表',
  ]);
  await chooseTable(page, '节点进度表');
  const table = page.getByRole('table', { name: '节点进度表' });
  await expect(table.locator('tbody tr')).toContainText(['2026年一季度', '开工', '2027年二季度', '开园']);
  await expect(page.locator('[data-section-editor="a"]')).toBeFocused();
  await chooseFromMenu(program, 'insert-generated-table');
  await chooseTable(page, '平台名单');
  await expect(page.getByRole('table', { name: '平台名单' }).locator('caption')).toContainText('公布22个，列出1条');
  const saved = await editor.saved();
  expect(saved.sections[0]?.prose.filter((block) => block.type === 'generated-table')).toMatchObject([
    { table: 'milestones' },
    { table: 'lists.entries', of: 'l2' },
  ]);
});

test('Escape puts nothing in, and the caret is where it was', async ({ editor, program }) => {
  await editor.caret('p1', 2);
  await chooseFromMenu(program, 'insert-generated-table');
  await editor.page.getByRole('dialog').getByRole('searchbox').fill('没有这张表');
  await expect(editor.page.getByRole('dialog')).toContainText('没有这样的表');
  await editor.press('Escape');
  await editor.press('Escape');
  await expect(editor.page.getByRole('dialog')).toHaveCount(0);
  await editor.type('甲');
  expect(editor.textsOf(await editor.saved(), 'a')[0]).toBe('正文甲。');
});

test('a table of a newer program is shown as such and kept', async ({ editor }) => {
  await expect(editor.page.locator('[data-table="risks"]')).toContainText('本程序不认识这张表（risks）');
  await editor.caret('q1', 3);
  await editor.type('改。');
  expect((await editor.saved()).sections[1]?.prose[1]).toMatchObject({ type: 'generated-table', table: 'risks' });
});

test('an extract holds one unit’s own and nothing of another’s', async ({ editor, dialogs, folder }) => {
  const { page } = editor;
  const file = path.join(folder, '摘录.docx');
  await dialogs.chooseFile(file);
  await page.getByRole('button', { name: '导出', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: '导出 Word' });
  await sheet.getByText(/^摘录/).click();
  await expect(sheet.getByRole('button', { name: '导出', exact: true })).toBeDisabled();
  await sheet.getByRole('button', { name: /单位/ }).click();
  await page.getByRole('option', { name: '自贡市商务局' }).click();
  await expect(sheet).toContainText('牵头的举措：1');
  await sheet.getByRole('button', { name: '导出', exact: true }).click();
  await expect(page.getByRole('dialog', { name: '导出完成' })).toBeVisible({ timeout: 60_000 });
  expect((await dialogs.asked()).at(-1)?.defaultPath).toContain('（市商务局）');
  const bytes = readFileSync(file);
  const parts = unzipSync(bytes);
  const text = Object.values(parts)
    .map((part) => strFromU8(part))
    .join('\n')
    .replace(/<[^>]+>/g, '');
  expect(text).toContain('本家的话');
  expect(text).toContain('企业数量');
  expect(text).not.toMatch(/别家的话|园区补助|财政局/);
  expect(Object.keys(parts).some((name) => name.startsWith('customXml/'))).toBe(false);
  expect(await sdkErrors(bytes)).toEqual([]);
});

test.describe('in English, in the dark', () => {
  test.use({ plan: english, settings: JSON.stringify({ settings: { language: 'en', theme: 'dark' } }) });

  test('the dialog, the tables and the extract speak English', async ({ editor, program }) => {
    const { page } = editor;
    const window = new PlanWindow(page, 'en');
    await editor.caret('p1', 3);
    await chooseFromMenu(program, 'insert-generated-table');
    await expect(page.getByRole('dialog', { name: 'Insert a Generated Table' })).toBeVisible();
    await chooseTable(page, 'Division of tasks by lead unit');
    await expect(window.centre.getByRole('table', { name: 'Division of tasks by lead unit' })).toBeVisible();
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const sheet = page.getByRole('dialog', { name: 'Export to Word' });
    await sheet.getByText(/^Extract/).click();
    await sheet.getByRole('button', { name: /Unit/ }).click();
    await page.getByRole('option', { name: '自贡市财政局' }).click();
    await expect(sheet).toContainText('Measures led: 1');
  });
});
