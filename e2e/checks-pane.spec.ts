import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { test, expect } from './editor-test';
import { chooseFromMenu } from './menu';
import { measure, paragraph, planOf } from './plan-file';
import { PlanWindow } from './plan-window';

const doubled = (id: string) => paragraph(id, '推动彩灯产业的的发展。');

const plan = planOf(
  {
    a: [
      ...['p1', 'p2', 'p3', 'p4', 'p5', 'p6'].map(doubled),
      paragraph('p7', '（一）建园'),
      paragraph('p8', '（三）引资'),
    ],
    b: [paragraph('q1', '办好灯会和和活动。'), measure('m1', '建设园区', ['m1p', '建设园区的的道路。'])],
  },
  {
    organisation: [{ id: 'o1', name: '市经济和信息化局' }],
    measure: [{ id: 'm1', lead: 'o1', due: '2027' }],
  },
);

test.use({ plan });

/** What is underlined as a warning in a line of the page. */
const markedIn = (page: Page, block: string) =>
  page.evaluate(
    (id) =>
      [...(CSS.highlights.get('warning') ?? [])]
        .filter(({ startContainer }) => startContainer.parentElement?.closest(`[data-block="${id}"]`))
        .map(({ startContainer, startOffset, endOffset }) => startContainer.textContent?.slice(startOffset, endOffset)),
    block,
  );

const groupsIn = (page: Page) =>
  page.locator('[data-pane="details"] section[aria-label] h3 > span:first-child').allTextContents();

test('findings are put together by section, rule or unit, and more than three alike are folded, by keyboard', async ({
  program,
  page,
  editor,
  profile,
}) => {
  const { pane } = new PlanWindow(page);
  await editor.caret('p7', 1);
  await chooseFromMenu(program, 'show-checks');
  await expect.poll(() => groupsIn(page)).toEqual(['一、章节a', '二、章节b']);
  const first = pane.getByRole('region', { name: '一、章节a' });
  await expect(first.locator('[data-rule="T05"]')).toHaveCount(3);
  const more = first.getByRole('button', { name: '…还有 3 处' });
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(first.locator('[data-rule="T05"]')).toHaveCount(6);
  await page.keyboard.press('Enter');
  await expect(first.locator('[data-rule="T05"]')).toHaveCount(3);

  await pane.getByRole('button', { name: '分组方式' }).focus();
  await editor.press('Enter', 'ArrowDown', 'Enter');
  await expect.poll(() => groupsIn(page)).toEqual(['序号缺漏、重复或不连贯', '重复的字词']);
  await expect(pane.getByRole('region', { name: '重复的字词' })).toContainText('…还有 5 处');
  await editor.press('Enter', 'ArrowDown', 'Enter');
  await expect.poll(() => groupsIn(page)).toEqual(['市经济和信息化局', '未明确责任单位']);
  await expect.poll(() => readFileSync(path.join(profile, 'settings.json'), 'utf8')).toContain('"checksBy": "unit"');
});

test('a level is shown alone, F8 stays in it, and what F8 comes to is unfolded', async ({ program, page, editor }) => {
  const { pane } = new PlanWindow(page);
  await editor.caret('p7', 1);
  await chooseFromMenu(program, 'show-checks');
  const warnings = pane.getByRole('button', { name: /^只看警告/ });
  await warnings.focus();
  await page.keyboard.press('Enter');
  await expect(warnings).toHaveAttribute('aria-pressed', 'true');
  await expect(pane.locator('[data-rule="D02"]')).toHaveCount(0);
  const current = pane.locator('[data-rule][data-current]');
  for (const block of ['p1', 'p2', 'p3', 'p4', 'p5']) {
    await chooseFromMenu(program, 'next-finding');
    await expect(current).toHaveCount(1);
    await expect(current).toHaveAttribute('data-key', new RegExp(`block:${block} `));
  }
  await expect(current).toBeInViewport();
  await warnings.focus();
  await page.keyboard.press('Enter');
  await expect(pane.locator('[data-rule="D02"]')).toHaveCount(1);
});

test('the focus stays in the list when the finding that had it is put right', async ({ program, page, editor }) => {
  const { pane } = new PlanWindow(page);
  await editor.caret('p7', 1);
  await chooseFromMenu(program, 'show-checks');
  const keyOfFocus = () =>
    page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-key]')?.dataset['key'] ?? '');
  await pane.locator('[data-key*="block:p1 "] [data-fix]').focus();
  await page.keyboard.press('Enter');
  await expect(pane.locator('[data-key*="block:p1 "]')).toHaveCount(0);
  await expect.poll(keyOfFocus).toContain('block:p2 ');
});

