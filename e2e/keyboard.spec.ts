import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { walkFocus } from './focus-ring';
import { pressKeys } from './system-keys';
import { goToLine } from './tour/text';
import { expect, test, type Visit } from './tour/tour-test';

const paneOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-pane]')?.dataset['pane'] ?? '');

/** Presses Tab until something by this name has the focus. */
async function tabTo({ page }: Visit, role: 'button' | 'radio', name: string): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: true });
  for (let step = 0; step < 30; step++) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluateAll((elements) => elements.some((element) => element === document.activeElement))) return;
  }
  throw new Error(`Tab does not lead to ${name}`);
}

test.describe('从起始页', () => {
  test.use({ files: [] });

  test('不用鼠标，从新建写到导出', async ({ visit }) => {
    test.setTimeout(180_000);
    const { page, program, dialogs, folder, words, press, dialog } = visit;
    await page.getByText(words('start.newNote')).waitFor();
    await press('Tab', 'Enter');
    await dialog.waitFor();
    await expect(dialog.getByLabel('地区')).toBeFocused();
    await page.keyboard.type('自贡市');
    await press('Tab');
    await page.keyboard.type('彩灯产业');
    await press('Enter');
    await page.locator('[data-section-editor]:focus').waitFor();
    await page.keyboard.type('为推动彩灯产业升级，制定本计划。');

    // A target in its register, and back to the caret.
    await pressKeys(program, 'Control+2');
    await expect(page.getByRole('button', { name: '新增指标' })).toBeVisible();
    await tabTo(visit, 'button', '新增指标');
    await press('Enter');
    await page.keyboard.type('入驻企业数');
    await press('Tab');
    await page.keyboard.type('400家');
    await press('Enter');
    await pressKeys(program, 'Control+1');
    await page.locator('[data-section-editor]:focus').waitFor();
    await page.keyboard.type('入驻企业@');
    await page.getByRole('option').first().waitFor();
    await press('Enter');
    await expect(page.locator('[data-section-editor]').first()).toContainText(/入驻企业400家/);

    const file = path.join(folder, '键盘.docx');
    await dialogs.chooseFile(file);
    await pressKeys(program, 'Control+Shift+E');
    await dialog.waitFor();
    await tabTo(visit, 'button', '导出');
    await press('Enter');
    await page.getByText('导出完成').waitFor({ timeout: 60_000 });
    expect(existsSync(file)).toBe(true);
    await press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page.locator('[data-section-editor]:focus')).toBeVisible();
  });
});

test('F6 走遍各个窗格，从正文、表格、引用和台账都出得来', async ({ visit }) => {
  test.setTimeout(120_000);
  const { page, program, press } = visit;
  await goToLine(visit, 'tour000001');
  const seen: string[] = [];
  for (let step = 0; step < 4; step++) {
    await pressKeys(program, 'F6');
    await expect.poll(() => paneOf(page)).not.toBe(seen.at(-1) ?? 'centre');
    seen.push(await paneOf(page));
  }
  expect(seen).toEqual(['details', 'tools', 'outline', 'centre']);
  await expect(page.locator('[data-section-editor]:focus')).toBeVisible();

  // From a cell of a small table Tab goes on to the next; F6 leaves it.
  await page.locator('[data-section-editor] [data-block="tour000012"]').click();
  await press('Tab', 'Tab', 'Tab');
  await pressKeys(program, 'F6');
  await expect.poll(() => paneOf(page)).toBe('details');

  // Beside a reference the arrows pass it.
  await goToLine(visit, 'tour000014');
  await page.keyboard.type('@');
  await page.getByRole('option').first().waitFor();
  await press('Enter');
  const chip = page.locator('[data-block="tour000014"] [data-ref]');
  await expect(chip).toBeVisible();
  await press('ArrowLeft', 'ArrowLeft', 'ArrowRight', 'ArrowRight');
  await page.keyboard.type('。');
  await expect(page.locator('[data-block="tour000014"]')).toContainText(/。$/);

  // In a register Tab leaves after the last cell, and F6 at any time.
  await pressKeys(program, 'Control+2');
  const grid = page.getByRole('grid');
  await expect(grid.locator('[data-field]')).toBeFocused();
  await press('Control+End', 'Tab');
  await expect(grid.locator('[data-field]')).not.toBeFocused();
  await press('Shift+Tab');
  await pressKeys(program, 'F6');
  await expect.poll(() => paneOf(page)).toBe('details');
});

