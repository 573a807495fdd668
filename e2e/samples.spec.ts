import { SAMPLES } from '../templates/samples';
import { expect, test } from './fixture';
import { chooseFromMenu } from './menu';
import { PlanWindow } from './plan-window';
import { wordsIn } from './words';

const titled = (name: string) => SAMPLES.find((sample) => sample.name === name)?.title;

test('从起始页用键盘选一份示例，打开的是一份没有问题的新计划', async ({ page }) => {
  const words = wordsIn('zh-CN');
  await page.getByRole('button', { name: words('start.sample') }).click();
  const dialog = page.getByRole('dialog', { name: words('samples.title') });
  const samples = dialog.getByRole('list', { name: words('samples.list') }).getByRole('button');
  await expect(samples).toHaveCount(SAMPLES.length);
  await expect(samples.first()).toBeFocused();

  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(samples.nth(2)).toContainText(titled('guangdong-garment')?.['zh-CN'] ?? '');
  await page.keyboard.press('Enter');
  const window = new PlanWindow(page);
  await window.outline.waitFor();
  await expect(dialog).toHaveCount(0);
  await expect(page).toHaveTitle(/广东省服装产业转型升级落实方案/);
  await expect(page.getByText('错误 0')).toBeVisible();
  await expect(page.getByText('警告 0')).toBeVisible();
  await window.goToSection('服务公共平台');
  await expect(window.centre.getByText('认定的服务平台共22个')).toBeVisible();
  await window.showRegister('名单');
  await expect(window.text('公布数量', '认定的服务平台')).toHaveText('22个');
});

test.describe('in English, dark', () => {
  test.use({ settings: JSON.stringify({ settings: { language: 'en', theme: 'dark' } }) });

  test('the samples open from the menu, in the language of the window', async ({ program, page }) => {
    const words = wordsIn('en');
    await page.getByRole('button', { name: words('start.sample') }).waitFor();
    await chooseFromMenu(program, 'sample');
    const dialog = page.getByRole('dialog', { name: words('samples.title') });
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);

    await chooseFromMenu(program, 'sample');
    await dialog.getByRole('button', { name: titled('chaoyang-call')?.en ?? '' }).click();
    const window = new PlanWindow(page, 'en');
    await window.outline.waitFor();
    await window.goToSection('Schedule');
    await expect(page.locator('[data-section-editor]:focus')).toContainText('25 May 2023');
  });
});
