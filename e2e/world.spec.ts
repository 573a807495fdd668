import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Settings } from '../electron/ipc';
import { askMain } from './ask-main';
import { barriers } from './barriers';
import { test as base, expect } from './fixture';
import { Officer } from './officer';
import { openSample } from './open-sample';
import { paragraph, planOf, readPlan, writePlan } from './plan-file';
import { isRoot } from './runtime';

/** Officers who are sent home at the end of the test, whatever became of it. */
const test = base.extend<{ open: (name: string, file: string, settings?: Partial<Settings>) => Promise<Officer> }>({
  open: async ({ folder }, use) => {
    const officers: Officer[] = [];
    await use(async (name, file, settings) => {
      const officer = await Officer.open(folder, name, file, settings);
      officers.push(officer);
      return officer;
    });
    for (const officer of officers) await officer.end().catch(() => undefined);
  },
});

const planSaying = (text: string): ReturnType<typeof planOf> => planOf({ a: [paragraph('p1', text)] });
const textIn = (file: string): string => JSON.stringify(readPlan(file).sections);

/** A plan in a folder that others use too. */
function sharedPlan(folder: string, name = '彩灯计划'): string {
  const shared = path.join(folder, '共享');
  mkdirSync(shared, { recursive: true });
  const file = path.join(shared, `${name}.plan`);
  writePlan(file, planSaying('原来的话。'));
  return file;
}

/** Another program writes the file and leaves its time stamp as it was. */
function changeOutside(file: string, text = '别人写的话。'): void {
  const { atime, mtime } = statSync(file);
  writePlan(`${file}.new`, planSaying(text));
  renameSync(`${file}.new`, file);
  utimesSync(file, atime, mtime);
}

test('a file that another program changed is not overwritten: mine becomes a copy', async ({ open, folder }) => {
  const file = sharedPlan(folder);
  const officer = await open('a', file);
  await officer.write('我写的话。');
  changeOutside(file);
  await officer.choose('save');
  await expect(officer.dialog).toContainText('“彩灯计划”已被其他程序改动');
  expect(textIn(file)).toContain('别人写的话。');
  expect(textIn(file)).not.toContain('我写的话。');

  const copy = path.join(path.dirname(file), '彩灯计划（副本）.plan');
  await officer.dialogs.chooseFile(copy);
  await officer.dialog.getByRole('button', { name: '另存我的为副本…' }).click();
  await expect(officer.page).toHaveTitle(/^彩灯计划（副本） — 已保存并核对/);
  expect((await officer.dialogs.asked()).at(-1)?.defaultPath).toBe(copy);
  expect(textIn(copy)).toContain('我写的话。');
  expect(textIn(file)).toContain('别人写的话。');
  expect(readdirSync(path.dirname(file)).sort()).toEqual(
    ['.~lock.彩灯计划（副本）.plan#', '彩灯计划.plan', '彩灯计划（副本）.plan'].sort(),
  );
});

test('without changes of mine it is noticed at once and reloaded, which can be undone', async ({ open, folder }) => {
  const file = sharedPlan(folder);
  const officer = await open('a', file);
  changeOutside(file);
  await expect(officer.bar).toContainText('“彩灯计划”已被其他程序改动。');
  await officer.bar.getByRole('button', { name: '重新载入' }).click();
  const text = officer.page.locator('[data-section-editor]').first();
  await expect(text).toContainText('别人写的话。');
  await expect(officer.bar).toHaveCount(0);
  await expect(officer.page).toHaveTitle(/^彩灯计划/);
  await officer.choose('undo');
  await expect(text).toContainText('原来的话。');
  await expect(officer.page).toHaveTitle(/^● /);
  await officer.choose('save');
  await expect(officer.page).toHaveTitle(/^彩灯计划 — 已保存并核对/);
  expect(textIn(file)).toContain('原来的话。');
});

