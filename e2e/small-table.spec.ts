import { putOnClipboard } from './clipboard';
import { expect, test, undoable } from './editor-test';
import { chooseFromMenu } from './menu';
import { measure, paragraph, planOf, ref } from './plan-file';
import type { Block, Inline, SmallTable } from '../core/model';
import type { EditorPage } from './editor-page';

const cell = (id: string, content: string | readonly Inline[]) => ({
  type: 'table-cell' as const,
  id,
  children: typeof content === 'string' ? [{ text: content }] : content,
});

/** A table t of two rows and two columns: cells a1 b1 over a2 b2, and its caption tc. */
const table: SmallTable = {
  type: 'table',
  id: 't',
  head: true,
  children: [
    { type: 'table-caption', id: 'tc', children: [{ text: '园区' }] },
    { type: 'table-row', id: 'r1', children: [cell('a1', '名称'), cell('b1', '产值')] },
    {
      type: 'table-row',
      id: 'r2',
      children: [cell('a2', '甲园'), cell('b2', [{ text: '' }, ref('t1', 'value'), { text: '以上' }])],
    },
  ],
};
const around = ['|园区', '|名称', '|产值', '|甲园', '|⟦t1.value⟧以上'];

test.use({
  plan: planOf(
    {
      a: [paragraph('p1', '前文。'), table, paragraph('p2', '后文。'), measure('m1', '建设园区', ['m1b', '第一期。'])],
      b: [paragraph('q1', '说明。'), paragraph('q2')],
    },
    { target: [{ id: 't1', name: '企业数量', value: { value: '400', comparator: '=', unit: '家' } }] },
  ),
});

const NI_HAO = ['n', 'ni', 'ni h', 'ni hao'];

const blocks = async (editor: EditorPage, section: number): Promise<readonly Block[]> =>
  (await editor.saved()).sections[section]?.prose ?? [];

/** The texts of the cells of the small table of a section, row by row, with its caption before them. */
async function grid(editor: EditorPage, section = 0): Promise<readonly (readonly string[])[]> {
  const found = (await blocks(editor, section)).find((block) => block.type === 'table');
  if (found?.type !== 'table') throw new Error('There is no small table.');
  const [, ...rows] = found.children;
  return rows.map((row) =>
    row.children.map(({ children }) => children.map((inline) => ('text' in inline ? inline.text : '⟦⟧')).join('')),
  );
}

test('is put in from the tools, filled by Tab, which adds rows, and left by Enter', async ({ editor }) => {
  await undoable(editor, 'b', 1, async () => {
    await editor.caret('q2', 0);
    await editor.page.getByRole('button', { name: '表格', exact: true }).click();
    await editor.page.getByRole('menuitem', { name: '插入表格' }).click();
    const dialog = editor.page.getByRole('dialog', { name: '插入表格' });
    await editor.type('2');
    await editor.press('Tab');
    await editor.type('2');
    await editor.press('Enter');
    await expect(dialog).toHaveCount(0);
    await expect(editor.page.locator('[data-section-editor="b"]')).toBeFocused();
  });
  for (const text of ['名称', '产值', '甲园']) {
    await editor.type(text);
    await editor.press('Tab');
  }
  await editor.press('Tab', 'Shift+Tab', 'Tab');
  await editor.type('丁');
  await editor.press('Enter');
  expect(editor.textsOf(await editor.expectTrue(), 'b')).toEqual([
    '说明。',
    '|',
    '|名称',
    '|产值',
    '|甲园',
    '|',
    '|丁',
    '|',
    '',
  ]);
  await editor.type('写在表后');
  expect(editor.textsOf(await editor.expectTrue(), 'b').at(-1)).toBe('写在表后');
});

