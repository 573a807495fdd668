import type { Locator } from '@playwright/test';
import type { EditorPage } from './editor-page';
import { expect, test } from './editor-test';
import { chooseFromMenu } from './menu';
import { item, measure, paragraph, paragraphs, planOf, ref } from './plan-file';

const plan = planOf(
  {
    a: [paragraph('p1', '园区园区建设（见附件。'), measure('m1', '建设园区'), item('l1', '要点')],
    b: [
      paragraph('q1', [{ text: '现有' }, ref('t1', 'value'), { text: '。' }]),
      { type: 'generated-table', id: 'g1', table: 'indicators', children: [{ text: '' }] },
    ],
    far: paragraphs('f', 40),
  },
  { target: [{ id: 't1', name: '企业数量', value: { value: '400', comparator: '=', unit: '家' } }] },
);

test.use({ plan });

const details = (editor: EditorPage): Locator => editor.page.locator('[data-pane="details"]');

test('the pane follows the caret: section, measure, and the record behind a reference or a table', async ({
  editor,
}) => {
  await editor.caret('m1t', 1);
  await expect(details(editor).locator('[data-field="m1.title"]')).toBeVisible();
  await editor.page.locator('[data-ref="t1.value"]').click();
  await expect(details(editor).locator('[data-field="t1.value"]')).toHaveValue('400家');
  await editor.caret('p1', 1);
  await expect(details(editor)).toContainText('章节a');
  await editor.page.locator('[data-cell="t1.name"]').click();
  await expect(details(editor).locator('[data-field="t1.name"]')).toHaveValue('企业数量');
});

test('the title of the page and the menu lead back to what the plan says of itself', async ({ editor, program }) => {
  const title = details(editor).getByLabel('标题');
  await editor.caret('p1', 1);
  await expect(title).toHaveCount(0);
  await editor.page.getByRole('heading', { name: '测试计划', level: 1 }).click();
  await expect(title).toHaveValue('测试计划');
  await editor.caret('p1', 1);
  await chooseFromMenu(program, 'show-profile');
  await expect(title).toBeFocused();
});

test('a table in the text shows its records at once and is never edited', async ({ editor }) => {
  await editor.page.locator('[data-cell="t1.name"]').click();
  await editor.type('改');
  const field = details(editor).locator('[data-field="t1.name"]');
  await field.fill('企业总数');
  await field.press('Enter');
  await expect(editor.page.locator('[data-cell="t1.name"]')).toHaveText('企业总数');
  await editor.caret('q1', 4);
  await editor.press('Delete');
  await expect(editor.page.locator('[data-table="indicators"]')).toHaveCount(1);
  const saved = await editor.expectTrue();
  expect(saved.sections[1]?.prose.map(({ type }) => type)).toEqual(['paragraph', 'generated-table']);
});

test('Ctrl+2 shows the register of what the caret is in, Esc goes back to the same caret', async ({
  editor,
  program,
}) => {
  await editor.caret('m1t', 2);
  await chooseFromMenu(program, 'show-register');
  await expect(editor.page.getByRole('heading', { name: '举措' })).toBeVisible();
  await editor.page.locator('[data-pane="centre"] [data-field]').first().focus();
  await editor.press('Escape');
  await expect(editor.page.locator('[data-section-editor="a"]')).toBeFocused();
  await editor.type('新');
  expect(editor.textsOf(await editor.expectTrue(), 'a')[1]).toBe('#建设新园区');
});

test('Ctrl+2 in ordinary text shows the register that was shown last, and Esc goes back at once', async ({
  editor,
  program,
}) => {
  await editor.caret('p1', 2);
  await chooseFromMenu(program, 'show-register');
  await expect(editor.page.getByRole('region', { name: '指标台账' })).toBeVisible();
  await editor.press('Escape');
  await expect(editor.page.locator('[data-section-editor="a"]')).toBeFocused();
  await editor.page.locator('[data-pane="outline"] [data-kind="register"]').filter({ hasText: '人才' }).click();
  await chooseFromMenu(program, 'show-page');
  await expect(editor.page.locator('[data-section-editor="a"]')).toBeFocused();
  await chooseFromMenu(program, 'show-register');
  await expect(editor.page.getByRole('region', { name: '人才台账' })).toBeVisible();
  await editor.press('Escape');
  await expect(editor.page.locator('[data-section-editor="a"]')).toBeFocused();
  await editor.type('新');
  expect(editor.textsOf(await editor.expectTrue(), 'a')[0]).toBe('园区新园区建设（见附件。');
});

test('a click anywhere in a row shows its record, and Ctrl+1 puts the caret into the text in view', async ({
  editor,
  program,
}) => {
  await editor.page.locator('[data-pane="outline"] [data-kind="register"]').filter({ hasText: '指标' }).click();
  await editor.page.locator('[data-record="t1"] [role="gridcell"]').first().click();
  await expect(details(editor).locator('[data-field="t1.name"]')).toHaveValue('企业数量');
  await chooseFromMenu(program, 'show-page');
  await expect(editor.page.locator('[data-section-editor="a"]')).toBeFocused();
});

