import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { zipSync, strToU8 } from 'fflate';
import type { Language } from '../core/model';
import { LANGUAGES } from '../core/model';
import type { Plan } from '../core/records';
import { barriers } from './barriers';
import { test, expect } from './editor-test';
import { chooseFromMenu } from './menu';
import { paragraph, planOf, readPlan } from './plan-file';
import { wordsIn } from './words';

const plan = planOf(
  { a: [paragraph('p1', '正文。')] },
  {
    project: [
      {
        id: 'p000000001',
        name: '彩灯产业园',
        owner: 'o000000001',
        investment: { value: '5', comparator: '=', unit: '亿元' },
        end: '2028',
      },
      { id: 'p000000002', name: '=展示中心' },
    ],
    finance: [
      {
        id: 'f000000001',
        purpose: '奖励',
        amount: { value: '800', comparator: '=', unit: '万元' },
        parts: [{ source: 'central', year: 2026, value: '800' }],
      },
    ],
    organisation: [{ id: 'o000000001', name: '灯城公司' }],
  },
);
test.use({ plan });

/** A workbook as an association makes one: a title, heads over two rows, a formula, a sum. */
function associationsFile(file: string): void {
  const text = (at: string, value: string): string => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const rows = [
    [text('A1', '2026年重点项目表')],
    [
      text('A2', '序号'),
      text('B2', '项目名称'),
      text('C2', '总投资（万元）'),
      text('D2', '业主单位'),
      text('E2', '时间'),
    ],
    [text('E3', '完成时间')],
    [
      '<c r="A4"><v>1</v></c>',
      text('B4', '彩灯产业园'),
      text('C4', '六千五百'),
      text('D4', '灯城公司'),
      text('E4', '2028年'),
    ],
    [
      '<c r="A5"><v>2</v></c>',
      text('B5', '数字中心'),
      '<c r="C5"><f>1000*3</f><v>3000</v></c>',
      text('D5', '新公司'),
      text('E5', '尽快'),
    ],
    [text('A6', '合计'), '<c r="C6"><v>9500</v></c>'],
  ];
  const sheet = `<worksheet><sheetData>${rows.map((cells, at) => `<row r="${String(at + 1)}">${cells.join('')}</row>`).join('')}</sheetData><mergeCells><mergeCell ref="A1:E1"/><mergeCell ref="A2:A3"/><mergeCell ref="B2:B3"/><mergeCell ref="C2:C3"/><mergeCell ref="D2:D3"/></mergeCells></worksheet>`;
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const parts = {
    'xl/workbook.xml': `<workbook xmlns:r="${relation}"><sheets><sheet name="Sheet1" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheet,
  };
  writeFileSync(file, zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))));
}

const inLanguage = (language: Language): string =>
  JSON.stringify({ language, theme: language === 'en' ? 'dark' : 'light' });

/** What the plan's file holds after saving, in either language of the window. */
async function saved(page: Page, program: ElectronApplication, folder: string): Promise<Plan> {
  await page.waitForTimeout(30);
  await chooseFromMenu(program, 'save');
  await expect(page).toHaveTitle(/^[^●].*(已保存并核对|saved and verified)/);
  return readPlan(path.join(folder, 'test.plan'));
}

for (const language of LANGUAGES)
  test.describe(language, () => {
    const t = wordsIn(language);
    test.use({ settings: JSON.stringify({ settings: JSON.parse(inLanguage(language)) as unknown }) });

    test('registers go to Excel and come back unchanged', async ({ editor, program, dialogs, folder }) => {
      const { page } = editor;
      const file = path.join(folder, 'out.xlsx');
      await dialogs.chooseFile(file);
      await chooseFromMenu(program, 'export-excel');
      await expect(page.getByText(t('excel.written', { name: 'out' }))).toBeVisible();
      await expect(page.getByRole('button', { name: t('export.showInFolder') })).toBeVisible();
      expect(existsSync(file)).toBe(true);
      await dialogs.chooseFile(file);
      await chooseFromMenu(program, 'import-excel');
      const dialog = page.getByRole('dialog', { name: t('excel.title', { name: 'out.xlsx' }) });
      await dialog.getByRole('button', { name: t('excel.next') }).click();
      await expect(dialog.getByText(t('excel.counts', { added: 0, changed: 0, same: 4 }))).toBeVisible();
      await expect(dialog.getByRole('button', { name: t('excel.go') })).toBeDisabled();
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    });

    test('the table of an association: what it is, what it changes, one step of undo', async ({
      editor,
      program,
      dialogs,
      folder,
    }) => {
      const { page } = editor;
      const file = path.join(folder, 'a.xlsx');
      associationsFile(file);
      const before = await saved(page, program, folder);
      await dialogs.chooseFile(file);
      await chooseFromMenu(program, 'import-excel');
      const dialog = page.getByRole('dialog', { name: t('excel.title', { name: 'a.xlsx' }) });
      await expect(dialog.getByRole('table')).toContainText(t('mapping.formula'));
      await expect(dialog.getByRole('status')).toContainText('尽快');
      expect(await barriers(page)).toEqual([]);
      await page.keyboard.press('Enter');
      await expect(dialog.getByText(t('excel.counts', { added: 1, changed: 1, same: 0 }))).toBeVisible();
      await expect(dialog).toContainText('6500万元');
      expect(await barriers(page)).toEqual([]);
      await dialog.getByRole('button', { name: t('excel.go') }).click();
      await expect(dialog).toBeHidden();
      const after = await saved(page, program, folder);
      expect(after.records.project).toMatchObject([
        { id: 'p000000001', investment: { value: '6500', unit: '万元' }, end: '2028', owner: 'o000000001' },
        { name: '=展示中心' },
        { name: '数字中心', investment: { value: '3000', unit: '万元' } },
      ]);
      expect(after.records.organisation.map(({ name }) => name)).toEqual(['灯城公司', '新公司']);
      await editor.undo(1);
      expect((await saved(page, program, folder)).records).toEqual(before.records);
    });

    test('a register of its own, from its head; a damaged file is a sentence', async ({
      editor,
      program,
      dialogs,
      folder,
    }) => {
      const { page } = editor;
      await chooseFromMenu(program, 'show-register');
      const file = path.join(folder, 'one.xlsx');
      await dialogs.chooseFile(file);
      await page.getByRole('button', { name: t('excel.menu') }).click();
      await page.getByRole('menuitem', { name: t('excel.exportThis') }).click();
      await expect(page.getByText(t('excel.written', { name: 'one' }))).toBeVisible();
      expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
      const broken = path.join(folder, 'broken.xlsx');
      writeFileSync(broken, readFileSync(file).subarray(0, 900));
      await dialogs.chooseFile(broken);
      await page.getByRole('button', { name: t('excel.menu') }).click();
      await page.getByRole('menuitem', { name: t('excel.importThis') }).click();
      await expect(page.getByRole('log')).toContainText('broken.xlsx');
    });
  });
