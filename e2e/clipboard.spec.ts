import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { putOnClipboard, readClipboard, type OnClipboard } from './clipboard';
import { expect, test, undoable } from './editor-test';
import { chooseFromMenu } from './menu';
import { item, measure, paragraph, planOf, ref } from './plan-file';
import { repository } from './runtime';
import type { EditorPage } from './editor-page';
import type { Block } from '../core/model';
import type { Plan } from '../core/records';

const table: Block = {
  type: 'table',
  id: 'tb',
  head: true,
  children: [
    { type: 'table-caption', id: 'tbc', children: [{ text: '表1' }] },
    {
      type: 'table-row',
      id: 'tr1',
      children: [
        { type: 'table-cell', id: 'tc1', children: [{ text: '年度' }] },
        { type: 'table-cell', id: 'tc2', children: [{ text: '产值' }] },
      ],
    },
    {
      type: 'table-row',
      id: 'tr2',
      children: [
        { type: 'table-cell', id: 'tc3', children: [{ text: '2028' }] },
        { type: 'table-cell', id: 'tc4', children: [ref('t1', 'value')] },
      ],
    },
  ],
};
const plan: Plan = planOf(
  {
    a: [paragraph('p1', '开头结尾'), measure('m1', '建设园区', ['m1b', '第一期。'], ['m1c', '']), item('l1', '要点')],
    b: [paragraph('q1')],
    c: [
      paragraph('r1', [
        { text: '现有' },
        ref('t1', 'value'),
        { text: '，<须' },
        { text: '核实', bold: true },
        { text: '>。' },
      ]),
      item('r2', '其一', true),
      item('r3', '其二', true),
      measure('m2', '培育企业', ['m2b', '梯度培育。']),
      { type: 'generated-table', id: 'g1', table: 'indicators', children: [{ text: '' }] },
      table,
      paragraph('r4', '完。'),
    ],
  },
  { target: [{ id: 't1', name: '企业数量', value: { value: '400', comparator: '=', unit: '家' } }] },
);
test.use({ plan });

const fixture = (name: string): string =>
  readFileSync(path.join(repository, 'core/paste/fixtures', `${name}.html`), 'utf8');

async function paste(program: ElectronApplication, editor: EditorPage, data: OnClipboard): Promise<void> {
  await putOnClipboard(program, data);
  await editor.press('Control+v');
}

const kindsOf = (plan: Plan, id: string): readonly string[] =>
  plan.sections.find((section) => section.id === id)?.prose.map(({ type }) => type) ?? [];

test('text from Word goes into an empty section, headings as run-in headings; what was left out is said', async ({
  editor,
  program,
}) => {
  const { page } = editor;
  const texts = await undoable(editor, 'b', 1, async () => {
    await editor.caret('q1', 0);
    await paste(program, editor, { html: fixture('word'), text: '一、总体要求' });
    const dialog = page.getByRole('dialog', { name: '粘贴带标题的内容' });
    await dialog.getByText('作为段内小标题').click();
    await dialog.getByRole('button', { name: '粘贴' }).click();
    await expect(page.locator('[data-section="b"]')).toContainText('市场主导');
  });
  expect(texts.slice(0, 6)).toEqual([
    '一、总体要求',
    '以新型工业化为主线，到2028年总产值达到50亿元，其中出口5亿美元。',
    '（一）基本原则',
    '市场主导',
    '政府引导',
    '面积12万m²，投资强度不低于每亩300万元。',
  ]);
  expect(kindsOf(await editor.saved(), 'b')).toEqual([
    ...['run-in-heading', 'paragraph', 'run-in-heading', 'list-item', 'list-item', 'paragraph', 'table', 'paragraph'],
  ]);
  await expect(page.getByRole('log')).toContainText(
    '粘贴时略去了：1 张图片、1 处已在修订中删除的文字、1 条批注、1 个脚注或尾注。',
  );
});