test('the two are compared in the words of plans, and what was seen may be replaced knowingly', async ({
  open,
  folder,
}) => {
  const file = sharedPlan(folder);
  const officer = await open('a', file);
  await officer.write('我写的话。');
  changeOutside(file);
  await officer.choose('save');
  await officer.dialog.getByRole('button', { name: '比较…' }).click();
  const comparison = officer.page.getByRole('dialog', { name: '与文件“彩灯计划”比较' });
  await expect(comparison.locator('ins').filter({ hasText: '我' })).not.toHaveCount(0);
  await expect(comparison.locator('del').filter({ hasText: '别人' })).not.toHaveCount(0);

  // What changes while she looks was not seen, and stays.
  changeOutside(file, '又是别人写的话。');
  await comparison.getByRole('button', { name: '用我的覆盖' }).click();
  await expect(officer.dialog).toContainText('已被其他程序改动');
  expect(textIn(file)).toContain('又是别人写的话。');
  await officer.dialog.getByRole('button', { name: '比较…' }).click();
  await comparison.getByRole('button', { name: '用我的覆盖' }).click();
  await expect(officer.page).toHaveTitle(/^彩灯计划 — 已保存并核对/);
  await expect(officer.bar).toHaveCount(0);
  expect(textIn(file)).toContain('我写的话。');
});

test('the same bytes written again are no change', async ({ open, folder }) => {
  const file = sharedPlan(folder);
  const officer = await open('a', file);
  writeFileSync(file, readFileSync(file));
  await officer.comeBack();
  await officer.write('我写的话。');
  await officer.choose('save');
  await expect(officer.page).toHaveTitle(/^彩灯计划 — 已保存并核对/);
  await expect(officer.bar).toHaveCount(0);
});

test('a file that vanished is said and written again; without its folder it is saved elsewhere', async ({
  open,
  folder,
}) => {
  const file = sharedPlan(folder);
  const officer = await open('a', file);
  rmSync(file);
  await expect(officer.bar).toContainText('已不在原来的位置');
  await officer.bar.getByRole('button', { name: '重新写入' }).click();
  await expect(officer.bar).toHaveCount(0);
  expect(textIn(file)).toContain('原来的话。');

  rmSync(path.dirname(file), { recursive: true });
  await officer.comeBack();
  await expect(officer.bar).toContainText('已不在原来的位置');
  await officer.write('我写的话。');
  await officer.choose('save');
  const messages = officer.page.getByRole('log');
  await expect(messages).toContainText('“彩灯计划.plan”所在的文件夹已不存在。');
  const elsewhere = path.join(folder, '另处.plan');
  await officer.dialogs.chooseFile(elsewhere);
  await messages.getByRole('button', { name: '另存为…' }).click();
  await expect(officer.page).toHaveTitle(/^另处 — 已保存并核对/);
  await expect(messages).not.toContainText('文件夹已不存在');
  await expect(officer.bar).toHaveCount(0);
  expect(textIn(elsewhere)).toContain('我写的话。');
});

test('a plan that is open comes to the front, through a link and another name too', async ({ open, folder }) => {
  const file = sharedPlan(folder);
  const officer = await open('a', file);
  const [link, second] = [path.join(folder, '链接.plan'), path.join(folder, '又名.plan')] as const;
  symlinkSync(file, link);
  linkSync(file, second);
  for (const name of [link, second, path.join(folder, '共享/../共享/彩灯计划.plan')]) {
    await officer.dialogs.chooseFile(name);
    expect(await askMain(officer.page, 'plan:open')).toEqual({ ok: true });
  }
  expect(officer.program.windows()).toHaveLength(1);
  const other = path.join(folder, '另一份.plan');
  writePlan(other, planSaying('另一份'));
  await officer.dialogs.chooseFile(other);
  await officer.choose('open');
  await expect.poll(() => officer.program.windows().length).toBe(2);
});

