import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture';
import { chooseFromMenu } from './menu';
import { paragraph, planOf, readPlan, writePlan } from './plan-file';
import { PlanWindow } from './plan-window';

const plan = planOf({ a: [paragraph('p1', '推动彩灯产业发展。')] });
const TITLE = '自贡市彩灯产业转型升级行动计划（征求意见稿）';
const profile = { title: TITLE, issuer: '自贡市人民政府办公室', date: '2026-01-05' };
const planFile = (folder: string): string => path.join(folder, '彩灯.plan');

test.use({
  files: async ({ folder }, use) => {
    writePlan(planFile(folder), { ...plan, profile });
    await use([planFile(folder)]);
  },
});

const field = (page: Page, name: string) => page.locator(`[data-field="profile.official.${name}"]`);

async function fill(page: Page, name: string, text: string): Promise<void> {
  await field(page, name).fill(text);
  await field(page, name).press('Tab');
}

test('公文要素：一次加上，逐项填写，检查、修正、撤销、存盘、去掉', async ({ program, page, folder }) => {
  const { pane } = new PlanWindow(page);
  await chooseFromMenu(program, 'show-profile');
  const group = pane.getByRole('region', { name: '公文要素' });
  await expect(group).toHaveCount(0);

  await pane.getByRole('button', { name: '作为公文印发' }).focus();
  await page.keyboard.press('Enter');
  await expect(field(page, 'head')).toBeFocused();
  await expect(field(page, 'head')).toHaveValue('自贡市人民政府办公室文件');
  await expect(field(page, 'notice.title')).toHaveValue(`自贡市人民政府办公室关于印发《${TITLE}》的通知`);
  await expect(field(page, 'notice.text')).toHaveValue(
    `《${TITLE}》已经自贡市人民政府同意，现印发给你们，请认真贯彻落实。`,
  );

  await fill(page, 'number', '自府办发[2026]005号');
  await expect(group).toContainText('按格式应为：自府办发〔2026〕5号');
  await expect(field(page, 'number')).toHaveValue('自府办发[2026]005号');
  await fill(page, 'copyNumber', '十二');
  await expect(group).toContainText('份号用不超过六位的数字');
  await fill(page, 'copyNumber', '12');
  await expect(field(page, 'copyNumber')).toHaveValue('000012');
  await field(page, 'secrecy').click();
  await page.getByRole('option', { name: '秘密', exact: true }).click();
  await fill(page, 'secrecyTerm', '1');
  await expect(field(page, 'secrecyTerm')).toHaveValue('1年');
  await field(page, 'goesUp').focus();
  await page.keyboard.press('Space');
  await fill(page, 'copiesTo', '市委办公室，市政协办公室');
  await fill(page, 'printedOn', '2026年1月3日');

  await chooseFromMenu(program, 'show-checks');
  await expect(pane.locator('[data-rule="D21"]')).toContainText('印发日期2026年1月3日早于成文日期2026年1月5日');
  await pane.locator('[data-rule="D10"]').getByRole('button', { name: '改为“自府办发[2026]5号”' }).click();
  await pane.locator('[data-rule="D09"]').getByRole('button', { name: '改为“自府办发〔2026〕5号”' }).click();
  await expect(pane.locator('[data-rule="D09"], [data-rule="D10"]')).toHaveCount(0);
  await pane.locator('[data-rule="D21"]').getByRole('button').first().click();
  await expect(field(page, 'printedOn')).toBeFocused();
  await expect(field(page, 'number')).toHaveValue('自府办发〔2026〕5号');
  await field(page, 'copiesTo').scrollIntoViewIfNeeded();

  await chooseFromMenu(program, 'save');
  await expect
    .poll(() => readPlan(planFile(folder)).profile.official)
    .toEqual({
      head: ['自贡市人民政府办公室文件'],
      hasSeal: true,
      notice: {
        title: `自贡市人民政府办公室关于印发《${TITLE}》的通知`,
        text: `《${TITLE}》已经自贡市人民政府同意，现印发给你们，请认真贯彻落实。`,
      },
      number: '自府办发〔2026〕5号',
      copyNumber: '000012',
      secrecy: '秘密',
      secrecyTerm: '1年',
      goesUp: true,
      copiesTo: '市委办公室，市政协办公室',
      printedOn: '2026-01-03',
    });

  await pane.getByRole('button', { name: '去掉全部公文要素' }).click();
  await expect(pane.getByRole('button', { name: '作为公文印发' })).toBeFocused();
  await chooseFromMenu(program, 'undo');
  await expect(field(page, 'number')).toHaveValue('自府办发〔2026〕5号');
});

test.describe('in English, dark', () => {
  test.use({ settings: JSON.stringify({ settings: { language: 'en', theme: 'dark' } }) });

  test('the parts of an official document have their form in English too', async ({ program, page }) => {
    const { pane } = new PlanWindow(page, 'en');
    await chooseFromMenu(program, 'show-profile');
    await pane.getByRole('button', { name: 'Issue as an official document' }).click();
    await fill(page, 'head', '自贡市商务局；自贡市财政局文件');
    await expect(field(page, 'head')).toHaveValue('自贡市商务局、自贡市财政局文件');
    await field(page, 'notice.title').fill('自拟通知');
    await field(page, 'notice.title').press('Tab');
    await pane.getByRole('button', { name: 'Write it again from the plan’s title' }).click();
    await expect(field(page, 'notice.title')).toHaveValue(`自贡市人民政府办公室关于印发《${TITLE}》的通知`);
  });
});
