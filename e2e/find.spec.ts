import type { Locator, Page } from '@playwright/test';
import { test, expect } from './editor-test';
import { chooseFromMenu } from './menu';
import { measure, paragraph, paragraphs, planOf, ref } from './plan-file';

/** The find bar above the page. */
class FindBar {
  readonly bar: Locator;
  readonly what: Locator;
  readonly with: Locator;
  readonly count: Locator;

  constructor(page: Page) {
    this.bar = page.getByRole('search', { name: '查找和替换' });
    this.what = this.bar.getByLabel('查找内容');
    this.with = this.bar.getByLabel('替换为');
    this.count = this.bar.getByRole('status');
  }

  button(name: string): Locator {
    return this.bar.getByRole('button', { name, exact: true });
  }
}

/** The texts that the page marks as found, or as the current one. */
const marked = (page: Page, name: 'found' | 'found-now'): Promise<readonly string[]> =>
  page.evaluate((highlight) => {
    const ranges = [...(CSS.highlights.get(highlight) ?? [])];
    return ranges.map((each) => {
      const range = document.createRange();
      range.setStart(each.startContainer, each.startOffset);
      range.setEnd(each.endContainer, each.endOffset);
      return range.toString().replaceAll('\uFEFF', '');
    });
  }, name);

const target = { id: 't1', name: '彩灯企业数', value: { value: '400', comparator: '=', unit: '家' } } as const;

test.use({
  plan: planOf(
    {
      a: [
        paragraph('p1', [{ text: '发展彩灯产业，' }, { text: '办好彩灯', bold: true }, { text: '节。' }]),
        paragraph('p2', [{ text: '共有' }, ref('t1', 'name'), { text: '项，ＡＢ（１）。' }]),
      ],
      b: paragraphs('b', 60),
      c: [paragraph('p3', '彩灯出海。'), measure('m1', '建设彩灯园区', ['p4', '彩灯很多。'])],
    },
    { target: [target], measure: [{ id: 'm1' }] },
  ),
});

test('finds in text, references, measures and registers, and goes from one to the next', async ({
  program,
  page,
  editor,
}) => {
  const find = new FindBar(page);
  await editor.caret('p1', 0);
  await chooseFromMenu(program, 'find');
  await expect(find.what).toBeFocused();
  await page.keyboard.type('彩灯');
  await expect(find.count).toHaveText('第 1 个，共 7 个');
  await expect.poll(() => marked(page, 'found')).toEqual(['彩灯', '彩灯']);
  expect(await marked(page, 'found-now')).toEqual(['彩灯']);

  // What a reference shows is found, and changed in the register.
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(find.count).toHaveText('第 3 个，共 7 个');
  await expect(find.what).toBeFocused();

  // A match in a section that is far away comes into view and is marked there.
  await page.keyboard.press('Enter');
  await expect(find.count).toHaveText('第 4 个，共 7 个');
  await expect(page.getByText('彩灯出海。')).toBeInViewport();
  await expect.poll(() => marked(page, 'found-now')).toEqual(['彩灯']);

  // A match in a register shows its field and leaves the focus to who looks for it.
  await chooseFromMenu(program, 'find-previous');
  await chooseFromMenu(program, 'find-next');
  for (let step = 0; step < 3; step++) await page.keyboard.press('Enter');
  await expect(find.count).toHaveText('第 7 个，共 7 个');
  await expect(page.locator('[data-field="t1.name"]').last()).toHaveAttribute('data-found', '');
  await expect(find.what).toBeFocused();
  await page.keyboard.press('Shift+Enter');
  await expect(find.count).toHaveText('第 6 个，共 7 个');

  // Escape puts the caret where the officer has got to.
  await page.keyboard.press('Escape');
  await expect(find.bar).toHaveCount(0);
  await expect(page.locator('[data-section-editor="c"]')).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('彩灯');
  await expect.poll(() => marked(page, 'found')).toEqual([]);

  // F3 in the text opens the bar again at the caret, and takes the caret along from then on.
  await page.locator('[data-section="a"]').scrollIntoViewIfNeeded();
  await editor.caret('p1', 0);
  await chooseFromMenu(program, 'find-next');
  await expect(find.count).toHaveText('第 1 个，共 7 个');
  await chooseFromMenu(program, 'find-next');
  await expect(find.count).toHaveText('第 2 个，共 7 个');
  await expect(page.locator('[data-section-editor="a"]')).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('彩灯');
});

