import { expect, test, undoable } from './editor-test';
import { chooseTable } from './generated-tables';
import { chooseFromMenu } from './menu';
import { measure, paragraph, planOf } from './plan-file';
import type { Block } from '../core/model';
import type { Plan } from '../core/records';
import type { EditorPage } from './editor-page';

const table = (id: string): Block => ({
  type: 'generated-table',
  id,
  table: 'indicators',
  children: [{ text: '' }],
});
const flat = planOf(
  {
    a: [paragraph('p1', '正文。'), measure('m1', '建设园区', ['m1b', '第一期。']), paragraph('p2')],
    b: [paragraph('q1', '说明。'), table('g1')],
    c: [paragraph('r1')],
  },
  { target: [{ id: 't1', name: '企业数量', value: { value: '400', comparator: '=', unit: '家' } }] },
);
const [a, b, c] = flat.sections;
if (!a || !b || !c) throw new Error('Three sections are needed.');
const plan: Plan = {
  ...flat,
  demands: { ...flat.demands, sections: [{ key: 'c', heading: '总体要求', prompt: '此处一般不写。' }] },
  sections: [
    a,
    { ...b, heading: '主要指标表' },
    { ...c, key: 'c', sections: [{ id: 'd', heading: '指导思想', prose: [paragraph('s1')], sections: [] }] },
  ],
};

test.use({ plan });

const kinds = async (editor: EditorPage): Promise<readonly string[]> =>
  (await editor.saved()).sections[0]?.prose.map((block) =>
    block.type === 'generated-table' ? block.table : block.type,
  ) ?? [];

test('a table made from records is put in after the block of the caret, in one step', async ({ editor }) => {
  await undoable(editor, 'a', 1, async () => {
    await editor.caret('p1', 3);
    await editor.page.getByRole('button', { name: '表格', exact: true }).click();
    await editor.page.getByRole('menuitem', { name: '插入生成的表' }).click();
    await chooseTable(editor.page, '主要指标表');
    await expect(editor.page.locator('[data-section-editor="a"]')).toBeFocused();
  });
  await expect(editor.page.locator('[data-section="a"] [data-cell="t1.name"]')).toHaveText('企业数量');
  expect(await kinds(editor)).toEqual(['paragraph', 'indicators', 'measure', 'paragraph']);
});

test('a measure stays whole, an empty line stays below; what is deleted comes back by the menu', async ({
  editor,
  program,
}) => {
  await editor.caret('m1b', 2);
  await chooseFromMenu(program, 'insert-generated-table');
  await chooseTable(editor.page, '资金安排表');
  expect(await kinds(editor)).toEqual(['paragraph', 'measure', 'finance', 'paragraph']);
  await editor.caret('p2', 0);
  await chooseFromMenu(program, 'insert-generated-table');
  await chooseTable(editor.page, '人才工作表');
  expect(await kinds(editor)).toEqual(['paragraph', 'measure', 'finance', 'talent', 'paragraph']);
  await editor.press('Backspace');
  expect(await kinds(editor)).toEqual(['paragraph', 'measure', 'finance', 'paragraph']);
});

test('a table says its name unless the heading above does', async ({ editor, program }) => {
  const caption = editor.page.locator('[data-table="indicators"] caption');
  await expect(editor.page.getByRole('table', { name: '主要指标表' })).toHaveCount(1);
  await expect(caption).toHaveCount(0);
  await editor.caret('p1', 0);
  await chooseFromMenu(program, 'insert-generated-table');
  await chooseTable(editor.page, '主要指标表');
  await expect(caption).toHaveText(['主要指标表']);
});

test('the prompt of a section goes when those below it have text, and shows again to the caret', async ({ editor }) => {
  const prompt = editor.page.locator('[data-section="c"] [data-prompt]');
  await expect(prompt).toHaveText('此处一般不写。');
  await editor.caret('s1', 0);
  await editor.type('以市场为导向。');
  await expect(prompt).toHaveCount(0);
  await editor.caret('r1', 0);
  await expect(prompt).toHaveText('此处一般不写。');
  await editor.caret('p1', 0);
  await expect(prompt).toHaveCount(0);
});
