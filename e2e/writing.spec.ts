import { chooseFromMenu } from './menu';
import { expect, test, undoable } from './editor-test';
import { item, paragraph, planOf } from './plan-file';

test.use({
  plan: planOf({
    a: [paragraph('p1'), paragraph('p2', '园区建设'), item('l1', '要点'), item('n1', '甲', true), paragraph('p3')],
    b: [paragraph('q1', '他说：')],
  }),
});

const BLANKS = ['', '园区建设', '要点', '甲', ''];

test('straight quotation marks come out as Chinese ones, and undo gives the straight one back', async ({ editor }) => {
  await editor.caret('p2', 4);
  await editor.type('"一带一路"');
  expect(editor.textsOf(await editor.expectTrue(), 'a')[1]).toBe('园区建设“一带一路”');
  await editor.undo();
  expect(editor.textsOf(await editor.expectTrue(), 'a')[1]).toBe('园区建设“一带一路"');
  await editor.caret('q1', 3);
  await editor.type('"所谓：');
  await editor.compose(['z', 'zhuan'], '转型');
  await editor.type("'升级'\"--完...");
  expect(editor.textsOf(await editor.expectTrue(), 'b')).toEqual(['他说：“所谓：转型‘升级’”——完……']);
});

test('numbers, dates and half-width marks stay as they are typed', async ({ editor }) => {
  await editor.caret('p1', 0);
  const typed = '２０２６年，2026.6.30至6月30日(约)1.5亿元,10:30。2026--2028';
  await editor.type(typed);
  expect(editor.textsOf(await editor.expectTrue(), 'a')[0]).toBe(typed);
});

test('what an input method commits is put right after the commit, as a step of its own', async ({ editor }) => {
  await editor.caret('p2', 4);
  await editor.type('《关于');
  await editor.compose(['《'], '《');
  await editor.compose(['t', 'tiao li'], '条例');
  expect(editor.textsOf(await editor.expectTrue(), 'a')[1]).toBe('园区建设《关于〈条例');
  await editor.undo();
  await editor.undo();
  expect(editor.textsOf(await editor.expectTrue(), 'a')[1]).toBe('园区建设《关于《');
});

test('“- ” and “2. ” begin list items; Backspace right after gives back what was typed', async ({ editor }) => {
  await editor.caret('p1', 0);
  await editor.type('- ');
  const plan = await editor.expectTrue();
  expect(plan.sections[0]?.prose[0]).toMatchObject({ type: 'list-item', ordered: false, children: [{ text: '' }] });
  await editor.press('Backspace');
  expect((await editor.expectTrue()).sections[0]?.prose[0]).toMatchObject({
    type: 'paragraph',
    children: [{ text: '- ' }],
  });
  await editor.press('Backspace');
  expect(editor.textsOf(await editor.expectTrue(), 'a')).toEqual(['-', ...BLANKS.slice(1)]);
  await editor.caret('p3', 0);
  await editor.type('3. ');
  expect((await editor.expectTrue()).sections[0]?.prose[4]).toMatchObject({ type: 'paragraph' });
  await editor.press('Backspace', 'Backspace', 'Backspace');
  await editor.type('2. 乙');
  expect((await editor.expectTrue()).sections[0]?.prose[4]).toMatchObject({
    type: 'list-item',
    ordered: true,
    children: [{ text: '乙' }],
  });
});

test('“（一）” by input method offers a section or a measure; Tab takes the first, typing lets it pass', async ({
  editor,
}) => {
  const hint = editor.page.locator('[data-structure-hint]');
  await editor.caret('p1', 0);
  await editor.compose(['yi'], '（一）');
  await expect(hint).toHaveText('Tab设为章节Shift+Tab设为举措');
  await editor.type('甲');
  await expect(hint).toHaveCount(0);
  await editor.press('Backspace');
  await expect(hint).toBeVisible();
  await editor.press('Escape');
  await expect(hint).toHaveCount(0);
  await editor.press('Backspace', 'Backspace', 'Backspace');
  const texts = await undoable(editor, 'a', 3, async () => {
    await editor.compose(['yi'], '（一）');
    await editor.press('Shift+Tab');
    await editor.type('建园');
  });
  expect(texts[0]).toBe('#建园');
});