test('a size that it cannot have is refused in the dialog', async ({ editor, program }) => {
  await editor.caret('q2', 0);
  await chooseFromMenu(program, 'insert-table');
  const dialog = editor.page.getByRole('dialog', { name: '插入表格' });
  await dialog.getByLabel('行数').fill('101');
  await expect(dialog.getByText('请输入 1 到 100 的整数。')).toBeVisible();
  await expect(dialog.getByRole('button', { name: '插入', exact: true })).toBeDisabled();
  await editor.press('Escape');
  expect((await blocks(editor, 1)).map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
});

test('arrows stay in the column and go out of the table at both ends', async ({ editor }) => {
  const goAndType = async (text: string, ...keys: readonly string[]): Promise<void> => {
    await editor.press(...keys);
    await editor.type(text);
  };
  await editor.caret('a1', 1);
  await goAndType('①', 'ArrowDown');
  await goAndType('②', 'ArrowDown');
  await editor.caret('b2', 3);
  await goAndType('③', 'ArrowUp');
  await goAndType('④', 'ArrowUp');
  await goAndType('⑤', 'ArrowUp');
  await editor.caret('p2', 0);
  await goAndType('⑥', 'ArrowUp');
  await editor.caret('tc', 0);
  await goAndType('⑦', 'ArrowLeft');
  const signs = editor.textsOf(await editor.expectTrue(), 'a').map((text) => text.replace(/[^①-⑦]/g, ''));
  expect(signs.map((sign) => Array.from(sign).sort().join(''))).toEqual(['⑤⑦', '④', '', '③', '①⑥', '', '②', '', '']);
});

test('Shift and an arrow selects cells of the column', async ({ editor }) => {
  await editor.caret('b1', 2);
  await editor.press('Shift+ArrowDown', 'Delete');
  expect(editor.textsOf(await editor.expectTrue(), 'a').slice(1, 6)).toEqual(['|园区', '|名称', '|', '|甲园', '|']);
});

test('Backspace and Delete stop at the edges of cells and never join a cell with the text around', async ({
  editor,
}) => {
  const before = await editor.expectTrue();
  for (const block of ['tc', 'a1', 'b1', 'a2', 'b2']) {
    await editor.caret(block, 0);
    await editor.press('Backspace');
  }
  for (const [block, end] of [
    ['tc', 2],
    ['a1', 2],
    ['a2', 2],
    ['b2', 3],
  ] as const) {
    await editor.caret(block, end);
    await editor.press('Delete');
  }
  await editor.caret('p2', 0);
  await editor.press('Backspace');
  await editor.caret('p1', 3);
  await editor.press('Delete');
  expect(await editor.expectTrue()).toEqual(before);
  await editor.type('新');
  expect(editor.textsOf(await editor.expectTrue(), 'a')[1]).toBe('|新园区');
});

test('cells that are selected are emptied whole, as a rectangle; typing over them goes into the first', async ({
  editor,
}) => {
  expect(
    await undoable(editor, 'a', 1, async () => {
      await editor.select(['a1', 1], ['a2', 1]);
      await expect(editor.page.locator('[data-small-table] [data-selected]')).toHaveCount(2);
      await editor.press('Delete');
    }),
  ).toEqual(['前文。', '|园区', '|', '|产值', '|', '|⟦t1.value⟧以上', '后文。', '#建设园区', '  第一期。']);
  expect(
    (
      await undoable(editor, 'a', 1, async () => {
        await editor.select(['b2', 2], ['b1', 0]);
        await editor.compose(NI_HAO, '你好');
      })
    ).slice(1, 6),
  ).toEqual(['|园区', '|', '|你好', '|', '|']);
});

test('a selection over an edge of the table empties its part and leaves the table', async ({ editor }) => {
  expect(
    await undoable(editor, 'a', 1, async () => {
      await editor.select(['p1', 1], ['b1', 1]);
      await editor.press('Delete');
    }),
  ).toEqual(['前', '|', '|', '|值', '|甲园', '|⟦t1.value⟧以上', '后文。', '#建设园区', '  第一期。']);
  expect(
    (
      await undoable(editor, 'a', 1, async () => {
        await editor.select(['a2', 1], ['m1b', 2]);
        await editor.press('Backspace');
      })
    ).slice(3),
  ).toEqual(['|值', '|甲', '|', '期。']);
});

test('a selection over the whole table removes it', async ({ editor }) => {
  expect(
    await undoable(editor, 'a', 1, async () => {
      await editor.select(['p1', 1], ['p2', 1]);
      await editor.press('Delete');
    }),
  ).toEqual(['前文。', '#建设园区', '  第一期。']);
});

test('Enter goes down, Shift+Enter breaks the line, a mark and a reference stand in a cell', async ({ editor }) => {
  const texts = await undoable(editor, 'a', 5, async () => {
    await editor.caret('tc', 2);
    await editor.press('Enter');
    await editor.type('甲');
    await editor.press('Shift+Enter');
    await editor.type('乙');
    await editor.press('Enter', 'Control+b');
    await editor.type('丙@');
    await editor.page.getByRole('option', { name: /企业数量.*目标值/ }).click();
  });
  expect(texts.slice(1, 5)).toEqual(['|园区', '|名称甲\n乙', '|产值', '|甲园丙⟦t1.value⟧']);
});

test('rows and columns are put in and taken out by keys and by the menu', async ({ editor }) => {
  await editor.caret('a2', 0);
  await editor.press('Control+Enter');
  await editor.type('下');
  await editor.press('ArrowUp', 'Control+Shift+Enter');
  await editor.type('上');
  expect(await grid(editor)).toEqual([
    ['名称', '产值'],
    ['上', ''],
    ['甲园', '⟦⟧以上'],
    ['下', ''],
  ]);
  await editor.caret('b1', 0);
  await editor.press('Control+Alt+Enter');
  await editor.type('右');
  await editor.caret('a1', 0);
  await editor.press('Control+Shift+Delete');
  expect((await grid(editor))[0]).toEqual(['产值', '右']);
  await editor.press('Shift+F10');
  const menu = editor.page.getByRole('menu', { name: '表格操作' });
  await menu.getByRole('menuitem', { name: '取消表头' }).click();
  await expect(editor.page.locator('[data-small-table] th')).toHaveCount(0);
  await expect(editor.page.locator('[data-section-editor="a"]')).toBeFocused();
  await editor.page.locator('td[data-block="b2"]').click({ button: 'right' });
  await menu.getByRole('menuitem', { name: '删除行' }).click();
  expect(await grid(editor)).toEqual([
    ['产值', '右'],
    ['', ''],
    ['', ''],
  ]);
  await editor.expectTrue();
  await editor.page.locator('td[data-block="b1"]').click({ button: 'right' });
  await menu.getByRole('menuitem', { name: '删除表格' }).click();
  expect((await blocks(editor, 0)).map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'measure']);
  await editor.type('新');
  expect(editor.textsOf(await editor.expectTrue(), 'a')[1]).toBe('新后文。');
});