test('undo shows the page again when what it takes back stands in the text', async ({ editor, program }) => {
  await editor.caret('p1', 0);
  await editor.type('甲');
  await chooseFromMenu(program, 'show-register');
  await expect(editor.page.locator('[data-section-editor="a"]')).toBeHidden();
  await editor.undo();
  await expect(editor.page.locator('[data-section-editor="a"]')).toBeFocused();
  expect(editor.textsOf(await editor.expectTrue(), 'a')[0]).toBe('园区园区建设（见附件。');
});

test('F6 goes round the panes', async ({ editor, program }) => {
  await editor.caret('p1', 1);
  const focused = (): Promise<string | null | undefined> =>
    editor.page.evaluate(() => document.activeElement?.closest('[data-pane]')?.getAttribute('data-pane'));
  const seen: (string | null | undefined)[] = [];
  for (let press = 0; press < 4; press++) {
    await chooseFromMenu(program, 'next-pane');
    await editor.page.waitForTimeout(120);
    seen.push(await focused());
  }
  expect(seen).toEqual(['details', 'tools', 'outline', 'centre']);
});

test('findings are underlined in the text, never by changing it', async ({ editor }) => {
  const underlined = (): Promise<readonly string[]> =>
    editor.page.evaluate(() =>
      [...CSS.highlights].flatMap(([level, ranges]) =>
        [...ranges].map((found) => {
          const range = document.createRange();
          range.setStart(found.startContainer, found.startOffset);
          range.setEnd(found.endContainer, found.endOffset);
          return `${level}: ${range.toString()}`;
        }),
      ),
    );
  await expect.poll(underlined).toContainEqual(expect.stringContaining('（'));
  await editor.caret('p1', 11);
  await editor.type('的的');
  await expect.poll(underlined).toContainEqual(expect.stringContaining('的的'));
  await editor.undo();
  await expect.poll(underlined).not.toContainEqual(expect.stringContaining('的的'));
});

test('the marks, lists and run-in headings of the tools and keys', async ({ editor }) => {
  await editor.select(['p1', 0], ['p1', 2]);
  await editor.press('Control+b', 'Control+i');
  await expect(editor.page.getByRole('button', { name: '加粗' })).toHaveAttribute('aria-pressed', 'true');
  await editor.caret('l1', 2);
  await editor.press('Enter', 'Enter', 'Control+Alt+h');
  await editor.type('小标题');
  await editor.press('Enter');
  await editor.page.getByRole('button', { name: '编号' }).click();
  await editor.type('第一');
  const [section] = (await editor.expectTrue()).sections;
  expect(
    section?.prose.map((block) => (block.type === 'list-item' ? `item ${String(block.ordered)}` : block.type)),
  ).toEqual(['paragraph', 'measure', 'item false', 'run-in-heading', 'item true']);
  expect(section?.prose[0]).toMatchObject({
    children: [{ text: '园区', bold: true, italic: true }, { text: '园区建设（见附件。' }],
  });
});

test('a second Ctrl+A selects the whole plan, for copying it as text', async ({ editor, program }) => {
  await editor.caret('q1', 0);
  await editor.press('Control+a', 'Control+a', 'Control+c');
  const text = await program.evaluate(({ clipboard }) => clipboard.readText());
  expect(text.split('\n').slice(0, 6)).toEqual([
    '测试计划',
    '一、章节a',
    '园区园区建设（见附件。',
    '（一）建设园区',
    '• 要点',
    '二、章节b',
  ]);
  expect(text).toContain('现有400家。');
});

test('own sections are renamed where they stand', async ({ editor }) => {
  const heading = editor.page.locator('[data-heading="a"]');
  await heading.fill('总体要求');
  await heading.press('Enter');
  expect((await editor.expectTrue()).sections[0]?.heading).toBe('总体要求');
  await editor.undo();
  await expect(heading).toHaveValue('章节a');
});

test('closing with unsaved changes asks, saves and closes', async ({ editor, program, dialogs, page }) => {
  await editor.caret('p1', 0);
  await editor.type('甲');
  await expect(page).toHaveTitle(/^● /);
  await dialogs.pressButton(0);
  const closed = page.waitForEvent('close');
  await program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await closed;
});

test('an input method composes in a cell of a register, over what stood there too', async ({ editor, program }) => {
  await editor.page.locator('[data-ref="t1.value"]').click();
  await chooseFromMenu(program, 'show-register');
  const cell = editor.page.locator('[data-pane="centre"] [data-field="t1.name"]');
  await cell.locator('..').click();
  await cell.press('F2');
  await editor.compose(['z', 'zong', 'zong shu'], '总数');
  await cell.press('Enter');
  await expect(cell).toHaveValue('企业数量总数');
  expect((await editor.saved()).records.target[0]?.name).toBe('企业数量总数');
  await editor.compose(['n', 'ni', 'ni hao'], '你好', () => expect(cell).toHaveValue('ni hao'));
  await expect(cell).toHaveValue('你好');
  await cell.press('Enter');
  expect((await editor.saved()).records.target[0]?.name).toBe('你好');
  await expect(cell).toHaveValue('你好');
  await editor.undo(2);
  await expect(cell).toHaveValue('企业数量');
});