test('headings become sections, numbered by the plan, in one step with the text before them', async ({
  editor,
  program,
}) => {
  const { page } = editor;
  const before = await editor.expectTrue();
  await editor.caret('q1', 0);
  await paste(program, editor, {
    html: `<p>导语。</p>${fixture('wps')}`.replace('<!--StartFragment-->', ''),
    text: '',
  });
  const dialog = page.getByRole('dialog', { name: '粘贴带标题的内容' });
  await expect(dialog.getByRole('button', { name: '粘贴' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-section-editor]:focus')).toContainText('到2028年');
  const after = await editor.saved();
  const section = after.sections.find(({ id }) => id === 'b');
  expect(editor.textsOf(after, 'b')).toEqual(['导语。']);
  expect(section?.sections.map(({ heading, sections }) => [heading, sections.map((below) => below.heading)])).toEqual([
    ['重点任务', ['建设园区']],
  ]);
  await editor.undo(1);
  expect(await editor.saved()).toEqual(before);
  await editor.redo(1);
  expect(await editor.saved()).toEqual(after);
});

test('pasting fits every caret: in a line, at its start, in a measure, a title, a list, over a selection', async ({
  editor,
  program,
}) => {
  const html = '<p>甲</p><p><b>乙</b></p>';
  const at = async (act: () => Promise<void>): Promise<readonly string[]> =>
    undoable(editor, 'a', 1, async () => {
      await act();
      await paste(program, editor, { html });
    });
  const start = ['开头结尾', '#建设园区', '  第一期。', '  ', '要点'];
  const changed = (from: number, count: number, ...lines: readonly string[]): readonly string[] => [
    ...start.slice(0, from),
    ...lines,
    ...start.slice(from + count),
  ];
  const reset = async (): Promise<void> => {
    await editor.undo(1);
    expect(editor.textsOf(await editor.saved(), 'a')).toEqual(start);
  };
  expect(await at(() => editor.caret('p1', 2))).toEqual(changed(0, 1, '开头甲', '乙结尾'));
  await reset();
  expect(await at(() => editor.caret('p1', 0))).toEqual(changed(0, 1, '甲', '乙', '开头结尾'));
  await reset();
  expect(await at(() => editor.caret('m1c', 0))).toEqual(changed(3, 1, '  甲', '  乙'));
  await reset();
  expect(await at(() => editor.caret('m1t', 2))).toEqual(changed(1, 1, '#建设甲', '  乙园区'));
  await reset();
  expect(await at(() => editor.caret('l1', 2))).toEqual(changed(4, 1, '要点甲', '乙'));
  await reset();
  expect(await at(() => editor.select(['p1', 2], ['m1b', 2]))).toEqual(['开头甲', '乙期。', '', '要点']);
  await reset();
  await putOnClipboard(program, { html: '<b>粗</b>体' });
  await editor.caret('p1', 4);
  await editor.press('Control+v');
  expect((await editor.expectTrue()).sections[0]?.prose[0]).toMatchObject({
    children: [{ text: '开头结尾' }, { text: '粗', bold: true }, { text: '体' }],
  });
  await editor.type('！');
  expect(editor.textsOf(await editor.expectTrue(), 'a')[0]).toBe('开头结尾粗体！');
});

test('a table from Excel becomes rows of a register, in one step', async ({ editor, program }) => {
  const { page } = editor;
  const before = await editor.saved();
  await editor.caret('q1', 0);
  await paste(program, editor, { html: fixture('excel'), text: '序号\t项目名称' });
  const dialog = page.getByRole('dialog', { name: '粘贴表格' });
  await dialog.getByText('台账记录').click();
  await expect(dialog.getByRole('status')).toContainText('单位“灯城公司”');
  await dialog.getByRole('button', { name: '添加 2 条记录' }).click();
  await expect(page.getByRole('region', { name: '项目台账' })).toBeVisible();
  const after = await editor.saved();
  expect(after.records.project).toMatchObject([
    { name: '彩灯产业园', investment: { value: '12000', unit: '万元' } },
    { name: '数字展示中心', investment: { value: '3000', comparator: 'about' } },
  ]);
  expect(after.records.organisation.map(({ name }) => name)).toEqual(['灯城公司']);
  await editor.undo(1);
  expect((await editor.saved()).records).toEqual(before.records);
});

test('a table from Excel becomes a table in the text; Escape takes nothing in', async ({ editor, program }) => {
  const { page } = editor;
  const before = await editor.saved();
  await editor.caret('q1', 0);
  await paste(program, editor, { html: fixture('excel') });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('[data-section-editor="b"]')).toBeFocused();
  expect(await editor.saved()).toEqual(before);
  await paste(program, editor, { html: fixture('excel') });
  await page.getByRole('dialog').getByRole('button', { name: '粘贴' }).click();
  await expect(page.locator('[data-section="b"] td, [data-section="b"] th').first()).toBeVisible();
  expect(kindsOf(await editor.saved(), 'b')).toContain('table');
});

test('plain text: bullets and numbers as lists; Ctrl+Shift+V and the menu take it as it is', async ({
  editor,
  program,
}) => {
  const data = { text: '1. 甲\n2. 乙\n• 丙', html: '<p><b>甲</b></p>' };
  const texts = (): Promise<readonly string[]> => editor.saved().then((plan) => editor.textsOf(plan, 'b'));
  await editor.caret('q1', 0);
  await paste(program, editor, { text: data.text });
  expect(await texts()).toEqual(['甲', '乙', '丙']);
  expect(kindsOf(await editor.saved(), 'b')).toEqual(['list-item', 'list-item', 'list-item']);
  await editor.undo(1);
  await putOnClipboard(program, data);
  await editor.press('Control+Shift+v');
  expect(await texts()).toEqual(['1. 甲', '2. 乙', '• 丙']);
  await editor.undo(1);
  await chooseFromMenu(program, 'paste-text');
  await expect(editor.page.locator('[data-section="b"]')).toContainText('1. 甲');
  expect(await texts()).toEqual(['1. 甲', '2. 乙', '• 丙']);
});

test('copying gives other programs clean HTML and text, with references as their text', async ({ editor, program }) => {
  await editor.caret('r1', 0);
  await editor.press('Control+a', 'Control+c');
  const { html, text } = await readClipboard(program);
  expect(html).toContain('现有400家，&lt;须<b>核实</b>&gt;。');
  expect(html).toContain('<ol><li>其一</li><li>其二</li></ol><h2>（一）培育企业</h2>');
  expect(html).toMatch(/<table[^>]*><thead>.*企业数量.*<\/table>/s);
  expect(html).toMatch(/<p[^>]*>表1<\/p><table[^>]*><tr><th>年度<\/th><th>产值<\/th><\/tr><tr><td>2028<\/td><td>400家/);
  expect(html).not.toMatch(/data-|class=|contenteditable/);
  expect(text.split('\n').slice(0, 5)).toEqual([
    '现有400家，<须核实>。',
    '1. 其一',
    '2. 其二',
    '（一）培育企业',
    '梯度培育。',
  ]);
  expect(text).toContain('年度\t产值\n2028\t400家');
});

test('a long paste shows how far it is, waits for nobody else, and is one step', async ({ editor, program }) => {
  const { page } = editor;
  const style = 'mso-fareast-font-family:仿宋_GB2312;'.repeat(40);
  const lines = Array.from({ length: 450 }, (_, index) => `第${String(index + 1)}段。`);
  const html = lines.map((line) => `<p class=MsoNormal style="${style}">${line}</p>`).join('');
  const texts = await undoable(editor, 'a', 1, async () => {
    await editor.caret('p1', 2);
    await paste(program, editor, { html });
    await expect(page.getByRole('dialog', { name: '正在粘贴' })).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0, { timeout: 60_000 });
    await expect(page.locator('[data-section-editor="a"]')).toBeFocused();
  });
  const [first, ...rest] = lines;
  expect(texts.slice(0, 451)).toEqual([`开头${first ?? ''}`, ...rest, '结尾']);
});

test('hostile HTML neither runs nor stops the window', async ({ editor, program }) => {
  await editor.caret('q1', 0);
  const html = `${'<div><b>'.repeat(50_000)}<img src=x onerror="window.hurt=1"><script>window.hurt=1</script><svg onload="window.hurt=1"></svg>深<iframe srcdoc="<script>parent.hurt=1</script>">`;
  await paste(program, editor, { html });
  await expect(editor.page.locator('[data-section="b"]')).toContainText('深');
  expect(editor.textsOf(await editor.saved(), 'b')).toEqual(['深']);
  expect(await editor.page.evaluate(() => 'hurt' in window)).toBe(false);
});