test('nothing is saved over a plan that is open in another window', async ({ open, folder }) => {
  const file = sharedPlan(folder);
  const officer = await open('a', file);
  const other = path.join(folder, '另一份.plan');
  writePlan(other, planSaying('另一份'));
  await officer.dialogs.chooseFile(other);
  await officer.choose('open');
  await expect.poll(() => officer.program.windows().length).toBe(2);
  await expect.poll(() => existsSync(path.join(folder, '.~lock.另一份.plan#'))).toBe(true);
  await officer.dialogs.chooseFile(other);
  const plan = planSaying('我写的话。');
  expect(await askMain(officer.page, 'plan:save-as', { plan, versions: [] }, '彩灯')).toMatchObject({
    failure: { kind: 'open-elsewhere' },
  });
  expect(textIn(other)).toContain('另一份');
});

test('a second officer opens read-only, takes over, and the first one loses nothing', async ({ open, folder }) => {
  test.setTimeout(120_000);
  const file = sharedPlan(folder);
  const first = await open('a', file, { author: '王芳' });
  const second = await open('b', file);
  await expect(second.dialog).toContainText('“彩灯计划”正在使用');
  await expect(second.dialog).toContainText(/王芳 在 .+ 上于 \d\d:\d\d 打开/);
  await expect(second.dialog.getByRole('button', { name: '只读打开' })).toBeFocused();
  await second.page.keyboard.press('Enter');
  await expect(second.page).toHaveTitle(/^彩灯计划〔只读〕/);
  await expect(second.bar).toContainText('只读：');

  // One may edit, and saving makes a copy.
  await second.write('第二人写的话。');
  const copy = path.join(folder, '我的.plan');
  await second.dialogs.chooseFile(file);
  await second.choose('save-as');
  const messages = second.page.getByRole('log');
  await expect(messages).toContainText('正由王芳在');
  expect(textIn(file)).not.toContain('第二人写的话。');
  await second.dialogs.chooseFile(copy);
  await messages.getByRole('button', { name: '另存为…' }).click();
  await expect(second.page).toHaveTitle(/^我的 — 已保存并核对/);
  expect(textIn(copy)).toContain('第二人写的话。');
  expect(textIn(file)).not.toContain('第二人写的话。');
  await second.end();

  const third = await open('c', file);
  await first.write('第一人写的话。');
  await third.dialog.getByRole('button', { name: '接管' }).click();
  await expect(third.dialog).toHaveCount(0);
  await expect(third.page).toHaveTitle('彩灯计划');
  await expect(first.bar).toContainText('接管了这个文件，本窗口已改为只读');
  await third.write('第三人写的话。');
  await third.choose('save');
  await expect(third.page).toHaveTitle(/已保存并核对/);
  expect(textIn(file)).toContain('第三人写的话。');
  await expect(first.bar).toContainText('已被其他程序改动');

  const mine = path.join(folder, '第一人.plan');
  await first.dialogs.chooseFile(mine);
  await first.choose('save');
  await expect(first.page).toHaveTitle(/^第一人 — 已保存并核对/);
  expect(textIn(mine)).toContain('第一人写的话。');
  expect(textIn(file)).toContain('第三人写的话。');
});

test('who does not want a plan in use gets no window with it', async ({ open, folder }) => {
  const file = sharedPlan(folder);
  await open('a', file);
  const second = await open('b', file);
  const closed = second.page.waitForEvent('close');
  await second.dialog.getByRole('button', { name: '取消' }).click();
  await closed;
});

test('a lock goes with its window, and one that a crash left binds nobody', async ({ open, folder }) => {
  const file = sharedPlan(folder);
  const lock = path.join(path.dirname(file), '.~lock.彩灯计划.plan#');
  const first = await open('a', file);
  await first.page.close();
  await expect.poll(() => existsSync(lock)).toBe(false);
  const second = await open('b', file);
  expect(existsSync(lock)).toBe(true);
  await second.crash();
  expect(existsSync(lock)).toBe(true);
  // The file that was open is among the recent ones: the next start on another plan clears its lock.
  const other = path.join(folder, '另一份.plan');
  writePlan(other, planSaying('另一份'));
  const left = path.join(path.dirname(file), '.planloom-0123456789ab.tmp');
  writeFileSync(left, 'half a plan');
  utimesSync(left, new Date(0), new Date(0));
  await open('b', other);
  await expect.poll(() => readdirSync(path.dirname(file))).toEqual(['彩灯计划.plan']);
});

