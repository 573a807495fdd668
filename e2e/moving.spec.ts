import type { Page } from '@playwright/test';
import type { EditorPage } from './editor-page';
import { expect, test, undoable } from './editor-test';
import { measure, paragraph, paragraphs, planOf } from './plan-file';

test.use({
  plan: planOf({
    a: [
      paragraph('p1', '第一段。'),
      measure('m1', '建设园区', ['q1', '说明。']),
      measure('m2', '培育企业'),
      { type: 'generated-table', id: 'g1', table: 'tasks', children: [{ text: '' }] },
    ],
    b: [paragraph('p2', '第二段。')],
    c: [paragraph('blank')],
    far: [...paragraphs('f', 30), paragraph('last', '末段。')],
  }),
});

const START = ['第一段。', '#建设园区', '  说明。', '#培育企业'];

/** The middle of the upper or lower half of a block. */
async function half(page: Page, block: string, part: 'upper' | 'lower'): Promise<readonly [number, number]> {
  const box = await page.locator(`[data-scroller] [data-block="${block}"]`).boundingBox();
  if (!box) throw new Error(`No block ${block}`);
  return [box.x + 200, box.y + box.height * (part === 'upper' ? 0.25 : 0.75)];
}

async function takeHold({ page }: EditorPage, block: string): Promise<void> {
  await page.mouse.move(...(await half(page, block, 'upper')));
  const handle = page.locator('[data-block-handle]');
  await expect(handle).toBeVisible();
  const box = await handle.boundingBox();
  if (!box) throw new Error('No handle');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
}

async function drag(editor: EditorPage, block: string, to: string, part: 'upper' | 'lower'): Promise<void> {
  await takeHold(editor, block);
  const [x, y] = await half(editor.page, to, part);
  await editor.page.mouse.move(x, y - 8, { steps: 4 });
  await editor.page.mouse.move(x, y, { steps: 2 });
  await expect(editor.page.locator('[data-drop-line]')).toBeVisible();
  await editor.page.mouse.up();
}

test('Alt+Shift with the arrows moves a block along its section and on into the next, the caret with it', async ({
  editor,
}) => {
  expect(
    await undoable(editor, 'a', 1, async () => {
      await editor.caret('p1', 2);
      await editor.press('Alt+Shift+ArrowDown');
    }),
  ).toEqual(['#建设园区', '  说明。', '第一段。', '#培育企业']);
  await editor.type('甲');
  expect(editor.textsOf(await editor.expectTrue(), 'a')[2]).toBe('第一甲段。');
  await editor.caret('p2', 1);
  expect(await undoable(editor, 'c', 1, () => editor.press('Alt+Shift+ArrowDown'))).toEqual(['第二段。']);
  await editor.type('乙');
  const plan = await editor.expectTrue();
  expect([editor.textsOf(plan, 'b'), editor.textsOf(plan, 'c')]).toEqual([[''], ['第乙二段。']]);
});

test('a line moves inside its measure and out of it; a measure moves with all it holds', async ({ editor }) => {
  expect(
    await undoable(editor, 'a', 1, async () => {
      await editor.caret('q1', 1);
      await editor.press('Alt+Shift+ArrowUp');
    }),
  ).toEqual(['第一段。', '说明。', '#建设园区', '#培育企业']);
  await editor.undo();
  await editor.caret('m1t', 1);
  await editor.press('Alt+Shift+ArrowDown');
  const plan = await editor.expectTrue();
  expect(editor.textsOf(plan, 'a')).toEqual(['第一段。', '#培育企业', '#建设园区', '  说明。']);
  expect(plan.records.measure.map(({ id }) => id)).toEqual(['m1', 'm2']);
});

test('a block is dragged by its handle: along the section, into a measure, into another section', async ({
  editor,
}) => {
  expect(await undoable(editor, 'a', 1, () => drag(editor, 'p1', 'm2t', 'upper'))).toEqual([
    '#建设园区',
    '  说明。',
    '第一段。',
    '#培育企业',
  ]);
  await editor.undo();
  expect(await undoable(editor, 'a', 1, () => drag(editor, 'p1', 'q1', 'lower'))).toEqual([
    '#建设园区',
    '  说明。',
    '  第一段。',
    '#培育企业',
  ]);
  await editor.undo();
  await drag(editor, 'm1t', 'p2', 'lower');
  const plan = await editor.expectTrue();
  expect([editor.textsOf(plan, 'a'), editor.textsOf(plan, 'b')]).toEqual([
    ['第一段。', '#培育企业'],
    ['第二段。', '#建设园区', '  说明。'],
  ]);
  expect(plan.records.measure.map(({ id }) => id)).toEqual(['m1', 'm2']);
  await editor.undo();
  expect(editor.textsOf(await editor.expectTrue(), 'a')).toEqual(START);
});

test('Escape gives a drag up, a place that takes no block shows no line, and near the edge the page scrolls', async ({
  editor,
}) => {
  const { page } = editor;
  const before = await editor.expectTrue();
  await takeHold(editor, 'p1');
  const [x, y] = await half(page, 'q1', 'lower');
  await page.mouse.move(x, y, { steps: 4 });
  await expect(page.locator('[data-drop-line]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-drop-line]')).toHaveCount(0);
  await page.mouse.up();
  expect(await editor.expectTrue()).toEqual(before);

  await takeHold(editor, 'm1t');
  const [overX, overY] = await half(page, 'q1', 'upper');
  await page.mouse.move(overX, overY, { steps: 4 });
  await expect(page.locator('[data-drop-line]')).toHaveCount(0);
  const stage = await page.locator('[data-scroller]').boundingBox();
  await page.mouse.move(x, (stage?.y ?? 0) + (stage?.height ?? 0) - 10, { steps: 6 });
  await expect
    .poll(() => page.locator('[data-scroller]').evaluate((element) => element.scrollTop))
    .toBeGreaterThan(400);
  await page.mouse.move(x, (stage?.y ?? 0) + (stage?.height ?? 0) / 2, { steps: 6 });
  await page.mouse.up();
  const plan = await editor.expectTrue();
  expect(plan.sections[3]?.prose.some(({ id }) => id === 'm1')).toBe(true);
});

test('text that is selected is not carried off by the mouse', async ({ editor }) => {
  const { page } = editor;
  const before = await editor.expectTrue();
  await editor.select(['p1', 0], ['p1', 3]);
  const from = await page.locator('[data-block="p1"]').boundingBox();
  const to = await page.locator('[data-block="p2"]').boundingBox();
  if (!from || !to) throw new Error('The blocks are not drawn');
  await page.mouse.move(from.x + 60, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + 60, to.y + to.height / 2, { steps: 12 });
  await page.mouse.up();
  expect(await editor.expectTrue()).toEqual(before);
});