test('大纲里按 Enter，正文滚到那一节，光标就在那里', async ({ visit }) => {
  const { page, press } = visit;
  await goToLine(visit, 'tour000001');
  await expect(page.locator('[data-block="tour000001"]').first()).toBeInViewport();
  await page.locator('[data-pane="outline"] [data-key="section001"]').focus();
  await press('Enter');
  await expect(page.locator('[data-section="section001"]')).toBeInViewport();
  await page.locator('[data-pane="outline"] [data-key="measure009"]').focus();
  await press('Enter');
  await page.locator('[data-section-editor]:focus').waitFor();
  await expect(page.locator('[data-block="measure009"]').first()).toBeInViewport();
});

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({ theme });

    test('每个窗格和对话框里，焦点都看得见', async ({ visit }) => {
      test.setTimeout(180_000);
      const { page, program, choose, close, dialog } = visit;
      const seen: Record<string, Awaited<ReturnType<typeof walkFocus>>> = {};
      await page.locator('[data-pane="outline"] [data-key="measure001"]').click();
      await page.locator('[data-section-editor]:focus').waitFor();
      const keys = { details: 'Tab', tools: 'ArrowRight', outline: 'ArrowDown' };
      for (const [pane, key] of Object.entries(keys)) {
        await pressKeys(program, 'F6');
        await expect.poll(() => paneOf(page)).toBe(pane);
        // Before the tree stands the button of its menu, which an arrow would open.
        if (pane === 'outline') await page.keyboard.press('Tab');
        seen[pane] = await walkFocus(page, key, 20);
        await page.locator(`[data-pane="${pane}"] :is(button, input, [tabindex])`).first().focus();
      }
      await page.locator('footer button').first().focus();
      seen['status bar'] = await walkFocus(page);
      // Behind the last button Tab leaves the window.
      await goToLine(visit, 'tour000001');
      await pressKeys(program, 'Control+2');
      await expect(page.getByRole('grid').locator('[data-field]')).toBeFocused();
      seen['register'] = await walkFocus(page, 'Tab', 12);
      for (const command of ['settings', 'keyboard', 'help', 'versions', 'export']) {
        await choose(command);
        await dialog.waitFor();
        seen[command] = await walkFocus(page);
        await close();
      }
      await choose('replace');
      await page.getByRole('search').waitFor();
      seen['find'] = await walkFocus(page, 'Tab', 12);
      for (const [name, { count, unmarked }] of Object.entries(seen)) {
        expect(unmarked, name).toEqual([]);
        expect(count, name).toBeGreaterThan(1);
      }
    });
  });
}

test.describe('before there is a plan', () => {
  test.use({ files: [] });

  test('在起始页和新建计划里，焦点都看得见', async ({ visit }) => {
    const { page, choose, dialog, words } = visit;
    await page.getByText(words('start.newNote')).waitFor();
    await page.getByText(words('start.missing')).waitFor();
    const start = await walkFocus(page);
    expect(start.unmarked).toEqual([]);
    expect(start.count).toBeGreaterThan(4);
    await choose('new');
    await dialog.waitFor();
    const asked = await walkFocus(page);
    expect(asked.unmarked).toEqual([]);
    expect(asked.count).toBeGreaterThan(6);
  });
});

