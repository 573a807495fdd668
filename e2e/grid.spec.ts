import AxeBuilder from '@axe-core/playwright';
import type { Quantity } from '../core/model';
import type { Target } from '../core/records';
import { test as base, expect } from './editor-test';
import { GridPage } from './grid-page';
import { paragraph, planOf } from './plan-file';

const quantity = (value: string, unit: string): Quantity => ({ value, comparator: '=', unit });

const plan = planOf(
  { a: [paragraph('p1', '正文。')] },
  {
    target: [
      { id: 't1', name: '企业数量', value: quantity('400', '家'), deadline: '2028' },
      { id: 't2', name: '产值', value: quantity('50', '亿元'), deadline: '2027', owner: 'o1' },
      { id: 't3', name: '出口', value: quantity('1.8', '亿美元'), deadline: '2026' },
      { id: 't4', name: '就业' },
    ],
    organisation: [
      { id: 'o1', name: '自贡市商务局', shortName: '市商务局' },
      { id: 'o2', name: '自贡市文化广播电视和旅游局', shortName: '市文旅局' },
    ],
    finance: [{ id: 'f1', purpose: '奖励', instrument: 'reward' }],
  },
);

const test = base.extend<{ readonly grid: GridPage }>({
  grid: async ({ editor, program }, use) => {
    await use(new GridPage(editor, program));
  },
});
test.use({ plan });

const targets = async (grid: GridPage): Promise<readonly Target[]> => (await grid.editor.saved()).records.target;

test('arrows, Home, End, Tab and Enter go from cell to cell, and Tab leaves after the last', async ({ grid }) => {
  const { editor } = grid;
  await grid.open('指标', 't1.name');
  await editor.press('ArrowDown', 'ArrowRight');
  await grid.expectActive('t2.value');
  await editor.press('End');
  await grid.expectActive('t2.owner');
  await editor.press('Tab');
  await grid.expectActive('t3.name');
  await editor.press('Shift+Tab', 'Home', 'Enter');
  await grid.expectActive('t3.name');
  await editor.press('Shift+Enter', 'Control+End');
  await grid.expectActive('t4.owner');
  await editor.press('Control+Home', 'PageDown');
  await grid.expectActive('t4.name');
  await editor.press('Control+ArrowRight', 'Tab');
  await expect(grid.field).not.toBeFocused();
});

test('typing replaces, F2 goes into the text, Escape gives up, an arrow goes on', async ({ grid }) => {
  const { editor } = grid;
  await grid.open('指标', 't1.value');
  await editor.type('500家');
  await editor.press('ArrowDown');
  await expect(grid.text('t1.value')).toHaveText('500家');
  await grid.expectActive('t2.value');
  await editor.press('F2', 'Home', 'Delete');
  await editor.type('6');
  await editor.press('Enter');
  await expect(grid.text('t2.value')).toHaveText('60亿元');
  await editor.type('9');
  await editor.press('Escape');
  await expect(grid.text('t3.value')).toHaveText('1.8亿美元');
  await grid.cell('t3.name').dblclick();
  await editor.press('End');
  await editor.type('额');
  await grid.cell('t1.name').click();
  await expect(grid.text('t3.name')).toHaveText('出口额');
  await editor.undo(3);
  await grid.expectActive('t1.value');
  await expect(grid.text('t1.value')).toHaveText('400家');
  expect(await targets(grid)).toEqual(plan.records.target);
});

test('an input method types over a selected cell: no letter is lost, one step of undo', async ({ grid }) => {
  const { editor } = grid;
  await grid.open('指标', 't1.name');
  await editor.compose(['r', 'ru', 'ru zhu'], '入驻', async () => {
    await expect(grid.field).toHaveValue('ru zhu');
    await expect(grid.field).toHaveCSS('opacity', '1');
  });
  await editor.compose(['q', 'qi ye'], '企业');
  await editor.press('Enter');
  await grid.expectActive('t2.name');
  await expect(grid.text('t1.name')).toHaveText('入驻企业');
  expect((await targets(grid))[0]?.name).toBe('入驻企业');
  await editor.undo();
  await grid.expectActive('t1.name');
  await expect(grid.text('t1.name')).toHaveText('企业数量');
});

test('a composition that is cancelled leaves the cell as it was; one begun after it works', async ({ grid }) => {
  const { editor } = grid;
  await grid.open('指标', 't2.name');
  await editor.compose(['c', 'chan', 'chan zhi'], undefined);
  await expect(grid.field).toHaveValue('产值');
  await expect(grid.field).not.toHaveAttribute('data-editing');
  await editor.press('ArrowDown');
  await grid.expectActive('t3.name');
  await editor.compose(['w', 'wai mao'], '外贸');
  await editor.press('Tab');
  expect((await targets(grid)).map(({ name }) => name)).toEqual(['企业数量', '产值', '外贸', '就业']);
});