test('what an input method composes is looked for when it is done', async ({ program, page, editor }) => {
  const find = new FindBar(page);
  await chooseFromMenu(program, 'find');
  await expect(find.what).toBeFocused();
  await editor.compose(['c', 'cai', 'cai deng'], '彩灯', async () => {
    await expect(find.count).toHaveText('');
    expect(await marked(page, 'found')).toEqual([]);
  });
  await expect(find.what).toHaveValue('彩灯');
  await expect(find.count).toHaveText('第 1 个，共 7 个');
});

test('full and half width, case, patterns and scope', async ({ program, page, editor }) => {
  const find = new FindBar(page);
  await editor.caret('p1', 0);
  await chooseFromMenu(program, 'find');
  await find.what.fill('ab(1)');
  await expect(find.count).toHaveText('第 1 个，共 1 个');
  await find.button('区分全角和半角').click();
  await expect(find.count).toHaveText('没有找到');
  await find.button('区分全角和半角').click();
  await find.button('正则表达式').click();
  await find.what.fill('彩灯(.');
  await expect(find.bar.getByRole('alert')).toHaveText('正则表达式“彩灯(.”缺少右括号 )。');
  await find.what.fill('彩灯.[节业海]');
  await expect(find.count).toHaveText('第 1 个，共 4 个');
  await find.bar.locator('button[aria-haspopup="listbox"]').click();
  await page.getByRole('option', { name: '本章节' }).click();
  await expect(find.count).toHaveText('第 1 个，共 2 个');
});

test('replaces one, and all after a look at each, as one step of undo', async ({ program, page, editor }) => {
  const find = new FindBar(page);
  await editor.caret('p1', 0);
  const before = await editor.expectTrue();
  await chooseFromMenu(program, 'replace');
  await find.what.fill('彩灯');
  await find.with.fill('花灯');
  await find.with.press('Enter');
  await expect(find.count).toHaveText('第 1 个，共 6 个');
  await expect(page.locator('[data-block="p1"]')).toHaveText('发展花灯产业，办好彩灯节。');

  await find.button('全部替换…').click();
  const preview = page.getByRole('dialog', { name: '全部替换：逐处核对' });
  await expect(preview.getByRole('checkbox')).toHaveCount(7);
  await expect(preview.getByText('这是引用的内容，请在台账中修改。')).toHaveCount(1);
  await preview.getByRole('checkbox', { name: /出海/ }).uncheck();
  await preview.getByRole('button', { name: '替换 4 处' }).click();
  await expect(preview).toHaveCount(0);
  await expect(page.locator('[data-block="p1"]')).toHaveText('发展花灯产业，办好花灯节。');
  await expect(find.count).toHaveText('第 1 个，共 1 个');
  await find.button('关闭查找').click();
  const after = await editor.saved();
  expect(editor.textsOf(after, 'c')).toEqual(['彩灯出海。', '#建设花灯园区', '  花灯很多。']);
  expect(after.records.target[0]?.name).toBe('花灯企业数');
  expect(after.sections[0]?.prose[0]?.children).toEqual([
    { text: '发展花灯产业，' },
    { text: '办好花灯', bold: true },
    { text: '节。' },
  ]);

  await editor.undo(2);
  expect(await editor.saved()).toEqual(before);
});

test('the list leads to its places, and the matches follow what is typed', async ({ program, page, editor }) => {
  const find = new FindBar(page);
  await editor.caret('p1', 2);
  await chooseFromMenu(program, 'find');
  await find.what.fill('彩灯');
  await find.button('列表').click();
  const results = find.bar.getByRole('group', { name: '查找结果' });
  await expect(results.getByRole('button')).toHaveCount(7);
  await results.getByRole('button', { name: '建设彩灯园区' }).click();
  await expect(page.locator('[data-section-editor="c"]')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await editor.type('和彩灯');
  await expect(find.count).toHaveText(/共 8 个$/);
  await expect(results.getByRole('button', { name: '建设彩灯和彩灯园区' })).toHaveCount(2);
});