test('要求减少动态效果时，没有动画和过渡', async ({ visit }) => {
  const { page, choose, close, dialog } = visit;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await goToLine(visit, 'tour000001');
  const longest = (): Promise<number> =>
    page.evaluate(() => {
      const seconds = (text: string): number => Math.max(...text.split(',').map((part) => parseFloat(part) || 0));
      const styles = [...document.querySelectorAll('*')].flatMap((element) =>
        ['', '::before', '::after'].map((part) => getComputedStyle(element, part === '' ? null : part)),
      );
      const running = document
        .getAnimations()
        .map(({ effect }) => Number(effect?.getComputedTiming().endTime ?? 0) / 1000);
      const declared = styles.flatMap((style) => [seconds(style.transitionDuration), seconds(style.animationDuration)]);
      return Math.max(0, ...running, ...declared);
    });
  expect(await longest()).toBeLessThanOrEqual(0.00001);
  for (const command of ['settings', 'export', 'word-count', 'show-register']) {
    await choose(command);
    if (command !== 'show-register') await dialog.waitFor();
    expect(await longest(), command).toBeLessThanOrEqual(0.00001);
    if (command !== 'show-register') await close();
  }
});

test('高对比度下，选中的和有焦点的都看得见', async ({ visit }, info) => {
  const { page, program, choose, close, dialog } = visit;
  await page.emulateMedia({ forcedColors: 'active' });
  await page.locator('[data-pane="outline"] [data-key="measure001"]').click();
  const groundOf = (selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  const plain = await groundOf('[data-pane="outline"] [data-key="section001"]');
  expect(await groundOf('[data-pane="outline"] [data-key="measure001"]')).not.toBe(plain);
  expect(await groundOf('footer label[data-selected]')).not.toBe(await groundOf('footer label:not([data-selected])'));
  await page.screenshot({ path: info.outputPath('page.png') });
  await pressKeys(program, 'Control+2');
  await page.keyboard.press('Shift+ArrowDown');
  expect(await groundOf('[data-part="cell"][aria-selected="true"]')).not.toBe(plain);
  await page.screenshot({ path: info.outputPath('register.png') });
  await choose('export');
  await dialog.waitFor();
  const walk = await walkFocus(page);
  expect(walk.unmarked).toEqual([]);
  await page.screenshot({ path: info.outputPath('export.png') });
  await close();
});

test('对话框关上以后，焦点回到原处', async ({ visit }) => {
  test.setTimeout(120_000);
  const { page, choose, close, dialog, program } = visit;
  const text = page.locator('[data-section-editor]:focus');
  await goToLine(visit, 'tour000001');
  for (const command of [
    'settings',
    'keyboard',
    'help',
    'versions',
    'export',
    'revert',
    'insert-table',
    'word-count',
  ]) {
    await choose(command);
    await dialog.waitFor();
    await close();
    await expect(text, command).toBeVisible();
  }
  // One dialog that took the place of another.
  await choose('versions');
  await dialog.getByLabel('版本名称').fill('一稿');
  await dialog.getByLabel('您的姓名').fill('王芳');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: '查看“一稿”' }).click();
  await dialog.getByRole('article').waitFor();
  await page.keyboard.press('Escape');
  await dialog.getByText('版本保存在计划文件里').waitFor();
  await close();
  await expect(text, 'versions').toBeVisible();
  await choose('find');
  await page.getByRole('search').waitFor();
  await page.keyboard.press('Escape');
  await expect(text, 'find').toBeVisible();
  await choose('waive-finding');
  await page.keyboard.press('Escape');
  await expect(text, 'waive').toBeVisible();

  // In a register the focus goes back to its cell.
  await pressKeys(program, 'Control+2');
  const cell = page.getByRole('grid').locator('[data-field]');
  await expect(cell).toBeFocused();
  for (const command of ['settings', 'versions', 'export']) {
    await choose(command);
    await dialog.waitFor();
    await close();
    await expect(cell, command).toBeFocused();
  }
});