test('an input method finds a record in a link, and makes a new one', async ({ grid }) => {
  const { editor } = grid;
  await grid.open('指标', 't1.owner');
  await editor.compose(['w', 'wen'], '文旅');
  await expect(editor.page.getByRole('option')).toHaveText([/自贡市文化广播电视和旅游局/, /新建单位“文旅”/]);
  await editor.press('Enter');
  await expect(grid.text('t1.owner')).toHaveText('市文旅局');
  await editor.press('ArrowDown');
  await editor.type('市科技局');
  await editor.press('Enter');
  await expect(grid.text('t3.owner')).toHaveText('市科技局');
  await editor.undo();
  await expect(grid.text('t3.owner')).toHaveText('');
  const saved = await editor.saved();
  expect(saved.records.target[0]?.owner).toBe('o2');
  expect(saved.records.organisation).toHaveLength(2);
});

test('a choice is typed or taken from its list', async ({ grid }) => {
  const { editor } = grid;
  await grid.open('资金', 'f1.instrument');
  await editor.press('F2');
  await expect(editor.page.getByRole('option')).toHaveCount(7);
  await editor.press('ArrowDown', 'ArrowDown', 'Enter');
  await expect(grid.text('f1.instrument')).toHaveText('贴息');
  await editor.type('基');
  await editor.press('Enter');
  await expect(grid.text('f1.instrument')).toHaveText('基金');
  await grid.cell('f1.parts').click();
  await editor.press('F2');
  await editor.page.getByRole('dialog').getByRole('button', { name: '添加一笔' }).click();
  await editor.press('Escape');
  await grid.expectActive('f1.parts');
  await expect(grid.text('f1.parts')).toHaveText('1 笔');
});

test('a text that cannot be read stays in its cell with the sentence, until it is put right or given up', async ({
  grid,
}) => {
  const { editor } = grid;
  await grid.open('指标', 't1.deadline');
  await editor.type('2026年13月');
  await editor.press('Enter');
  await expect(grid.cell('t1.deadline')).toContainText('2026年13月');
  await expect(grid.cell('t1.deadline')).toContainText('不是有效日期');
  await expect(grid.cell('t1.deadline')).toHaveAttribute('aria-invalid', 'true');
  expect((await targets(grid))[0]?.deadline).toBe('2028');
  await editor.page.locator('[data-pane="outline"] [data-kind="register"]').filter({ hasText: '资金' }).click();
  await editor.page.locator('[data-pane="outline"] [data-kind="register"]').filter({ hasText: '指标' }).click();
  await editor.page.getByRole('button', { name: '1 格没有读懂' }).click();
  await grid.expectActive('t1.deadline');
  await expect(grid.field).toHaveAccessibleDescription(/不是有效日期/);
  await editor.press('Escape');
  await expect(grid.text('t1.deadline')).toHaveText('2028年');
});

test('a block goes to other programs as a table and as text, and comes back with its values', async ({ grid }) => {
  const { editor } = grid;
  await grid.open('指标', 't1.name');
  await editor.press('Shift+ArrowDown', 'Shift+ArrowRight');
  await grid.expectSelected(4);
  await editor.press('Control+c');
  expect((await grid.clipboard()).text).toBe('企业数量\t400家\r\n产值\t50亿元\r\n');
  expect((await grid.clipboard()).html).toContain('<td>50亿元</td>');
  await grid.cell('t4.name').click();
  await editor.press('Control+v');
  await expect(editor.page.getByRole('status').filter({ hasText: '已粘贴 4 格。 新增 1 行。' })).toHaveCount(1);
  const after = await targets(grid);
  expect(after.map(({ name, value }) => [name, value?.value])).toEqual([
    ['企业数量', '400'],
    ['产值', '50'],
    ['出口', '1.8'],
    ['企业数量', '400'],
    ['产值', '50'],
  ]);
  await editor.press('Control+x');
  expect((await targets(grid)).slice(3).map(({ name, value }) => [name, value])).toEqual(
    [[], []].map(() => [undefined, undefined]),
  );
  await editor.undo(2);
  expect(await targets(grid)).toEqual(plan.records.target);
  await grid.expectActive('t4.name');
});

