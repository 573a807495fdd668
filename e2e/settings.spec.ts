import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, launchProgram, endProgram, test } from './fixture';
import { chooseFromMenu } from './menu';
import { PlanWindow } from './plan-window';
import { repository } from './runtime';
import { pressKeys } from './system-keys';

const sample = path.join(repository, 'templates/samples/zigong-lantern.zh-CN.json');

const stored = (profile: string): { readonly settings: Readonly<Record<string, unknown>> } =>
  JSON.parse(readFileSync(path.join(profile, 'settings.json'), 'utf8')) as never;

const paperWidth = async (page: Page): Promise<number> =>
  (await page.locator('article').first().boundingBox())?.width ?? 0;

test('设置从起始页打开，改动立即生效并保留', async ({ page, profile }) => {
  await page.getByRole('button', { name: '设置' }).click();
  const sheet = page.getByRole('dialog', { name: '设置' });
  await sheet.getByLabel('姓名').fill('王芳');
  await sheet.getByLabel('单位').fill('自贡市经济和信息化局');
  await sheet.getByText('深色').click();
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  await sheet.getByText('English').click();
  await expect(page.getByRole('dialog', { name: 'Settings' }).getByLabel('Name')).toHaveValue('王芳');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect
    .poll(() => stored(profile).settings)
    .toEqual({ language: 'en', theme: 'dark', author: '王芳', unit: '自贡市经济和信息化局' });
});

test.describe('with a plan', () => {
  test.use({ files: [sample] });

  test('页面从 50% 缩放到 300%，正文照常可写，下次打开还是这样', async ({ program, page, profile }) => {
    const window = new PlanWindow(page);
    await window.outline.waitFor();
    await page.getByRole('button', { name: '页面缩放 100%' }).click();
    await page.getByRole('menuitem', { name: '50%', exact: true }).click();
    await expect.poll(() => paperWidth(page)).toBeCloseTo(397, 0);
    await chooseFromMenu(program, 'zoom-in');
    await expect(page.getByRole('button', { name: '页面缩放 60%' })).toBeVisible();
    await expect.poll(() => paperWidth(page)).toBeCloseTo(476.4, 0);
    await chooseFromMenu(program, 'zoom-reset');
    await expect(page.getByRole('button', { name: '页面缩放 100%' })).toBeVisible();

    await page.locator('[data-scroller]').hover();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
    await expect(page.getByRole('button', { name: '页面缩放 110%' })).toBeVisible();

    await page.getByRole('button', { name: '页面缩放' }).click();
    await page.getByRole('menuitem', { name: '300%' }).click();
    await window.goToSection('总体要求');
    await page.keyboard.press('Control+End');
    await page.keyboard.type('放大后写的一句。');
    await expect(window.centre.getByText('放大后写的一句。')).toBeVisible();
    expect(
      await page
        .locator('[data-section-editor]')
        .first()
        .evaluate((node) => getComputedStyle(node).fontSize),
    ).toBe('48px');
    await expect.poll(() => stored(profile).settings['zoom']).toBe(3);
  });

  test('窗格开合和窗口位置记住，下次还在原处', async ({ profile }) => {
    const program = await launchProgram({ profile, files: [sample] });
    const page = await program.firstWindow();
    await page.getByRole('button', { name: '收起右侧窗格' }).click();
    await expect(page.locator('[data-pane="details"]')).toHaveCount(0);
    const place = { x: 60, y: 40, width: 1100, height: 720 };
    await program.evaluate(({ BrowserWindow }, bounds) => {
      BrowserWindow.getAllWindows()[0]?.setBounds(bounds);
    }, place);
    const ended = program.waitForEvent('close');
    await program.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.close();
    });
    await ended;
    const again = await launchProgram({ profile, files: [sample] });
    const second = await again.firstWindow();
    await new PlanWindow(second).outline.waitFor();
    await expect(second.locator('[data-pane="details"]')).toHaveCount(0);
    const bounds = await again.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
    expect(bounds).toEqual(place);
    await endProgram(again);
  });

  test('键盘快捷键表按作用和按键查找', async ({ program, page }) => {
    await new PlanWindow(page).outline.waitFor();
    await pressKeys(program, 'Control+/');
    const sheet = page.getByRole('dialog', { name: '键盘快捷键' });
    await sheet.getByLabel('查找').fill('另存');
    await expect(sheet.getByText('Ctrl + Shift + S')).toBeVisible();
    await expect(sheet.getByText('Ctrl + N', { exact: true })).toHaveCount(0);
    await sheet.getByLabel('查找').fill('ctrl+n');
    await expect(sheet.getByText('新建')).toBeVisible();
    await sheet.getByLabel('查找').fill('没有这样的键');
    await expect(sheet.getByText('没有找到')).toBeVisible();
  });

  test('F1 打开帮助，能查找，图片看得见', async ({ program, page }) => {
    await new PlanWindow(page).outline.waitFor();
    await pressKeys(program, 'F1');
    const sheet = page.getByRole('dialog', { name: '使用帮助' });
    const pages = sheet.getByRole('navigation', { name: '目录' }).getByRole('listitem');
    await expect(pages.first()).toBeVisible();
    expect(await pages.count()).toBeGreaterThan(5);
    for (let at = 0; at < (await pages.count()); at++) {
      await pages.nth(at).getByRole('button').click();
      for (const picture of await sheet.getByRole('article').getByRole('img').all())
        await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100);
    }
    await sheet.getByLabel('查找').fill('恢复');
    await expect.poll(() => pages.count()).toBeLessThan(6);
    await expect(pages.first()).toBeVisible();
  });
});

test.describe('recent files', () => {
  test('“最近使用”菜单列出文件，清除后起始页也是空的', async ({ profile, folder }) => {
    const file = path.join(folder, '甲 & 乙.plan');
    writeFileSync(file, '');
    writeFileSync(
      path.join(profile, 'settings.json'),
      JSON.stringify({ recent: [{ path: file, openedAt: '2026-01-05T08:00:00.000Z' }] }),
    );
    const again = await launchProgram({ profile });
    const window = await again.firstWindow();
    await expect(window.getByText('甲 & 乙')).toBeVisible();
    const labels = await again.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()
        ?.getMenuItemById('recent')
        ?.submenu?.items.map(({ label }) => label),
    );
    expect(labels?.[0]).toBe(`甲 && 乙.plan — ${folder}`);
    await again.evaluate(({ Menu }) => {
      const items = Menu.getApplicationMenu()?.getMenuItemById('recent')?.submenu?.items ?? [];
      (items.at(-1)?.click as () => void)();
    });
    await expect(window.getByText('还没有打开过计划')).toBeVisible();
    await endProgram(again);
  });
});