test('a typed “一、” becomes the next section with what follows it, its heading ready to be written', async ({
  editor,
}) => {
  await editor.caret('p2', 0);
  await editor.type('一、');
  await editor.press('Tab');
  const plan = await editor.saved();
  expect(plan.sections.map(({ heading }) => heading)).toEqual(['章节a', '园区建设', '章节b']);
  expect(plan.sections[1]?.prose.map(({ id }) => id)).toEqual(['l1', 'n1', 'p3']);
  await editor.undo();
  expect(editor.textsOf(await editor.expectTrue(), 'a')).toEqual(['', '一、园区建设', '要点', '甲', '']);
  await editor.caret('p1', 0);
  await editor.type('一、');
  await editor.press('Tab');
  await expect(editor.page.locator('[data-heading]:focus')).toHaveValue('');
  await editor.page.keyboard.type('总体要求');
  await editor.press('Enter');
  expect((await editor.saved()).sections[1]?.heading).toBe('总体要求');
});

test('the style keys are those of Word, Tab in a list does nothing, and the tools say what the caret is in', async ({
  editor,
}) => {
  const style = editor.page.getByRole('button', { name: '样式' });
  const typeOf = async (): Promise<string | undefined> => (await editor.expectTrue()).sections[0]?.prose[1]?.type;
  await editor.caret('p2', 2);
  await expect(style).toContainText('正文');
  await editor.press('Control+Alt+1');
  await expect(style).toContainText('小标题');
  expect(await typeOf()).toBe('run-in-heading');
  await editor.press('Control+Shift+L');
  expect(await typeOf()).toBe('list-item');
  await editor.press('Tab', 'Shift+Tab');
  await editor.type('的');
  expect(editor.textsOf(await editor.expectTrue(), 'a')[1]).toBe('园区的建设');
  await editor.press('Control+Shift+Digit7');
  expect((await editor.expectTrue()).sections[0]?.prose[1]).toMatchObject({ ordered: true });
  await editor.press('Control+Alt+2');
  expect(await typeOf()).toBe('measure');
  await expect(style).toContainText('举措');
  await editor.press('Control+Shift+N');
  expect(await typeOf()).toBe('paragraph');
  await editor.press('Control+a', 'Control+b', 'Control+\\');
  expect((await editor.expectTrue()).sections[0]?.prose[1]).toMatchObject({ children: [{ text: '园区的建设' }] });
});

test('the status bar counts as Word does, the selection too, and shows all counts', async ({ editor, program }) => {
  const status = editor.page.getByRole('contentinfo');
  await expect(status).toContainText('16 字');
  await editor.select(['p2', 0], ['l1', 1]);
  await expect(status).toContainText('5/16 字');
  await chooseFromMenu(program, 'word-count');
  const panel = editor.page.getByRole('dialog', { name: '字数统计' });
  await expect(panel.getByRole('row', { name: '段落数' })).toHaveText('段落数662');
  await editor.press('Escape');
  await expect(panel).toHaveCount(0);
});

test('nothing is spell-checked and nothing can be asked for it', async ({ editor, program }) => {
  expect(await program.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())).toBe(false);
  await editor.caret('p2', 2);
  const editable = editor.page.locator('[contenteditable="true"], input[type="text"], input:not([type]), textarea');
  const marks = await editable.evaluateAll((elements) =>
    elements.map((element) => [element.getAttribute('spellcheck'), element.closest('[lang]')?.getAttribute('lang')]),
  );
  expect(marks.length).toBeGreaterThan(2);
  for (const [spellcheck, lang] of marks) expect([spellcheck, lang]).toEqual(['false', 'zh-CN']);
});