test('a lock that a crash left is replaced by who opens the plan', async ({ open, folder }) => {
  const file = sharedPlan(folder);
  const first = await open('a', file);
  await first.crash();
  const second = await open('b', file);
  await expect(second.page).toHaveTitle('彩灯计划');
  await expect(second.dialog).toHaveCount(0);
  await expect(second.bar).toHaveCount(0);
});

test('a file that is marked read-only is opened so, and saved as a copy', async ({ open, folder }) => {
  const file = sharedPlan(folder);
  chmodSync(file, 0o444);
  const officer = await open('a', file);
  await expect(officer.page).toHaveTitle(/〔只读〕/);
  await expect(officer.bar).toContainText('受写保护');
  await officer.write('我写的话。');
  const copy = path.join(folder, '副本.plan');
  await officer.dialogs.chooseFile(copy);
  await officer.choose('save');
  await expect(officer.page).toHaveTitle(/^副本 — 已保存并核对/);
  expect(textIn(file)).not.toContain('我写的话。');
});

test('on a full disk the old file stays and Save As is offered at once', async ({ open, folder }) => {
  test.skip(!isRoot, 'only root can mount a small disk');
  const disk = path.join(folder, '共享');
  mkdirSync(disk);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'planloom-test', disk]);
  try {
    const file = sharedPlan(folder);
    const officer = await open('a', file);
    writeFileSync(path.join(disk, '其他'), '');
    try {
      writeFileSync(path.join(disk, '其他'), new Uint8Array(64 * 1024));
    } catch {
      // Full, which is what is wanted.
    }
    await officer.write('我写的话。');
    await officer.choose('save');
    const messages = officer.page.getByRole('log');
    await expect(messages).toContainText('磁盘空间不足，“彩灯计划.plan”没有写入，原文件完好。');
    expect(textIn(file)).toContain('原来的话。');
    await expect(officer.page).toHaveTitle(/^● /);
    rmSync(path.join(disk, '其他'));
    await officer.choose('save');
    await expect(officer.page).toHaveTitle(/^彩灯计划 — 已保存并核对/);
    await expect(messages).toBeEmpty();
    await officer.end();
  } finally {
    execFileSync('umount', ['-l', disk]);
  }
});

test('names with emoji and of 255 bytes are saved and locked', async ({ open, folder }) => {
  for (const name of ['🏮 灯会 🎆', `长${'名'.repeat(82)}1`]) {
    const file = sharedPlan(folder, name);
    const officer = await open('a', file);
    await officer.write('我写的话。');
    await officer.choose('save');
    await expect(officer.page).toHaveTitle(/已保存并核对/);
    expect(textIn(file)).toContain('我写的话。');
    expect(readdirSync(path.dirname(file)).some((each) => each.startsWith('.~lock.'))).toBe(true);
    await officer.end();
    rmSync(path.dirname(file), { recursive: true });
  }
});

test('reverting to what is saved asks once and can be undone; a copy leaves the window with its file', async ({
  open,
  folder,
}) => {
  const file = sharedPlan(folder);
  const officer = await open('a', file);
  const text = officer.page.locator('[data-section-editor]').first();
  await officer.write('我写的话。');
  const copy = path.join(folder, '抄件.plan');
  await officer.dialogs.chooseFile(copy);
  await officer.choose('save-copy');
  await expect(officer.page.getByRole('log')).toContainText('已写出副本“抄件”并核对。');
  await expect(officer.page).toHaveTitle(/^● 彩灯计划/);
  expect(textIn(copy)).toContain('我写的话。');

  await officer.choose('revert');
  await expect(officer.dialog).toContainText('可以撤销');
  await officer.dialog.getByRole('button', { name: '恢复', exact: true }).click();
  await expect(text).not.toContainText('我写的话。');
  await expect(officer.page).toHaveTitle('彩灯计划');
  await officer.choose('undo');
  await expect(text).toContainText('我写的话。');
  await expect(officer.page).toHaveTitle(/^● 彩灯计划/);
});

