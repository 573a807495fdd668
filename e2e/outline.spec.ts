import type { Locator } from '@playwright/test';
import { expect, test } from './fixture';
import { openSample } from './open-sample';
import { PlanWindow } from './plan-window';

/** The lines of the outline between two sections, as they read. */
async function linesUnder(window: PlanWindow, from: string, to: string): Promise<readonly string[]> {
  const lines = await window.outline
    .locator('[role="row"]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? row.textContent));
  const at = (name: string): number => lines.findIndex((line) => line.includes(name));
  return lines.slice(at(from) + 1, at(to)).map((line) => line.replace(/待填$/, ''));
}

const row = (window: PlanWindow, name: string): Locator =>
  window.outline.getByRole('row').filter({ hasText: name }).first();

async function addSection(window: PlanWindow, under: string, act: string, heading: string): Promise<void> {
  await row(window, under).click({ button: 'right' });
  await window.page.getByRole('menuitem', { name: act, exact: true }).click();
  await window.page.getByLabel('章节标题').last().fill(heading);
  await window.page.keyboard.press('Enter');
  await expect(row(window, heading)).toBeVisible();
}

/** Drags as a hand does: a press, some steps, a release. */
async function drag(window: PlanWindow, from: Locator, to: Locator, part: number): Promise<void> {
  const [a, b] = [await from.boundingBox(), await to.boundingBox()];
  if (!a || !b) throw new Error('nothing to drag');
  const { mouse } = window.page;
  await mouse.move(a.x + a.width / 2, a.y + a.height / 2);
  await mouse.down();
  await mouse.move(a.x + a.width / 2 + 6, a.y + a.height / 2 + 6, { steps: 4 });
  await mouse.move(b.x + b.width / 2, b.y + b.height * part, { steps: 10 });
  await window.page.waitForTimeout(150);
  await mouse.up();
}

test('自己的章节可以添加、改名、移动、删除，模板规定的不能动', async ({ page }) => {
  test.setTimeout(120_000);
  const window = await PlanWindow.create(page, {
    jurisdiction: '自贡市',
    subject: '彩灯产业',
    years: ['2026', '2028'],
  });
  await addSection(window, '重点任务', '添加下级章节', '夯实基地');
  await addSection(window, '夯实基地', '添加章节', '打造品牌');
  await addSection(window, '打造品牌', '添加章节', '扩大出口');
  const shown = (): Promise<readonly string[]> => linesUnder(window, '重点任务', '重点项目');
  await expect.poll(shown).toEqual(['（一） 夯实基地', '（二） 打造品牌', '（三） 扩大出口']);

  // F2 renames, Alt+↑ moves, and the focus stays at the line.
  await row(window, '扩大出口').focus();
  await page.keyboard.press('F2');
  await page.getByRole('dialog').getByLabel('章节标题').fill('扩大外贸');
  await page.keyboard.press('Enter');
  await row(window, '扩大外贸').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(shown).toEqual(['（一） 夯实基地', '（二） 扩大外贸', '（三） 打造品牌']);

  // By mouse.
  await drag(window, row(window, '打造品牌'), row(window, '夯实基地'), 0.1);
  await expect.poll(shown).toEqual(['（一） 打造品牌', '（二） 夯实基地', '（三） 扩大外贸']);
  await page.keyboard.press('Control+z');
  await expect.poll(shown).toEqual(['（一） 夯实基地', '（二） 扩大外贸', '（三） 打造品牌']);

  // An empty section goes at once, one with text is asked about; undo brings it back.
  await row(window, '打造品牌').focus();
  await page.keyboard.press('Delete');
  await expect.poll(shown).toEqual(['（一） 夯实基地', '（二） 扩大外贸']);
  await window.goToSection('夯实基地');
  await page.keyboard.type('建好园区。');
  await row(window, '夯实基地').focus();
  await page.keyboard.press('Delete');
  await page.getByRole('alertdialog').getByRole('button', { name: '删除' }).click();
  await expect.poll(shown).toEqual(['（一） 扩大外贸']);
  await page.keyboard.press('Control+z');
  await expect(window.centre).toContainText('建好园区。');

  // What the template fixes is greyed, with the reason.
  await row(window, '引言').click({ button: 'right' });
  const rename = page.getByRole('menuitem', { name: '重命名' });
  await expect(rename).toHaveAttribute('aria-disabled', 'true');
  await expect(rename).toContainText('模板规定的章节，不能改动。');
});

test('台账的行可以用键盘和鼠标移动，删除时引用变成文字', async ({ page }) => {
  test.setTimeout(120_000);
  await openSample(page);
  const window = new PlanWindow(page);
  await window.outline.waitFor();
  await window.showRegister('指标');
  const names = (): Promise<readonly string[]> =>
    window.centre
      .locator('[data-record]')
      .evaluateAll((rows) =>
        rows
          .sort((a, b) => Number(a.getAttribute('aria-rowindex')) - Number(b.getAttribute('aria-rowindex')))
          .map((one) => one.querySelector('[role="rowheader"] span')?.textContent ?? ''),
      );
  const before = await names();
  const [first = '', second = '', third = '', fourth = ''] = before;

  await window.cell('指标名称', first).click();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(names).toEqual([second, first, third, fourth]);
  await expect(window.cell('指标名称', first).locator('textarea')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect.poll(names).toEqual(before);

  const rows = window.centre.locator('[data-record]');
  await drag(window, rows.nth(0).locator('[draggable]'), rows.nth(2), 0.8);
  await expect.poll(names).toEqual([second, third, first, fourth]);
  await page.keyboard.press('Control+z');
  await expect.poll(names).toEqual(before);

  await rows
    .nth(0)
    .getByRole('button', { name: /的操作/ })
    .click();
  await page.getByRole('menuitem', { name: '删除' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '删除' }).click();
  await expect.poll(names).toEqual([second, third, fourth]);
  await expect(window.centre).not.toContainText('〔已删除〕');
  await page.keyboard.press('Control+z');
  await expect.poll(names).toEqual(before);
});
