import { chooseFromMenu } from './menu';
import { expect, test, undoable } from './editor-test';
import { measure, paragraph, paragraphs, planOf, ref } from './plan-file';

const plan = planOf(
  {
    a: [
      paragraph('p1', '第一段文字。'),
      paragraph('p2', '第二段文字。'),
      paragraph('p3', '第三段文字。'),
      paragraph('p4', '第四段文字。'),
    ],
    b: [paragraph('q1', [{ text: '现有' }, ref('t1', 'value'), { text: '。' }]), measure('m1', '建设园区')],
    far: paragraphs('f', 60),
    last: [paragraph('z1', '最后一段。')],
  },
  { target: [{ id: 't1', name: '企业数量', value: { value: '400', comparator: '=', unit: '家' } }] },
);

test.use({ plan });

test('typing, Enter, merging, bold, pasting and deleting are undone to the start and redone to the end', async ({
  editor,
  program,
}) => {
  await program.evaluate(({ clipboard }) => clipboard.writeText('贴一\n贴二'));
  const before = await editor.expectTrue();
  await editor.caret('p1', 6);
  await editor.type('甲乙');
  await editor.press('Enter');
  await editor.type('丙');
  await editor.caret('p3', 0);
  await editor.press('Backspace');
  await editor.select(['p4', 0], ['p4', 3]);
  await editor.press('Control+b');
  await editor.caret('p4', 6);
  await editor.press('Control+v');
  await editor.select(['p1', 2], ['p4', 2]);
  await editor.press('Delete');
  const after = await editor.expectTrue();
  expect(editor.textsOf(after, 'a')).toEqual(['第一段文字。贴一', '贴二']);
  for (let step = 0; step < 12; step++) {
    await editor.undo();
    await editor.expectTrue();
  }
  expect(await editor.expectTrue()).toEqual(before);
  await editor.redo(12);
  expect(await editor.expectTrue()).toEqual(after);
  await editor.undo(12);
  expect(await editor.expectTrue()).toEqual(before);
});

test('undo puts the selection back, also an expanded one', async ({ editor }) => {
  await editor.select(['p1', 2], ['p2', 2]);
  await editor.type('换');
  await editor.undo();
  await editor.type('新');
  expect(editor.textsOf(await editor.expectTrue(), 'a').slice(0, 2)).toEqual(['第一新段文字。', '第三段文字。']);
});

test('only changed blocks are drawn again: the others keep their elements', async ({ editor }) => {
  const mark = (): Promise<void> =>
    editor.page.evaluate(() =>
      document.querySelectorAll('p[data-block]').forEach((line) => line.setAttribute('data-kept', '')),
    );
  const kept = (): Promise<readonly (string | null)[]> =>
    editor.page.evaluate(() =>
      [...document.querySelectorAll('[data-section="a"] p[data-block]:not([data-kept])')].map((line) =>
        line.getAttribute('data-block'),
      ),
    );
  await editor.caret('p2', 3);
  await editor.type('新');
  await editor.press('Enter');
  await mark();
  await editor.undo(2);
  expect(await kept()).toEqual([]);
  await editor.redo(2);
  expect(await kept()).toHaveLength(1);
});

test('two sections and a field of a record are undone in the order in which they were done', async ({ editor }) => {
  const before = await editor.expectTrue();
  await editor.caret('p1', 6);
  await editor.type('甲');
  await editor.page.locator('[data-section="b"] [data-ref]').click();
  const field = editor.page.locator('[data-pane="details"] [data-field="t1.value"]');
  await field.fill('500家');
  await field.press('Enter');
  await editor.caret('m1t', 4);
  await editor.type('乙');
  const after = await editor.expectTrue();
  expect(await editor.page.locator('[data-section="b"] [data-ref]').textContent()).toContain('500家');
  await editor.undo();
  await expect(editor.page.locator('[data-section-editor="b"]')).toBeFocused();
  await editor.undo();
  await expect(editor.page.locator('[data-field="t1.value"]').first()).toBeFocused();
  await expect(editor.page.locator('[data-section="b"] [data-ref]')).toContainText('400家');
  await editor.undo();
  await expect(editor.page.locator('[data-section-editor="a"]')).toBeFocused();
  expect(await editor.expectTrue()).toEqual(before);
  await editor.redo(3);
  expect(await editor.expectTrue()).toEqual(after);
});

test('what is typed in a field and not yet taken is the newest step', async ({ editor }) => {
  const before = await editor.expectTrue();
  await editor.page.locator('[data-section="b"] [data-ref]').click();
  const field = editor.page.locator('[data-pane="details"] [data-field="t1.value"]');
  await field.fill('500家');
  await field.press('Control+z');
  await expect(field).toHaveValue('400家');
  expect(await editor.expectTrue()).toEqual(before);
});

test('undo goes into a section whose editor was put away meanwhile', async ({ editor }) => {
  await editor.caret('p1', 6);
  await editor.type('甲');
  await editor.page.locator('[data-section="last"]').scrollIntoViewIfNeeded();
  await editor.caret('z1', 5);
  await editor.type('乙');
  await expect(editor.page.locator('[data-section-editor="a"]')).toHaveCount(0);
  await editor.undo(2);
  await expect(editor.page.locator('[data-section-editor="a"]')).toBeFocused();
  await editor.type('丙');
  const saved = await editor.expectTrue();
  expect(editor.textsOf(saved, 'a')[0]).toBe('第一段文字。丙');
  expect(editor.textsOf(saved, 'last')).toEqual(['最后一段。']);
});

test('an edit from elsewhere keeps the caret in its line, at the end where the text became shorter', async ({
  editor,
  program,
}) => {
  await editor.caret('m1t', 4);
  const field = editor.page.locator('[data-pane="details"] [data-field="m1.title"]');
  await field.fill('园');
  await field.press('Enter');
  await chooseFromMenu(program, 'show-page');
  await expect(editor.page.locator('[data-section-editor="b"]')).toBeFocused();
  await editor.type('甲');
  expect(editor.textsOf(await editor.expectTrue(), 'b')[1]).toBe('#园甲');
});

test('undoing back to the saved plan clears the mark of unsaved changes', async ({ editor }) => {
  await editor.saved();
  await editor.caret('p1', 0);
  await editor.type('甲');
  await expect(editor.page).toHaveTitle(/^● /);
  await editor.undo();
  await expect(editor.page).toHaveTitle(/^[^●]/);
});

test('the caret passes from section to section with the arrow keys', async ({ editor }) => {
  const texts = await undoable(editor, 'b', 1, async () => {
    await editor.caret('p4', 6);
    await editor.press('ArrowRight');
    await editor.type('甲');
  });
  expect(texts[0]).toBe('甲现有⟦t1.value⟧。');
  await editor.caret('q1', 0);
  await editor.press('ArrowUp');
  await editor.type('乙');
  await editor.press('ArrowDown');
  await editor.type('丙');
  const saved = await editor.expectTrue();
  expect(editor.textsOf(saved, 'a')[3]).toBe('乙第四段文字。');
  expect(editor.textsOf(saved, 'b')[0]).toContain('丙');
});

test('Backspace at the start of a section and Delete at its end change nothing', async ({ editor }) => {
  const before = await editor.expectTrue();
  await editor.caret('q1', 0);
  await editor.press('Backspace');
  await editor.caret('p4', 6);
  await editor.press('Delete');
  expect(await editor.expectTrue()).toEqual(before);
});