test('a block from Excel is read cell by cell; what cannot be read stays in sight and goes with undo', async ({
  grid,
}) => {
  const { editor } = grid;
  await grid.open('指标', 't2.value');
  const html =
    '<html><body><table><tr><td>60亿元</td><td></td><td>2029年</td></tr><tr><td>很多</td><td>5A级</td><td>2030/6/30</td></tr></table></body></html>';
  await grid.putOnClipboard({ html, text: '60亿元\t\t2029年\r\n很多\t5A级\t2030/6/30\r\n' });
  await editor.press('Control+v');
  await expect(grid.cell('t3.value')).toContainText('很多');
  await expect(grid.cell('t3.value')).toContainText('没有读到数值');
  await grid.expectSelected(6);
  expect((await targets(grid)).slice(1, 3)).toMatchObject([
    { value: { value: '60', unit: '亿元' }, deadline: '2029' },
    { value: { value: '1.8', unit: '亿美元' }, grade: '5A级', deadline: '2030-06-30' },
  ]);
  await editor.undo();
  await expect(grid.text('t3.value')).toHaveText('1.8亿美元');
  await editor.redo();
  await expect(grid.cell('t3.value')).toContainText('没有读到数值');
  await editor.undo();
  expect(await targets(grid)).toEqual(plan.records.target);
});

test('plain text from WPS with a cell of two lines', async ({ grid }) => {
  const { editor } = grid;
  await grid.open('指标', 't4.name');
  await grid.putOnClipboard({ text: '"第一行\n第二行"\t30个\r\n新指标\t40个\r\n' });
  await editor.press('Control+v');
  expect((await targets(grid)).slice(3)).toMatchObject([
    { name: '第一行\n第二行', value: { value: '30' } },
    { name: '新指标', value: { value: '40' } },
  ]);
});

test('Delete, Ctrl+D and the mouse work on ranges', async ({ grid }) => {
  const { editor } = grid;
  await grid.open('指标', 't1.value');
  await grid.drag(grid.cell('t1.value'), grid.cell('t3.deadline'));
  await grid.expectSelected(9);
  await editor.press('Control+d');
  expect((await targets(grid)).map(({ value }) => value?.unit)).toEqual(['家', '家', '家', undefined]);
  await editor.press('Delete');
  expect((await targets(grid)).map(({ value, deadline }) => [value, deadline])).toEqual(
    Array(4).fill([undefined, undefined]),
  );
  await editor.undo(2);
  expect(await targets(grid)).toEqual(plan.records.target);
  await grid.cell('t2.value').click();
  await grid.drag(grid.grid.locator('[data-fill]'), grid.cell('t4.value'));
  expect((await targets(grid)).map(({ value }) => value?.value)).toEqual(['400', '50', '50', '50']);
  await editor.undo();
  await grid.expectActive('t2.value');
  await grid.cell('t2.name').click();
  await grid.cell('t3.value').click({ modifiers: ['Shift'] });
  await grid.expectSelected(4);
  await grid.grid.getByRole('columnheader', { name: /完成时限/ }).click({ position: { x: 20, y: 10 } });
  await grid.expectSelected(4);
  await editor.press('Control+a');
  await grid.expectSelected(28);
  await editor.press('Escape');
  await grid.expectSelected(1);
});

test('rows are inserted, moved together and deleted together', async ({ grid }) => {
  const { editor } = grid;
  const ids = async (): Promise<readonly string[]> => (await targets(grid)).map(({ name }) => name ?? '');
  await grid.open('指标', 't2.name');
  await editor.press('Shift+ArrowDown', 'Alt+ArrowUp');
  expect(await ids()).toEqual(['产值', '出口', '企业数量', '就业']);
  await editor.press('Alt+ArrowDown', 'Alt+ArrowDown');
  expect(await ids()).toEqual(['企业数量', '就业', '产值', '出口']);
  await editor.press('Alt+Delete');
  await editor.page.getByRole('alertdialog', { name: '删除 2 条指标？' }).getByRole('button', { name: '删除' }).click();
  expect(await ids()).toEqual(['企业数量', '就业']);
  await grid.expectActive('t4.name');
  await editor.press('Alt+Shift+Insert');
  await editor.type('新的');
  await editor.press('Enter');
  expect(await ids()).toEqual(['企业数量', '新的', '就业']);
  await editor.undo(6);
  expect(await targets(grid)).toEqual(plan.records.target);
});

test('sorting and filtering change what is shown, never the plan, and say so', async ({ grid }) => {
  const { editor } = grid;
  const { page } = editor;
  const shown = (): Promise<readonly string[]> =>
    grid.grid.locator('[role="rowheader"] span:first-child').allTextContents();
  await grid.open('指标', 't1.deadline');
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: '按“完成时限”升序' }).click();
  await expect.poll(shown).toEqual(['出口', '产值', '企业数量', '就业']);
  await expect(page.getByRole('group', { name: '当前视图' })).toContainText('显示 4 行，共 4 行');
  await grid.expectActive('t1.deadline');
  await editor.press('Alt+ArrowUp');
  await expect(page.getByText('正在排序、筛选或分组')).toBeVisible();
  await page.getByLabel('筛选').fill('产值');
  await expect.poll(shown).toEqual(['产值']);
  expect(await targets(grid)).toEqual(plan.records.target);
  await page.getByRole('button', { name: '显示全部' }).click();
  await expect.poll(shown).toEqual(['企业数量', '产值', '出口', '就业']);
});

