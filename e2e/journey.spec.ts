import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { measuresInText, inlineText } from '../core/derive';
import { sdkErrors } from '../word/testing';
import { Dialogs } from './dialogs';
import { endProgram, expect, launchProgram, test } from './fixture';
import { chooseFromMenu } from './menu';
import { PlanWindow } from './plan-window';
import { readPlan } from './plan-file';

const TITLE = '自贡市彩灯产业转型升级行动计划（2026—2028年）';
const PREAMBLE = '为推动彩灯产业转型升级，制定本行动计划。';

/** What the officer does until the plan has a target, a measure and a reference. */
async function write(window: PlanWindow): Promise<void> {
  const { page, pane, centre } = window;
  // The caret stands in the text; the title leads to what the plan says of itself.
  await page.getByRole('heading', { name: TITLE, level: 1 }).click();
  await pane.getByLabel('发文机关').fill('自贡市人民政府');
  await pane.getByLabel('发文机关').press('Enter');

  await window.goToSection('引言');
  await page.keyboard.type(PREAMBLE);

  await window.showRegister('指标');
  await centre.getByRole('button', { name: '新增指标' }).click();
  await page.keyboard.type('入驻企业数');
  await page.keyboard.press('Tab');
  await page.keyboard.type('400家');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2028年');
  await page.keyboard.press('Enter');
  await expect(window.text('目标值', '入驻企业数')).toHaveText('400家');
  await expect(window.text('完成时限', '入驻企业数')).toHaveText('2028年');

  await window.goToSection('主要目标');
  await page.keyboard.type('到2028年，入驻企业达到＠');
  await page.keyboard.type('入驻');
  await expect(page.getByRole('option').filter({ hasText: '400家' }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.type('。');
  await expect(page.locator('[data-section-editor]:focus')).toContainText(/入驻企业达到400家\uFEFF?。/);
}

async function addMeasure(window: PlanWindow): Promise<void> {
  const { page, centre } = window;
  await window.showRegister('举措');
  await centre.getByRole('button', { name: '新增举措' }).click();
  await page.keyboard.type('建设文化创意产业园区');
  await page.keyboard.press('Enter');
  await window.cell('牵头单位', '建设文化创意产业园区').click();
  await page.keyboard.type('市商务局');
  await page.getByRole('option', { name: '新建单位“市商务局”' }).click();
  await expect(window.text('牵头单位', '建设文化创意产业园区')).toHaveText('市商务局');
  await window.write('完成时限', '建设文化创意产业园区', '2027年12月');
  await centre.getByRole('button', { name: /^写入正文/ }).click();
  await expect(centre.getByText('未入文')).toHaveCount(0);
}

test('计划从新建到印发', async ({ program, page, dialogs, folder }) => {
  test.setTimeout(240_000);
  const window = await PlanWindow.create(page, {
    jurisdiction: '自贡市',
    subject: '彩灯产业',
    years: ['2026', '2028'],
  });
  await expect(window.centre).toContainText(TITLE);
  expect([await window.count('错误'), await window.count('警告')]).toEqual([0, 0]);
  await write(window);
  await addMeasure(window);

  // The record changes, and the page with it.
  await window.showRegister('指标');
  await window.write('目标值', '入驻企业数', '500家');
  await window.goToSection('主要目标');
  await expect(page.locator('[data-section-editor]:focus')).toContainText(/入驻企业达到500家\uFEFF?。/);

  // F8 leads from finding to finding.
  await chooseFromMenu(program, 'next-finding');
  await expect(window.pane.locator('[data-rule][data-current]')).toHaveCount(1);
  await expect(window.pane.getByRole('tab', { name: '检查' })).toHaveAttribute('aria-selected', 'true');

  // Saved under a name, and opened again by another program.
  const file = path.join(folder, '彩灯计划.plan');
  await dialogs.chooseFile(file);
  await chooseFromMenu(program, 'save-as');
  await expect(page).toHaveTitle(/^彩灯计划.*已保存并核对/);
  const plan = readPlan(file);
  expect(plan.profile).toMatchObject({ title: TITLE, issuer: '自贡市人民政府', period: { from: 2026, to: 2028 } });
  expect([...measuresInText(plan).values()].map(({ block }) => inlineText(plan, block.children[0].children))).toEqual([
    '建设文化创意产业园区',
  ]);
  const second = await launchProgram({ profile: path.join(folder, 'another-profile'), files: [file] });
  try {
    const again = await second.firstWindow();
    await again.getByRole('button', { name: '只读打开' }).click();
    await expect(again.locator('[data-pane="centre"]')).toContainText(/入驻企业达到500家\uFEFF?。/);
    await exportWord(again, second, path.join(folder, '彩灯计划.docx'));
  } finally {
    await endProgram(second);
  }
});

/** Exports for issue and looks at the file that lies on the disk then. */
async function exportWord(
  page: PlanWindow['page'],
  program: Parameters<typeof endProgram>[0],
  file: string,
): Promise<void> {
  const dialogs = await Dialogs.takeOver(program);
  await dialogs.chooseFile(file);
  await page.getByRole('button', { name: '导出' }).click();
  const sheet = page.getByRole('dialog', { name: '导出 Word' });
  await expect(sheet).toContainText('印发时按错误计');
  await sheet.getByRole('button', { name: '导出' }).click();
  const report = page.getByRole('dialog', { name: '导出完成' });
  await expect(report).toContainText('已写出“彩灯计划”', { timeout: 60_000 });
  await expect(report.getByRole('button', { name: '在文件夹中显示' })).toBeVisible();
  expect(existsSync(file)).toBe(true);
  const bytes = readFileSync(file);
  const words = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '');
  expect(words).toContain(PREAMBLE);
  expect(words).toContain('入驻企业达到500家。');
  expect(words).toContain('建设文化创意产业园区');
  expect(await sdkErrors(bytes)).toEqual([]);
}
