import path from 'node:path';
import { readFileSync } from 'node:fs';
import type { Bridge } from '../electron/ipc';
import { readDocx } from '../word';
import { Dialogs } from './dialogs';
import { expect, test } from './fixture';
import { openSample } from './open-sample';

declare global {
  // How far the making of files came, in the page, where the test looks at it.
  var planloomParts: number[] | undefined;
}

const SLOW = { timeout: 60_000 };

test('the export names the fonts that this computer lacks, and says afterwards what was checked', async ({
  program,
  page,
  folder,
}) => {
  const file = path.join(folder, '定稿.docx');
  const dialogs = await Dialogs.takeOver(program);
  await openSample(page);
  await page.getByRole('button', { name: '导出' }).click();
  const sheet = page.getByRole('dialog', { name: '导出 Word' });
  const fonts = sheet.getByRole('region', { name: '本机缺少的字体' });
  // No computer has this one by itself: it is sold apart.
  await expect(fonts).toContainText(/“方正小标宋简体”：Word 会/);
  await expect(fonts).not.toContainText('monospace');
  await expect(fonts).toContainText('由打开文件的电脑决定显示什么');
  await dialogs.chooseFile(file);
  await sheet.getByRole('button', { name: '导出' }).click();
  const report = page.getByRole('dialog', { name: '导出完成' });
  const checked = report.getByRole('region', { name: '写出后逐项核对' });
  await expect(checked.getByRole('listitem')).toContainText(
    [
      /文件结构完好/,
      /节页面的纸张/,
      /个表格的列宽/,
      /标题、发文机关等.*都在文件里/,
      /段文字与计划一致/,
      /个标题的编号/,
      /处引用/,
      /条台账记录/,
      /没有留下批注/,
    ],
    { timeout: 60_000 },
  );
  expect(readFileSync(file).byteLength).toBeGreaterThan(10_000);
  await report.getByRole('button', { name: '再次导出' }).click();
  const layout = sheet.getByRole('radio', { name: /报告格式/ });
  await layout.press('Space');
  await expect(layout).toBeChecked();
  const book = path.join(folder, '报告.docx');
  await dialogs.chooseFile(book);
  await sheet.getByRole('button', { name: '导出' }).click();
  await expect(checked).toContainText(/目录.*一致/, { timeout: 60_000 });
  const read = readDocx(readFileSync(book), book);
  expect(
    read.ok && read.value.blocks.some((block) => block.kind === 'paragraph' && block.style?.startsWith('toc')),
  ).toBe(true);
});

test('what is chosen is made while the officer looks at the sheet, and not again when she presses the button', async ({
  page,
  dialogs,
  folder,
}) => {
  await openSample(page);
  const made = async (): Promise<readonly number[]> => await page.evaluate(() => globalThis.planloomParts ?? []);
  await page.evaluate(() => {
    const parts: number[] = [];
    globalThis.planloomParts = parts;
    const { planloom } = window as unknown as { planloom: Bridge };
    planloom.on('export-progress', ({ part }) => parts.push(part));
  });
  await page.getByRole('button', { name: '导出' }).click();
  const sheet = page.getByRole('dialog', { name: '导出 Word' });
  await expect.poll(async () => (await made()).filter((part) => part === 1).length, SLOW).toBe(1);
  await sheet.getByRole('radio', { name: /征求意见/ }).press('Space');
  await expect.poll(async () => (await made()).filter((part) => part === 1).length, SLOW).toBe(2);
  const before = await made();
  const file = path.join(folder, '征求意见.docx');
  await dialogs.chooseFile(file);
  await sheet.getByRole('button', { name: '导出' }).click();
  await expect(page.getByRole('dialog', { name: '导出完成' })).toBeVisible({ timeout: 60_000 });
  expect(await made()).toEqual(before);
  const read = readDocx(readFileSync(file), file);
  // What was made last was asked for, not what was made first.
  expect(read.ok && read.value.snapshot !== undefined).toBe(true);
});
