import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { EditorPage } from './editor-page';
import { expect, test as base, launchProgram } from './fixture';
import { chooseFromMenu } from './menu';
import { paragraph, planOf, readPlan, writePlan } from './plan-file';
import { firstLine, journalsIn, killProgram, leaveBehind, offers, waitForNote } from './unsaved-work';

interface Fixtures {
  /** Starts the program on the test's profile; what still runs at the end is killed. */
  readonly start: (...files: readonly string[]) => Promise<[ElectronApplication, Page]>;
}

const test = base.extend<Fixtures>({
  start: async ({ profile }, use) => {
    const programs: ElectronApplication[] = [];
    await use(async (...files) => {
      for (const program of programs.splice(0)) await killProgram(program);
      const program = await launchProgram({ profile, files });
      programs.push(program);
      return [program, await program.firstWindow()];
    });
    for (const program of programs) await killProgram(program);
  },
});

const before = planOf({ a: [paragraph('p1', '已保存。')], b: [paragraph('q1')] });
const after = planOf({ a: [paragraph('p1', '已保存。未保存。')], b: [paragraph('q1')] });
const savedLine = (file: string): string | undefined => firstLine({ plan: readPlan(file), versions: [] });

let file: string;
test.beforeEach(async ({ folder, profile }) => {
  file = path.join(folder, '彩灯.plan');
  writePlan(file, before);
  await leaveBehind(profile, file, before, after);
});

test('what a killed program left is offered with its place and what changed, and is saved where it belongs', async ({
  profile,
  folder,
  start,
}) => {
  const [program, page] = await start();
  await expect(offers(page)).toContainText('彩灯');
  await expect(offers(page)).toContainText('自上次保存以来修改了 1 个章节');
  await expect(offers(page)).toContainText(folder);
  await offers(page).getByRole('button', { name: '恢复“彩灯”未保存的修改' }).click();
  await expect(page.locator('p[data-block="p1"]')).toHaveText('已保存。未保存。');
  await expect(page).toHaveTitle(/^● 彩灯/);
  expect(savedLine(file)).toBe('已保存。');

  const editor = new EditorPage(page, program, file);
  await editor.caret('p1', 8);
  await page.keyboard.type('再写。');
  await waitForNote(profile, '已保存。未保存。再写。');
  const [, next] = await start();
  await offers(next).getByRole('button', { name: /^恢复/ }).click();
  await expect(next.locator('p[data-block="p1"]')).toHaveText('已保存。未保存。再写。');
});

test('once it is saved it is not offered any more', async ({ profile, start }) => {
  const [program, page] = await start();
  await offers(page).getByRole('button', { name: /^恢复/ }).click();
  await expect(page.locator('p[data-block="p1"]')).toHaveText('已保存。未保存。');
  await chooseFromMenu(program, 'save');
  await expect(page).toHaveTitle(/^[^●].*已保存并核对/);
  expect(savedLine(file)).toBe('已保存。未保存。');
  await expect.poll(() => journalsIn(profile)).toEqual([]);
});

test('it stays when it is left for later, and goes when it is discarded, which asks once', async ({
  profile,
  start,
}) => {
  const [, first] = await start();
  await expect(offers(first)).toContainText('彩灯');
  const [, page] = await start();
  await offers(page).getByRole('button', { name: /^放弃/ }).click();
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText('不能找回');
  await page.keyboard.press('Escape');
  await expect(offers(page)).toContainText('彩灯');
  expect(journalsIn(profile)).toHaveLength(1);
  await offers(page).getByRole('button', { name: /^放弃/ }).click();
  await question.getByRole('button', { name: '放弃' }).click();
  await expect(offers(page)).toHaveCount(0);
  expect(journalsIn(profile)).toEqual([]);
  expect(savedLine(file)).toBe('已保存。');
});

test('opening its file offers it too', async ({ profile, start }) => {
  const [, page] = await start(file);
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText('“彩灯”有未保存的修改');
  await question.getByRole('button', { name: '以后再说' }).click();
  await expect(page.locator('p[data-block="p1"]')).toHaveText('已保存。');
  expect(journalsIn(profile)).toHaveLength(1);

  const [program, again] = await start(file);
  await again.getByRole('alertdialog').getByRole('button', { name: '恢复' }).click();
  await expect(again.locator('p[data-block="p1"]')).toHaveText('已保存。未保存。');
  await new EditorPage(again, program, file).saved();
  expect(savedLine(file)).toBe('已保存。未保存。');
});

test('a journal that was cut off gives what stands before the cut', async ({ profile, start }) => {
  for (const journal of journalsIn(profile)) truncateSync(journal, 0);
  const more = planOf({ a: [paragraph('p1', '已保存。未保存。断电之前')], b: [paragraph('q1')] });
  await leaveBehind(profile, file, before, after, more);
  for (const journal of journalsIn(profile)) {
    const { length } = readFileSync(journal);
    if (length > 0) truncateSync(journal, length - 5);
  }
  const [, page] = await start();
  await offers(page).getByRole('button', { name: /^恢复/ }).click();
  await expect(page.locator('p[data-block="p1"]')).toHaveText('已保存。未保存。');
});

test('what is in the file after all is not offered', async ({ profile, start }) => {
  writePlan(file, after);
  const [, page] = await start();
  await expect.poll(() => journalsIn(profile)).toEqual([]);
  await expect(offers(page)).toHaveCount(0);
});

test('a file that was changed since is not replaced unasked', async ({ start }) => {
  writePlan(file, planOf({ a: [paragraph('p1', '别人写的。')] }));
  const [program, page] = await start();
  await offers(page).getByRole('button', { name: /^恢复/ }).click();
  await expect(page.locator('p[data-block="p1"]')).toHaveText('已保存。未保存。');
  await chooseFromMenu(program, 'save');
  await expect(page.getByRole('alertdialog')).toContainText('彩灯');
  expect(savedLine(file)).toBe('别人写的。');
});

test('a journal of which nothing can be read leaves the program as it is', async ({ profile, start }) => {
  for (const journal of journalsIn(profile)) writeFileSync(journal, 'garbage');
  const [, page] = await start();
  await expect(page.getByRole('button', { name: '新建' })).toBeVisible();
  await expect(offers(page)).toHaveCount(0);
});
