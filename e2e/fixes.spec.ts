import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { test, expect } from './editor-test';
import { chooseFromMenu } from './menu';
import { paragraph, planOf } from './plan-file';
import { PlanWindow } from './plan-window';

test.use({
  plan: planOf({
    a: [
      paragraph('p1', '推动彩灯产业的的发展，办好好灯会。'),
      paragraph('p2', [{ text: '建设' }, { text: '园区的的道路', bold: true }, { text: '和和设施。' }]),
      paragraph('p3', '（一）建园'),
      paragraph('p4', '（三）引资'),
    ],
  }),
});

const lineOf = (page: Page, block: string) => page.locator(`[data-section-editor] p[data-block="${block}"]`);

test('one finding is put right from the pane, and one at the caret by the menu', async ({ program, page, editor }) => {
  const { pane } = new PlanWindow(page);
  await chooseFromMenu(program, 'show-checks');
  const numbering = pane.locator('[data-rule="D02"]');
  await numbering.getByRole('button', { name: '改为“（二）”' }).click();
  await expect(lineOf(page, 'p4')).toHaveText('（二）引资');
  await expect(numbering).toHaveCount(0);

  await editor.caret('p1', 7);
  // The checks follow the caret and say why.
  await expect(pane.locator('[data-rule][data-current]')).toContainText('“的的”重复，应为“的”。');
  await expect(pane.locator('[data-rule][data-current]')).toContainText('常见笔误');
  await chooseFromMenu(program, 'fix-finding');
  await expect(lineOf(page, 'p1')).toHaveText('推动彩灯产业的发展，办好好灯会。');
  await editor.undo();
  await expect(lineOf(page, 'p1')).toHaveText('推动彩灯产业的的发展，办好好灯会。');
});

test('all findings of a rule are put right after a look at each, as one step', async ({ program, page, editor }) => {
  const { pane } = new PlanWindow(page);
  const before = await editor.expectTrue();
  await chooseFromMenu(program, 'show-checks');
  await pane.locator('[data-rule="T05"]').first().getByRole('button', { name: '全部修正（3）…' }).click();
  const preview = page.getByRole('dialog', { name: '全部修正：逐处核对' });
  await preview.getByRole('checkbox', { name: '和和和设施' }).uncheck();
  await preview.getByRole('button', { name: '替换 2 处' }).click();
  await expect(lineOf(page, 'p2')).toHaveText('建设园区的道路和和设施。');
  const after = await editor.expectTrue();
  expect(after.sections[0]?.prose[1]?.children).toEqual([
    { text: '建设' },
    { text: '园区的道路', bold: true },
    { text: '和和设施。' },
  ]);
  await expect(pane.locator('[data-rule="T05"]')).toHaveCount(1);
  await editor.undo();
  expect(await editor.expectTrue()).toEqual(before);
});

test('resting the mouse on a marked place explains it and offers the fix', async ({ page, editor }) => {
  await editor.caret('p3', 0);
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('warning')?.size)).toBe(3);
  const box = await page.evaluate(() => {
    const [marked] = CSS.highlights.get('warning') ?? [];
    const range = document.createRange();
    if (marked) {
      range.setStart(marked.startContainer, marked.startOffset);
      range.setEnd(marked.endContainer, marked.endOffset);
    }
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.move(box.x, box.y);
  const hint = page.getByRole('group', { name: '此处的问题' });
  await expect(hint).toContainText('“的的”重复，应为“的”。');
  await expect(hint).toContainText('常见笔误');
  await hint.getByRole('button', { name: '改为“的”' }).click();
  await expect(lineOf(page, 'p1')).toHaveText('推动彩灯产业的发展，办好好灯会。');
  await expect(hint).toHaveCount(0);
});

test('a finding is waived with reason and name, listed, and checked again', async ({
  program,
  page,
  editor,
  profile,
}) => {
  const { pane } = new PlanWindow(page);
  const before = await editor.saved();
  await editor.caret('p4', 1);
  await chooseFromMenu(program, 'show-checks');
  await expect(pane.locator('[data-rule="D02"][data-current]')).toHaveCount(1);
  await chooseFromMenu(program, 'waive-finding');
  const dialog = page.getByRole('dialog', { name: '豁免这个问题' });
  await dialog.getByRole('button', { name: '豁免' }).click();
  await expect(dialog).toContainText('请写明理由。');
  await expect(dialog).toContainText('请写明姓名。');
  await dialog.getByLabel('理由').fill('引用上级文件的序号');
  await dialog.getByLabel('豁免人').fill('王芳');
  await dialog.getByRole('button', { name: '豁免' }).click();
  await expect(pane.locator('[data-rule="D02"]')).toHaveCount(0);

  await pane.getByRole('button', { name: '已豁免 1' }).click();
  const waived = pane.locator('[data-waived="D02"]');
  await expect(waived).toContainText('引用上级文件的序号（王芳）');
  expect((await editor.saved()).waivers).toEqual([
    { rule: 'D02', at: 'block:p4', name: '王芳', reason: '引用上级文件的序号', text: '（三）引资' },
  ]);
  expect(readFileSync(path.join(profile, 'settings.json'), 'utf8')).toContain('王芳');

  // The name is there the next time.
  await pane.locator('[data-rule="T05"]').first().getByRole('button', { name: '豁免…' }).click();
  await expect(dialog.getByLabel('豁免人')).toHaveValue('王芳');
  await dialog.getByRole('button', { name: '取消' }).click();

  await waived.getByRole('button', { name: '重新检查' }).click();
  await expect(pane.locator('[data-rule="D02"]')).toHaveCount(1);
  await editor.undo();
  await expect(pane.locator('[data-rule="D02"]')).toHaveCount(0);
  await editor.undo();
  expect(await editor.saved()).toEqual(before);
});
