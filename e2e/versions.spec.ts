import { copyFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import type { Records } from '../core/records';
import { unpackState } from '../core/file';
import { endProgram, expect, launchProgram, test } from './fixture';
import { chooseFromMenu } from './menu';
import { measure, paragraph, planOf, readDocument, readPlan, ref, writePlan } from './plan-file';
import { PlanWindow } from './plan-window';

const records: Partial<Records> = {
  target: [{ id: 't1', name: '年产值', value: { value: '50', comparator: '=', unit: '亿元' } }],
  measure: [{ id: 'm1' }],
};
const plan = planOf(
  {
    a: [paragraph('p1', [{ text: '到2028年，年产值达到' }, ref('t1', 'value'), { text: '。' }])],
    b: [paragraph('p2', '推进重点任务。'), measure('m1', '建设园区', ['p3', '园区正文。'])],
  },
  records,
);

const planFile = (folder: string): string => path.join(folder, '彩灯.plan');
const dialogOf = (page: Page): Locator => page.locator('[role="dialog"], [role="alertdialog"]');
const texts = (page: Page): Promise<string> => page.locator('[data-pane="centre"]').innerText();

async function openVersions(program: ElectronApplication, page: Page): Promise<Locator> {
  await chooseFromMenu(program, 'versions');
  const sheet = dialogOf(page);
  await sheet.waitFor();
  return sheet;
}

/** Changes text, a record, a measure and the outline. */
async function changeAll(window: PlanWindow): Promise<void> {
  const { page } = window;
  await window.goToSection('章节a');
  await page.keyboard.press('Control+End');
  await page.keyboard.type('新增一句。');
  await window.goToSection('章节b');
  await page.locator('[data-block="p3"]').click();
  await page.keyboard.press('End');
  await page.keyboard.type('改后');
  await window.showRegister('指标');
  await window.write('目标值', '年产值', '60亿元');
  await window.outline.getByRole('row').filter({ hasText: '章节b' }).first().click({ button: 'right' });
  await page.getByRole('menuitem', { name: /添加章节/ }).click();
  await page.getByLabel('章节标题').last().fill('附则');
  await page.keyboard.press('Enter');
  await expect(window.outline).toContainText('附则');
}

test.use({
  files: async ({ folder }, use) => {
    writePlan(planFile(folder), plan);
    await use([planFile(folder)]);
  },
});

test('版本：保存、比较、查看、恢复、撤销、存盘、再打开', async ({ program, page, folder }) => {
  test.setTimeout(180_000);
  const window = new PlanWindow(page);
  await window.outline.waitFor();
  let sheet = await openVersions(program, page);
  await sheet.getByLabel('版本名称').fill('征求意见稿');
  await sheet.getByLabel('您的姓名').fill('张三');
  await page.keyboard.press('Enter');
  const line = sheet.getByRole('listitem').filter({ hasText: '征求意见稿' });
  await expect(line).toContainText('张三 · 手动保存');
  await sheet.getByRole('button', { name: '关闭' }).click();
  await expect(page).toHaveTitle(/^● 彩灯/);

  await changeAll(window);
  const changed = await texts(page);

  // Compared with now, in the words of plans; a change leads to its place.
  sheet = await openVersions(program, page);
  await sheet.getByRole('button', { name: '比较“征求意见稿”' }).click();
  await expect(sheet).toContainText('指标“年产值” 目标值 50亿元 → 60亿元');
  await expect(sheet.locator('ins').filter({ hasText: '新增一句。' })).toHaveCount(1);
  await expect(sheet).toContainText('举措“建设园区”：段落文字有改动');
  await expect(sheet).toContainText('新增章节“附则”');
  await expect(sheet.getByRole('status')).toContainText('3 个章节、1 个指标');
  await sheet.getByRole('button', { name: '举措“建设园区”：段落文字有改动' }).click();
  await expect(sheet).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('改后');

  // Read as it was.
  sheet = await openVersions(program, page);
  await sheet.getByRole('button', { name: '查看“征求意见稿”' }).click();
  await expect(sheet.getByRole('article')).toContainText('到2028年，年产值达到50亿元。');
  await expect(sheet.getByRole('article')).not.toContainText('新增一句');

  // Restored in one step, and back.
  await sheet.getByRole('button', { name: '恢复', exact: true }).click();
  await sheet.getByRole('button', { name: '恢复', exact: true }).click();
  await expect(sheet).toHaveCount(0);
  await expect(window.outline).not.toContainText('附则');
  await expect(window.centre).toContainText(/年产值达到50亿元\uFEFF?。/);
  expect(await texts(page)).not.toContain('改后');
  await window.goToSection('章节a');
  await page.keyboard.press('Control+z');
  await expect(window.outline).toContainText('附则');
  await window.goToSection('章节a');
  await expect.poll(() => texts(page)).toBe(changed);

  // Written with the plan, and there again.
  await chooseFromMenu(program, 'save');
  await expect(page).toHaveTitle(/^彩灯 — 已保存并核对/);
  const { versions, plan: saved } = readDocument(planFile(folder));
  expect(versions).toMatchObject([{ name: '征求意见稿', author: '张三', kind: 'by-hand' }]);
  expect(unpackState(versions[0]?.content ?? '', '').ok).toBe(true);
  expect(saved.records.target[0]?.value?.value).toBe('60');
  const copy = path.join(folder, '副本.plan');
  copyFileSync(planFile(folder), copy);
  const second = await launchProgram({ profile: path.join(folder, 'other'), files: [copy] });
  try {
    const again = await second.firstWindow();
    await again.locator('[data-pane="outline"]').waitFor();
    await expect(await openVersions(second, again)).toContainText('征求意见稿');
  } finally {
    await endProgram(second);
  }
});

test('恢复后接着写：打开着的编辑器就是恢复的内容', async ({ program, page, folder }) => {
  const window = new PlanWindow(page);
  await window.goToSection('章节b');
  let sheet = await openVersions(program, page);
  await sheet.getByLabel('版本名称').fill('初稿');
  await page.keyboard.press('Enter');
  await expect(sheet.getByRole('listitem')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await window.goToSection('章节b');
  await page.locator('[data-block="p3"]').click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('前面多写。');
  sheet = await openVersions(program, page);
  await sheet.getByRole('button', { name: '恢复“初稿”' }).click();
  await sheet.getByRole('button', { name: '恢复', exact: true }).click();
  await expect(sheet).toHaveCount(0);
  await window.goToSection('章节b');
  await page.locator('[data-block="p3"]').click();
  await page.keyboard.press('End');
  await page.keyboard.type('接着写');
  await chooseFromMenu(program, 'save');
  await expect(page).toHaveTitle(/已保存并核对/);
  const [, b] = readPlan(planFile(folder)).sections;
  expect(JSON.stringify(b?.prose)).toContain('园区正文。接着写');
  expect(JSON.stringify(b?.prose)).not.toContain('前面多写');
});

test('版本可以改名，删除前要问', async ({ program, page }) => {
  const window = new PlanWindow(page);
  await window.outline.waitFor();
  const sheet = await openVersions(program, page);
  for (const name of ['一稿', '二稿']) {
    await sheet.getByLabel('版本名称').fill(name);
    await page.keyboard.press('Enter');
    await expect(sheet.getByRole('listitem').filter({ hasText: name })).toHaveCount(1);
  }
  await sheet.getByRole('button', { name: '保存为版本' }).click();
  await expect(sheet).toContainText('请填写版本名称');
  await sheet.getByRole('button', { name: '给“一稿”改名' }).click();
  await sheet.getByLabel('版本名称').fill('送审稿');
  await page.keyboard.press('Enter');
  await expect(sheet.getByRole('listitem').filter({ hasText: '送审稿' })).toHaveCount(1);

  // Two versions compared with each other.
  await sheet.getByRole('button', { name: '比较“送审稿”' }).click();
  await sheet.getByRole('button', { name: /当前内容/ }).click();
  await page.getByRole('option', { name: '二稿' }).click();
  await expect(sheet).toContainText('“送审稿” → “二稿”');
  await expect(sheet.getByRole('status')).toHaveText('没有差异。');
  await sheet.getByRole('button', { name: '返回' }).click();

  await sheet.getByRole('button', { name: '删除“二稿”' }).click();
  await expect(sheet).toContainText('删除后不能撤销');
  await page.keyboard.press('Escape');
  await expect(sheet.getByRole('listitem')).toHaveCount(2);
  await sheet.getByRole('button', { name: '删除“二稿”' }).click();
  await sheet.getByRole('button', { name: '删除', exact: true }).click();
  await expect(sheet.getByRole('listitem')).toHaveCount(1);
});

test.describe('in English, dark', () => {
  test.use({ settings: JSON.stringify({ settings: { language: 'en', theme: 'dark', author: 'Li Wei' } }) });

  test('a version is kept, compared, read and restored', async ({ program, page }) => {
    const window = new PlanWindow(page);
    await window.outline.waitFor();
    const sheet = await openVersions(program, page);
    await expect(sheet.getByLabel('Your name')).toHaveCount(0);
    await sheet.getByLabel('Name of the version').fill('First draft');
    await page.keyboard.press('Enter');
    await expect(sheet.getByRole('listitem')).toContainText('Li Wei · kept by hand');
    await page.keyboard.press('Escape');
    await window.goToSection('章节a');
    await page.keyboard.press('Control+End');
    await page.keyboard.type('More.');
    await openVersions(program, page);
    await sheet.getByRole('button', { name: 'Compare “First draft”' }).click();
    await expect(sheet).toContainText('Paragraph: text changed');
    await expect(sheet.getByRole('status')).toHaveText('1 difference: 1 section');
    await sheet.getByRole('button', { name: 'Restore', exact: true }).click();
    await sheet.getByRole('button', { name: 'Restore', exact: true }).click();
    await expect(window.centre).not.toContainText('More.');
  });
});
