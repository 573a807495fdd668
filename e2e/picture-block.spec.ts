import type { Block, Picture } from '../core/model';
import { testPicture } from '../core/picture/testing';
import type { EditorPage } from './editor-page';
import { expect, test, undoable } from './editor-test';
import { measure, paragraph, planOf } from './plan-file';

const kept = testPicture(240, 120);
const picture = (id: string, caption: string): Block => ({
  type: 'picture',
  id,
  media: kept.name,
  children: [{ type: 'picture-caption', id: `${id}c`, children: [{ text: caption }] }],
});

test.use({
  plan: {
    ...planOf({
      a: [paragraph('p1', '前文。'), picture('g1', '园区图'), paragraph('p2', '后文。'), measure('m1', '建设园区')],
      b: [paragraph('q1', '说明。'), picture('g2', ''), paragraph('q2')],
    }),
    media: { [kept.name]: kept.content },
  },
});

const NI_HAO = ['n', 'ni', 'ni h', 'ni hao'];

async function pictureIn(editor: EditorPage, id: string): Promise<Picture | undefined> {
  const blocks = (await editor.saved()).sections.flatMap(({ prose }) => prose);
  return blocks.find((block): block is Picture => block.type === 'picture' && block.id === id);
}

test('its caption is a line of its own: arrows, the input method and Enter; nothing is joined with it', async ({
  editor,
}) => {
  const before = await editor.expectTrue();
  const image = editor.page.locator('[data-block="g1"] img');
  await expect(image).toHaveJSProperty('naturalWidth', 240);
  await editor.caret('p2', 0);
  await editor.press('Backspace');
  await editor.caret('g1c', 3);
  await editor.press('Delete');
  expect(await editor.expectTrue()).toEqual(before);

  const goAndType = async (text: string, ...keys: readonly string[]): Promise<void> => {
    await editor.press(...keys);
    await editor.type(text);
  };
  await editor.caret('p1', 3);
  await goAndType('①', 'ArrowDown');
  await goAndType('②', 'ArrowDown');
  await goAndType('③', 'Home', 'ArrowLeft');
  await goAndType('④', 'ArrowUp', 'End');
  await goAndType('⑤', 'ArrowRight');
  const signs = editor.textsOf(await editor.expectTrue(), 'a').map((text) => text.replace(/[^①-⑤]/g, ''));
  expect(signs.map((sign) => Array.from(sign).sort().join(''))).toEqual(['④', '①③⑤', '②', '']);

  await undoable(editor, 'b', 1, async () => {
    await editor.caret('g2c', 0);
    await editor.compose(NI_HAO, '你好');
  });
  await editor.press('Enter');
  await editor.type('写在图后');
  expect(editor.textsOf(await editor.expectTrue(), 'b')).toEqual(['说明。', '|你好', '写在图后']);
  await editor.caret('p1', 0);
  await editor.press('Alt+Shift+ArrowDown');
  expect((await editor.saved()).sections[0]?.prose.map(({ type }) => type)).toEqual([
    'paragraph',
    'picture',
    'paragraph',
    'paragraph',
    'measure',
  ]);
});

test('it is selected by a click and by Backspace, described and made smaller beside the page, and removed as a whole', async ({
  editor,
  page,
}) => {
  const frame = page.locator('[data-block="g1"]');
  await frame.locator('img').click();
  await expect(frame).toHaveAttribute('data-selected', 'true');
  await expect(page.getByRole('heading', { name: '园区图' })).toBeVisible();
  await frame.locator('img').click({ button: 'right' });
  await page.getByRole('menuitem', { name: '替代文字和宽度…' }).click();
  await expect(page.getByLabel('替代文字')).toBeFocused();
  await editor.type('三个园区沿江分布');
  await page.getByRole('radio', { name: '50%' }).check({ force: true });
  await expect.poll(() => pictureIn(editor, 'g1')).toMatchObject({ alt: '三个园区沿江分布', width: 50 });
  await expect(page.getByRole('figure', { name: '三个园区沿江分布' })).toBeVisible();
  const width = page.getByLabel('版心宽度的百分比');
  await width.fill('5');
  await editor.press('Enter');
  await expect(page.getByText('请输入 10 到 100 的整数。')).toBeVisible();
  await width.fill('60');
  await editor.press('Enter');
  expect(await pictureIn(editor, 'g1')).toMatchObject({ width: 60 });
  await editor.undo();
  expect(await pictureIn(editor, 'g1')).toMatchObject({ alt: '三个园区沿江分布', width: 50 });

  expect(
    await undoable(editor, 'a', 1, async () => {
      await editor.caret('g1c', 1);
      await editor.press('ArrowLeft', 'Backspace');
      await expect(frame).toHaveAttribute('data-selected', 'true');
      await editor.press('Backspace');
    }),
  ).toEqual(['前文。', '后文。', '#建设园区']);
  await editor.undo();
  expect(
    await undoable(editor, 'b', 1, async () => {
      await editor.caret('g2c', 0);
      await editor.press('Backspace');
    }),
  ).toEqual(['说明。', '']);
  await editor.undo();
  expect(
    await undoable(editor, 'a', 1, async () => {
      await editor.select(['p1', 1], ['p2', 1]);
      await editor.press('Delete');
    }),
  ).toEqual(['前文。', '#建设园区']);
  await editor.undo();

  await frame.locator('img').click();
  await editor.press('Control+x');
  await editor.caret('q2', 0);
  await editor.press('Control+v');
  const moved = await editor.expectTrue();
  expect(editor.textsOf(moved, 'a')).toEqual(['前文。', '后文。', '#建设园区']);
  expect(editor.textsOf(moved, 'b')).toEqual(['说明。', '|', '|园区图', '']);
  expect(await pictureIn(editor, 'g1')).toMatchObject({ media: kept.name, alt: '三个园区沿江分布', width: 50 });
});