test('a finding in a heading is marked, gone to, explained and put right, also by its key', async ({
  program,
  page,
  editor,
}) => {
  const { pane } = new PlanWindow(page);
  await editor.caret('q1', 0);
  const heading = page.getByRole('textbox', { name: '章节标题' }).nth(1);
  await heading.fill('办好好的的灯会');
  await heading.press('Enter');
  await chooseFromMenu(program, 'show-checks');
  const finding = pane.locator('[data-key*="section:b "]');
  await expect(finding).toContainText('“的的”重复，应为“的”。');
  await expect(page.locator('[data-section="b"] [role="heading"]')).toHaveAttribute('data-finding', 'warning');
  await finding.getByRole('button', { name: '“的的”重复，应为“的”。' }).click();
  await expect(heading).toBeFocused();
  expect(await heading.evaluate((field: HTMLInputElement) => [field.selectionStart, field.selectionEnd])).toEqual([
    3, 5,
  ]);
  await chooseFromMenu(program, 'explain-finding');
  await expect(finding).toHaveAttribute('data-current', 'true');
  await finding.getByRole('button', { name: '在帮助中查看' }).click();
  const help = page.getByRole('dialog');
  await expect(help.getByRole('heading', { name: /^T05 / })).toBeInViewport();
  await page.keyboard.press('Escape');
  await heading.focus();
  await chooseFromMenu(program, 'fix-finding');
  await expect(heading).toHaveValue('办好好的灯会');
  await expect(page.locator('[data-section="b"] [role="heading"]')).not.toHaveAttribute('data-finding');
});

test('what was waived is checked again after its text changed, as one step', async ({ program, page, editor }) => {
  const { pane } = new PlanWindow(page);
  await editor.caret('p8', 1);
  await chooseFromMenu(program, 'waive-finding');
  const dialog = page.getByRole('dialog', { name: '豁免这个问题' });
  await dialog.getByLabel('理由').fill('引用上级文件的序号');
  await dialog.getByLabel('豁免人').fill('王芳');
  await dialog.getByRole('button', { name: '豁免' }).click();
  await expect(dialog).toHaveCount(0);
  await chooseFromMenu(program, 'review-waived');
  await expect(page.getByText('豁免的地方都没有改动，不需要复核。')).toBeVisible();

  await editor.caret('p8', 5);
  await editor.type('X');
  await chooseFromMenu(program, 'review-waived');
  const again = pane.getByRole('button', { name: '全部重新检查（1）' });
  await expect(again).toBeFocused();
  await expect(pane.getByRole('region', { name: '改动后需复核 1' })).toContainText('豁免时：（三）引资');
  const waived = (await editor.saved()).waivers;
  await page.keyboard.press('Enter');
  await expect(pane.locator('[data-rule="D02"]')).toHaveCount(1);
  expect((await editor.saved()).waivers).toEqual([]);
  await editor.undo();
  await expect(pane.locator('[data-rule="D02"]')).toHaveCount(0);
  expect((await editor.saved()).waivers).toEqual(waived);
});

test('nothing moves while a word is composed', async ({ program, page, editor }) => {
  const { pane } = new PlanWindow(page);
  await chooseFromMenu(program, 'show-checks');
  await editor.caret('q1', 9);
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('warning')?.size)).toBe(8);
  // A finding that is typed just before the first letter of the word would come up within it.
  await editor.type('办好好');
  await editor.type('的的');
  await page.evaluate(() => {
    const changes: string[] = [];
    Object.assign(window, { changes });
    const seen = new MutationObserver((list) => changes.push(...list.map(({ type }) => type)));
    const set = CSS.highlights.set.bind(CSS.highlights);
    CSS.highlights.set = (name, highlight) => {
      changes.push(`highlight ${name}`);
      return set(name, highlight);
    };
    const details = document.querySelector('[data-pane="details"]');
    addEventListener('compositionstart', () => {
      changes.length = 0;
      if (details) seen.observe(details, { subtree: true, childList: true, characterData: true, attributes: true });
    });
  });
  const changes = () => page.evaluate(() => (Reflect.get(window, 'changes') as readonly string[]).slice());
  await editor.compose(['f', 'fa', 'fa z', 'fa zhan'], '发展', async () => {
    await page.waitForTimeout(400);
    expect(await changes()).toEqual([]);
  });
  await expect(pane.locator('[data-key*="block:q1 "]')).toHaveCount(2);
  expect(await changes()).not.toEqual([]);
  // An underline behind the word goes along with its text.
  await editor.caret('q1', 0);
  await editor.compose(['j', 'ji', 'ji ji'], '积极', async () => {
    expect(await changes()).toEqual([]);
    expect(await markedIn(page, 'q1')).toContain('和和');
  });
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('warning')?.size)).toBe(9);
});
