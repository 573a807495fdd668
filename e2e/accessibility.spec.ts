import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture';
import { PlanWindow } from './plan-window';

/** What axe finds that keeps people out, one line each. Electron has no second page for axe, hence the legacy mode. */
async function barriers(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** A recent file that is no longer there, and a window of common size. */
const STORED = {
  recent: [{ path: '/nowhere/老计划.plan', openedAt: '2026-01-05T08:00:00.000Z' }],
  window: { width: 1360, height: 860, isMaximized: false },
};

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({ settings: JSON.stringify({ ...STORED, settings: { language: 'zh-CN', theme } }) });

    test('起始页和新建计划没有障碍', async ({ page }) => {
      await expect(page.getByRole('heading', { name: 'Planloom' })).toBeVisible();
      await expect(page.locator('html')).toHaveCSS('color-scheme', theme);
      await expect(page.getByText('找不到文件')).toBeVisible();
      expect(await barriers(page)).toEqual([]);
      await page.getByRole('button', { name: '新建' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await barriers(page)).toEqual([]);
    });

    test('正文、台账、检查和导出没有障碍', async ({ page }) => {
      test.setTimeout(120_000);
      await page.getByRole('button', { name: '示例' }).click();
      const window = new PlanWindow(page);
      await window.outline.waitFor();
      await expect(page.locator('html')).toHaveCSS('color-scheme', theme);
      expect(await barriers(page)).toEqual([]);
      await window.showRegister('举措');
      await window.centre.getByRole('button', { name: '新增举措' }).click();
      await window.cell('完成时限', '（未命名）').fill('2026年13月');
      await window.cell('完成时限', '（未命名）').press('Enter');
      await expect(window.centre.getByText('不是有效日期')).toBeVisible();
      expect(await barriers(page)).toEqual([]);
      await window.pane.getByRole('tab', { name: '检查' }).click();
      await window.pane.getByRole('button', { name: '为什么' }).first().click();
      expect(await barriers(page)).toEqual([]);
      await page.getByRole('button', { name: '导出', exact: true }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await barriers(page)).toEqual([]);
    });
  });
}
