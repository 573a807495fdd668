import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from './editor-test';
import { paragraph, planOf } from './plan-file';
import { PlanWindow } from './plan-window';
import { firstLine, journalsIn, recoverable, waitForNote } from './unsaved-work';

test.use({ plan: planOf({ a: [paragraph('p1', '已保存。')] }) });

/** Looks into a window that Playwright has lost, because its process ended. */
const textIn = (program: ElectronApplication, selector: string): Promise<string> =>
  program.evaluate(async ({ BrowserWindow }, sought) => {
    const script = `document.querySelector(${JSON.stringify(sought)})?.textContent ?? ''`;
    return String(await BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(script));
  }, selector);

test('nothing is noted before something is unsaved, and nothing stays once all is saved or undone', async ({
  editor,
  profile,
}) => {
  await editor.caret('p1', 4);
  await editor.page.waitForTimeout(1200);
  expect(journalsIn(profile)).toEqual([]);
  await editor.type('甲');
  await waitForNote(profile, '已保存。甲');
  await editor.undo();
  await expect(editor.page).toHaveTitle(/^[^●]/);
  await expect.poll(() => journalsIn(profile)).toEqual([]);
  await editor.type('乙');
  await waitForNote(profile, '已保存。乙');
  await editor.saved();
  await expect.poll(() => journalsIn(profile)).toEqual([]);
  await editor.type('丙');
  await waitForNote(profile, '已保存。乙丙');
});

test('“don’t save” leaves nothing behind', async ({ editor, profile, program, dialogs }) => {
  await editor.caret('p1', 4);
  await editor.type('甲');
  await waitForNote(profile, '甲');
  await dialogs.pressButton(1);
  const closed = editor.page.waitForEvent('close');
  await program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await closed;
  await expect.poll(() => journalsIn(profile)).toEqual([]);
});

test('a window whose process crashes comes back with its unsaved plan and says so', async ({
  editor,
  profile,
  program,
}) => {
  await editor.caret('p1', 4);
  await editor.type('甲乙丙');
  await waitForNote(profile, '甲乙丙');
  const crashed = editor.page.waitForEvent('crash');
  await program.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  await crashed;
  await expect.poll(() => textIn(program, 'p[data-block="p1"]')).toBe('已保存。甲乙丙');
  await expect.poll(() => textIn(program, '[role="log"]')).toContain('窗口意外中断，未保存的修改已经恢复，请保存。');
  expect(await program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle())).toMatch(
    /^● test/,
  );
  expect(journalsIn(profile)).toHaveLength(1);
});

test('an input method that composes is left alone, and what it commits is noted', async ({ editor, profile }) => {
  await editor.caret('p1', 4);
  await editor.type('甲');
  await editor.compose(['n', 'ni', 'ni h', 'ni hao'], '你好', async () => {
    await editor.page.waitForTimeout(1500);
    expect(firstLine(recoverable(profile))).toBe('已保存。甲');
  });
  await waitForNote(profile, '已保存。甲你好');
  expect(editor.textsOf(await editor.expectTrue(), 'a')).toEqual(['已保存。甲你好']);
});

test('that nothing can be noted is said once, and taken back when it can', async ({ editor, profile }) => {
  const folder = path.join(profile, 'recovery');
  rmSync(folder, { recursive: true, force: true });
  writeFileSync(folder, '');
  await editor.caret('p1', 4);
  const said = editor.page.getByRole('log').getByText('暂时无法写入恢复副本');
  await editor.type('甲');
  await expect(said).toHaveCount(1);
  await editor.type('乙丙丁');
  await editor.page.waitForTimeout(1500);
  await expect(said).toHaveCount(1);
  rmSync(folder);
  await editor.type('戊');
  await expect(said).toHaveCount(0, { timeout: 15_000 });
  await waitForNote(profile, '已保存。甲乙丙丁戊');
});

test('what is typed into a long field is noted at each pause, and typing goes on', async ({ editor, profile }) => {
  const window = new PlanWindow(editor.page);
  await window.showRegister('项目');
  await window.centre.getByRole('button', { name: '新增项目' }).click();
  const field = window.pane.getByRole('textbox', { name: '建设内容及规模' });
  await field.click();
  const noted = (): unknown => recoverable(profile)?.plan.records.project[0]?.['content'];
  await editor.page.keyboard.type('Phase 1 ');
  await expect.poll(noted).toBe('Phase 1');
  await editor.page.keyboard.type('and 2');
  await expect(field).toHaveValue('Phase 1 and 2');
  await expect.poll(noted).toBe('Phase 1 and 2');
  await editor.compose(['k', 'ku', 'kuo jian'], '扩建');
  await expect.poll(noted).toBe('Phase 1 and 2扩建');
  await expect(field).toBeFocused();
});