for (const [where, block, offset, expected] of [
  ['an empty cell', 'a2', 0, '|你好'],
  ['before a reference', 'b2', 0, '|你好⟦t1.value⟧以上'],
  ['the caption', 'tc', 2, '|园区你好'],
] as const) {
  test(`composes in ${where}`, async ({ editor }) => {
    if (block === 'a2') {
      await editor.select(['a2', 0], ['a2', 2]);
      await editor.press('Delete');
    }
    const texts = await undoable(editor, 'a', 1, async () => {
      await editor.caret(block, offset);
      await editor.compose(NI_HAO, '你好');
    });
    expect(texts).toContain(expected);
    await editor.compose(['z', 'zai'], '再');
    expect(editor.textsOf(await editor.expectTrue(), 'a')).toContain(expected.replace('你好', '你好再'));
  });
}

test('cells are copied as a block, fill cells and add rows; outside they become a table', async ({ editor }) => {
  await editor.select(['a1', 0], ['b2', 3]);
  await editor.press('Control+c');
  await editor.caret('b2', 3);
  await editor.press('Control+v');
  expect(await grid(editor)).toEqual([
    ['名称', '产值', ''],
    ['甲园', '名称', '产值'],
    ['', '甲园', '⟦⟧以上'],
  ]);
  await editor.expectTrue();
  await editor.undo();
  expect(editor.textsOf(await editor.expectTrue(), 'a').slice(1, 6)).toEqual(around);
  await editor.caret('q2', 0);
  await editor.press('Control+v');
  expect(await grid(editor, 1)).toEqual([
    ['名称', '产值'],
    ['甲园', '⟦⟧以上'],
  ]);
  await editor.expectTrue();
});

test('a table of another program fills cells from the caret on; lines of text stay in one cell', async ({
  editor,
  program,
}) => {
  await putOnClipboard(program, {
    html: '<table><tr><td>一</td><td>二</td></tr><tr><td>三</td><td>四</td></tr></table>',
    text: '一\t二\n三\t四\n',
  });
  await editor.caret('a2', 2);
  await editor.press('Control+v');
  expect(await grid(editor)).toEqual([
    ['名称', '产值'],
    ['一', '二'],
    ['三', '四'],
  ]);
  await editor.expectTrue();
  await putOnClipboard(program, { text: '甲\n乙' });
  await editor.caret('a1', 2);
  await editor.press('Control+v');
  expect((await grid(editor))[0]).toEqual(['名称甲\n乙', '产值']);
  await editor.expectTrue();
});

test('the table moves as one block, and is cut whole', async ({ editor }) => {
  await editor.caret('a1', 1);
  await editor.press('Alt+ArrowDown');
  expect((await blocks(editor, 0)).map(({ id }) => id)).toEqual(['p1', 'p2', 't', 'm1']);
  await editor.expectTrue();
  await editor.select(['tc', 0], ['b2', 3]);
  await editor.press('Control+x');
  expect((await blocks(editor, 0)).map(({ id }) => id)).toEqual(['p1', 'p2', 'm1']);
  await editor.caret('q2', 0);
  await editor.press('Control+v');
  expect((await blocks(editor, 1)).map(({ type }) => type)).toEqual(['paragraph', 'table', 'paragraph']);
  expect(editor.textsOf(await editor.expectTrue(), 'b').slice(1, 6)).toEqual(around);
});