test('columns get wider by keys and by their edge, and stay so in this window', async ({ grid }) => {
  const { editor } = grid;
  const width = async (): Promise<number> => (await grid.cell('t1.value').boundingBox())?.width ?? 0;
  await grid.open('指标', 't1.value');
  const before = await width();
  await editor.press('Alt+ArrowRight');
  expect(await width()).toBe(before + 24);
  const edge = grid.grid.getByRole('columnheader', { name: /目标值/ }).locator('[data-resizer]');
  const box = await edge.boundingBox();
  if (!box) throw new Error('no edge');
  await editor.page.mouse.move(box.x + 4, box.y + 10);
  await editor.page.mouse.down();
  await editor.page.mouse.move(box.x + 44, box.y + 10, { steps: 4 });
  await editor.page.mouse.up();
  expect(await width()).toBe(before + 64);
  await editor.page.locator('[data-pane="outline"] [data-kind="register"]').filter({ hasText: '资金' }).click();
  await editor.page.locator('[data-pane="outline"] [data-kind="register"]').filter({ hasText: '指标' }).click();
  expect(await width()).toBe(before + 64);
});

test('the grid says what it is: roles, counts, the name of the field over the cell', async ({ grid }) => {
  await grid.open('指标', 't2.value');
  await expect(grid.grid).toHaveAttribute('aria-rowcount', '5');
  await expect(grid.grid).toHaveAttribute('aria-colcount', '9');
  await expect(grid.cell('t2.value')).toHaveAttribute('aria-colindex', '3');
  await expect(grid.cell('t2.value').locator('..')).toHaveAttribute('aria-rowindex', '3');
  await expect(grid.field).toHaveAccessibleName('目标值 · 产值');
  await expect(grid.field).toHaveValue('50亿元');
});

test.describe('3,000 rows', () => {
  const target = (index: number): Target => ({
    id: `t${String(index)}`,
    name: `指标${String(index)}`,
    value: quantity(String(index), '家'),
    deadline: '2028',
  });
  test.use({
    plan: planOf(
      { a: [paragraph('p1', '正文。')] },
      { target: Array.from({ length: 3000 }, (_, index) => target(index)) },
    ),
  });

  test('few of them are drawn; the last is reached, edited and undone; a block of all is pasted', async ({ grid }) => {
    test.setTimeout(120_000);
    const { editor } = grid;
    await grid.open('指标', 't0.name');
    expect(await grid.grid.locator('[data-record]').count()).toBeLessThan(60);
    await editor.press('Control+End', 'Home', 'ArrowRight');
    await grid.expectActive('t2999.value');
    await expect(grid.cell('t2999.value')).toBeInViewport();
    await editor.type('7家');
    await editor.press('Enter');
    await editor.press('Control+Home');
    await grid.expectActive('t0.name');
    await editor.undo();
    await grid.expectActive('t2999.value');
    await expect(grid.cell('t2999.value')).toBeInViewport();
    await editor.press('Control+ArrowUp', 'Control+Shift+ArrowDown', 'Control+c', 'ArrowRight', 'ArrowRight');
    await grid.putOnClipboard({ text: Array.from({ length: 3000 }, () => '2030年').join('\n') });
    await editor.press('Control+Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Control+v');
    await expect(grid.text('t0.deadline')).toHaveText('2030年');
    expect((await targets(grid)).every(({ deadline }) => deadline === '2030')).toBe(true);
  });
});

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({ settings: JSON.stringify({ settings: { language: 'zh-CN', theme } }) });

    test('keeps nobody out: a range, an error, a list, a view', async ({ grid }) => {
      const { editor } = grid;
      await grid.open('指标', 't1.value');
      await editor.type('很多');
      await editor.press('Enter', 'Shift+ArrowRight');
      await editor.page.getByLabel('筛选').fill('产');
      await grid.cell('t2.owner').click();
      await editor.press('F2');
      await expect(editor.page.getByRole('listbox')).toBeVisible();
      await expect(editor.page.locator('html')).toHaveCSS('color-scheme', theme);
      const { violations } = await new AxeBuilder({ page: editor.page }).setLegacyMode(true).analyze();
      const barriers = violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
      expect(barriers).toEqual([]);
    });
  });
}
