import { expect, test } from './fixture';
import { PlanWindow } from './plan-window';

test('a new plan can be written at once: the caret stands in its first section', async ({ page }) => {
  const window = await PlanWindow.create(page, {
    jurisdiction: '自贡市',
    subject: '彩灯产业',
    years: ['2026', '2028'],
  });
  await expect(page.locator('[data-section-editor]:focus')).toBeVisible();
  await page.keyboard.type('为推动彩灯产业升级');
  await expect(page.locator('[data-section-editor]').first()).toContainText('为推动彩灯产业升级');
  await expect(window.pane).toContainText('引言');
  await page.screenshot({ path: test.info().outputPath('new-plan.png') });
});