test('a jobs process that dies during a save costs nothing', async ({ open, folder }) => {
  const file = sharedPlan(folder);
  const officer = await open('a', file);
  await officer.write('我写的话。');
  const jobs = await officer.program.evaluate(
    ({ app }) => app.getAppMetrics().find(({ name }) => name === 'Planloom jobs')?.pid ?? 0,
  );
  process.kill(jobs, 'SIGSTOP');
  await officer.choose('save');
  await new Promise((resolve) => setTimeout(resolve, 300));
  process.kill(jobs, 'SIGKILL');
  const messages = officer.page.getByRole('log');
  await expect(messages).toContainText('操作没有完成，您的计划没有改变');
  await expect(messages.getByRole('button', { name: '另存为…' })).toBeVisible();
  expect(textIn(file)).toContain('原来的话。');
  await officer.choose('save');
  await expect(officer.page).toHaveTitle(/^彩灯计划 — 已保存并核对/);
  await expect(messages).toBeEmpty();
});

test('who cancels saving while the program ends goes on working', async ({ program, page, dialogs }) => {
  await openSample(page);
  await page.locator('[data-section-editor]').first().waitFor();
  await askMain(page, 'window:state', { title: '● 彩灯', unsaved: true, hasPlan: true });
  await dialogs.pressButton(0);
  await program.evaluate(({ app }) => app.quit());
  // The question was answered with “save”, and the dialog for the name with “cancel”.
  await expect.poll(async () => (await dialogs.asked()).map(({ kind }) => kind)).toEqual(['message', 'save']);
  await page.waitForTimeout(300);

  // Another window that closes does not end the program any more.
  const opened = program.waitForEvent('window');
  await askMain(page, 'window:new');
  const other = await opened;
  await other.getByRole('button', { name: '示例' }).waitFor();
  await askMain(other, 'window:state', { title: '●', unsaved: true, hasPlan: true });
  await dialogs.pressButton(1);
  const closed = other.waitForEvent('close');
  await program.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((each) => each.getTitle() === '●')
      ?.close(),
  );
  await closed;
  expect((await dialogs.asked()).filter(({ kind }) => kind === 'message')).toHaveLength(2);
});

for (const theme of ['light', 'dark'] as const)
  test(`what is said about a file is said in English, without barriers, ${theme}`, async ({ open, folder }) => {
    const file = sharedPlan(folder);
    const first = await open('a', file, { author: 'Wang Fang' });
    const officer = await open('b', file, { language: 'en', theme });
    await expect(officer.dialog).toContainText(/Opened by Wang Fang on .+ at \d\d:\d\d\./);
    expect(await barriers(officer.page)).toEqual([]);
    await officer.page.keyboard.press('Enter');
    await expect(officer.page).toHaveTitle(/^彩灯计划 \[read-only\]/);
    await officer.write('Mine.');
    await first.write('我写的话。');
    await first.choose('save');
    await expect(officer.bar).toContainText('Another program has changed “彩灯计划”.');
    expect(await barriers(officer.page)).toEqual([]);
    await officer.bar.getByRole('button', { name: 'Choose what to do…' }).click();
    await expect(officer.dialog).toContainText('Keep mine as a copy');
    expect(await barriers(officer.page)).toEqual([]);
    await officer.page.keyboard.press('Escape');
    await officer.choose('revert');
    await expect(officer.dialog).toContainText('You can undo it.');
    expect(await barriers(officer.page)).toEqual([]);
  });
