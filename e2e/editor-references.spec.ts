import path from 'node:path';
import type { Locator } from '@playwright/test';
import { EditorPage } from './editor-page';
import { expect, test, undoable } from './editor-test';
import { chooseFromMenu } from './menu';
import { measure, paragraph, planOf, ref, writePlan } from './plan-file';

const plan = planOf(
  {
    a: [
      paragraph('p1', '到2028年，'),
      measure('m1', '建设园区', ['m1a', '引进企业']),
      { type: 'list-item', id: 'l1', ordered: false, children: [{ text: '要点' }] },
    ],
    b: [paragraph('q1', [{ text: '现有' }, ref('t1', 'value'), { text: '和' }, ref('t2', 'value'), { text: '。' }])],
  },
  {
    target: [
      { id: 't1', name: '企业数量', value: { value: '400', comparator: '=', unit: '家' }, deadline: '2028' },
      { id: 't2', name: '年产值', value: { value: '50', comparator: '=', unit: '亿元' } },
    ],
    organisation: [{ id: 'o1', name: '市经济和信息化局', shortName: '市经信局' }],
  },
);

test.use({ plan });

const list = (editor: EditorPage): Locator => editor.page.getByRole('listbox', { name: '引用' });
const options = (editor: EditorPage): Locator => list(editor).getByRole('option');

test('@ opens a list with names, values and years; arrows and Enter put a reference in, in one step', async ({
  editor,
}) => {
  await editor.caret('p1', 7);
  await editor.type('@');
  await expect(options(editor).first()).toContainText('企业数量');
  await expect(options(editor).first()).toContainText('400家');
  await expect(options(editor).first()).toContainText('2028年');
  await editor.type('产值');
  await expect(options(editor)).toHaveCount(2);
  await editor.press('Enter');
  expect(editor.textsOf(await editor.expectTrue(), 'a')[0]).toBe('到2028年，⟦t2.value⟧');
  await editor.type('以上');
  expect(editor.textsOf(await editor.expectTrue(), 'a')[0]).toBe('到2028年，⟦t2.value⟧以上');
  await editor.undo(2);
  expect(editor.textsOf(await editor.expectTrue(), 'a')[0]).toBe('到2028年，@产值');
});

test('the full-width ＠ opens it too, and an input method composes the filter', async ({ editor }) => {
  await editor.caret('p1', 7);
  await editor.compose(['＠'], '＠');
  await expect(list(editor)).toBeVisible();
  await editor.compose(['j', 'jing', 'jing xin'], '经信');
  await expect(options(editor).first()).toContainText('市经信局');
  await editor.press('ArrowDown', 'ArrowUp', 'Enter');
  expect(editor.textsOf(await editor.expectTrue(), 'a')[0]).toMatch(/^到2028年，⟦o1\./);
});

test('Escape leaves the @ as text and the list closed', async ({ editor }) => {
  await editor.caret('p1', 7);
  await editor.type('@产');
  await editor.press('Escape');
  await expect(list(editor)).toHaveCount(0);
  await editor.type('值');
  await expect(list(editor)).toHaveCount(0);
  expect(editor.textsOf(await editor.expectTrue(), 'a')[0]).toBe('到2028年，@产值');
});

test('with nothing fitting a new target takes the number just typed', async ({ editor }) => {
  await editor.caret('p1', 7);
  await editor.type('建成园区12个@');
  await editor.page.getByRole('option', { name: '新建指标“12个”' }).click();
  const saved = await editor.expectTrue();
  const made = saved.records.target.at(-1);
  expect(made?.value).toMatchObject({ value: '12', unit: '个' });
  expect(editor.textsOf(saved, 'a')[0]).toBe(`到2028年，建成园区⟦${made?.id ?? ''}.value⟧`);
  await editor.undo();
  const undone = await editor.expectTrue();
  expect(undone.records.target).toHaveLength(2);
  expect(editor.textsOf(undone, 'a')[0]).toBe('到2028年，建成园区12个@');
});

test('a name that nothing has becomes a new organisation', async ({ editor }) => {
  await editor.caret('p1', 7);
  await editor.type('@市彩灯行业协会');
  await editor.page.getByRole('option', { name: '新建单位“市彩灯行业协会”' }).click();
  const saved = await editor.expectTrue();
  expect(saved.records.organisation.at(-1)?.name).toBe('市彩灯行业协会');
});

for (const [place, block, offset, line] of [
  ['the title of a measure', 'm1t', 4, 1],
  ['a paragraph of a measure', 'm1a', 4, 2],
  ['a list item', 'l1', 2, 3],
] as const) {
  test(`references stand in ${place}, and text is typed around them`, async ({ editor }) => {
    await undoable(editor, 'a', 4, async () => {
      await editor.caret(block, offset);
      await editor.type('@企业数量');
      await editor.press('Enter');
      await editor.type('后');
    });
    await editor.caret(block, offset);
    await editor.type('前');
    expect(editor.textsOf(await editor.expectTrue(), 'a')[line]).toContain('前⟦t1.value⟧后');
    await editor.caret(block, offset + 2);
    await editor.press('Backspace');
    const texts = editor.textsOf(await editor.expectTrue(), 'a')[line];
    expect(texts).toContain('前后');
  });
}

test('a reference shows a change of its record at once, also beside a composition', async ({ editor }) => {
  const chip = editor.page.locator('[data-ref="t1.value"]');
  await chip.click();
  const field = editor.page.locator('[data-pane="details"] [data-field="t1.value"]');
  await field.fill('520家');
  await field.press('Enter');
  await expect(chip).toHaveText(/520家/);
  await editor.caret('q1', 3);
  await editor.compose(['n', 'ni'], '你');
  expect(editor.textsOf(await editor.expectTrue(), 'b')).toEqual(['现有⟦t1.value⟧你和⟦t2.value⟧。']);
});

test('copied inside the plan a reference stays one; in another plan it becomes text', async ({
  editor,
  program,
  dialogs,
  folder,
}) => {
  await editor.select(['q1', 0], ['q1', 3]);
  await editor.press('Control+c');
  await editor.caret('p1', 7);
  await editor.press('Control+v');
  expect(editor.textsOf(await editor.expectTrue(), 'a')[0]).toBe('到2028年，现有⟦t1.value⟧');
  expect(await program.evaluate(({ clipboard }) => clipboard.readText())).toBe('现有400家');
  const other = path.join(folder, 'other.plan');
  writePlan(other, { ...planOf({ o: [paragraph('o1', '另')] }), id: 'otherplan0' });
  const opened = program.waitForEvent('window');
  await dialogs.chooseFile(other);
  await chooseFromMenu(program, 'open');
  const second = new EditorPage(await opened, program, other);
  await second.ready();
  await second.caret('o1', 1);
  await second.press('Control+v');
  await expect(second.page.locator('p[data-block="o1"]')).toHaveText('另现有400家');
});

test('plain text from outside becomes paragraphs', async ({ editor, program }) => {
  await program.evaluate(({ clipboard }) => clipboard.writeText('一行\r\n二行\n三行\n'));
  const texts = await undoable(editor, 'a', 1, async () => {
    await editor.caret('p1', 7);
    await editor.press('Control+v');
  });
  expect(texts.slice(0, 3)).toEqual(['到2028年，一行', '二行', '三行']);
});
