import type { ElectronApplication, Page } from '@playwright/test';
import { test, expect } from './editor-test';
import type { EditorPage } from './editor-page';
import { chooseFromMenu } from './menu';
import { paragraph, planOf } from './plan-file';
import { PlanWindow } from './plan-window';

const plan = planOf(
  { a: [paragraph('p1', '加快建设园区。'), paragraph('p2', '完善道路。')] },
  {
    target: [
      {
        id: 't1',
        name: '园区年产值',
        scope: '园区',
        value: { value: '50', comparator: '=', unit: '亿元' },
        deadline: '2028',
      },
    ],
  },
);

test.use({ plan });

/** Types a sentence by an input method whose number is not that of the register. */
async function contradict(editor: EditorPage): Promise<void> {
  await editor.caret('p1', 7);
  await editor.compose(['d', 'dao'], '到');
  await editor.type('2028');
  await editor.compose(['n', 'nian'], '年，');
  await editor.compose(['y', 'yuan', 'yuan qu', 'yuan qu nian chan zhi'], '园区年产值达到');
  await editor.type('55');
  await editor.compose(['y', 'yi yuan'], '亿元。');
}

const lineOf = (page: Page) => page.locator('[data-section-editor] p[data-block="p1"]');
const markedAsWrong = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('error') ?? [])].map(({ startContainer, startOffset, endOffset }) =>
      startContainer.textContent?.slice(startOffset, endOffset),
    ),
  );

/** From the caret in the number to the first of the two ways, by Alt+Enter. */
async function toChoices(program: ElectronApplication, page: Page, editor: EditorPage): Promise<void> {
  await editor.caret('p1', 22);
  await chooseFromMenu(program, 'fix-finding');
  await expect(page.getByRole('button', { name: '改用台账的值（引用）50亿元' })).toBeFocused();
}

test('a number that contradicts the register is seen while it is typed, and put right from either side', async ({
  program,
  page,
  editor,
}) => {
  const { pane } = new PlanWindow(page);
  await chooseFromMenu(program, 'show-checks');
  await contradict(editor);
  await expect(lineOf(page)).toHaveText('加快建设园区。到2028年，园区年产值达到55亿元。');
  await expect.poll(() => markedAsWrong(page)).toEqual(['55亿元']);
  const finding = pane.locator('[data-rule="P18"]');
  await expect(finding).toContainText('正文中的“55亿元”与台账中“园区年产值”的目标值“50亿元”不一致。');
  const before = await editor.expectTrue();

  // Both places are links.
  await finding.getByRole('button', { name: '台账：园区年产值 › 目标值' }).click();
  await expect(page.locator('[data-field="t1.value"]')).toBeFocused();
  await chooseFromMenu(program, 'show-checks');
  await finding.getByRole('button', { name: '正文：一、章节a' }).click();
  expect(await page.evaluate(() => String(getSelection()))).toBe('55亿元');

  // The register's value, as a reference, by keyboard; the caret is back in the text.
  await toChoices(program, page, editor);
  await page.keyboard.press('Enter');
  await expect(lineOf(page).locator('[data-ref]')).toHaveText('50亿元');
  await expect(finding).toHaveCount(0);
  await expect(page.locator('[data-section-editor]')).toBeFocused();
  expect(editor.textsOf(await editor.expectTrue(), 'a')[0]).toContain('⟦t1.value⟧');
  await editor.undo();
  await expect(finding).toHaveCount(1);
  expect(await editor.expectTrue()).toEqual(before);

  // The text's value, into the register; Esc had led back to the caret.
  await toChoices(program, page, editor);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-section-editor]')).toBeFocused();
  await toChoices(program, page, editor);
  await editor.press('Tab', 'Enter');
  await expect(finding).toHaveCount(0);
  expect((await editor.expectTrue()).records.target[0]?.value).toEqual({ value: '55', comparator: '=', unit: '亿元' });
  await expect(lineOf(page)).toContainText('55亿元');
  await expect.poll(() => markedAsWrong(page)).toEqual([]);
  await editor.undo();
  await expect(finding).toHaveCount(1);
  expect(await editor.expectTrue()).toEqual(before);
});
