import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { askMain } from './ask-main';
import { expect, test } from './fixture';
import { readPlan } from './plan-file';
import { repository } from './runtime';

const sample = path.join(repository, 'templates/samples/zigong-lantern.zh-CN.json');

/** The sample as the window holds it, without a file. */
async function openSample(page: Page): Promise<Parameters<typeof askMain<'plan:save-as'>>[2]> {
  await page.locator('[data-section-editor]').first().waitFor();
  return { plan: readPlan(sample), versions: [] };
}

test.describe('with the sample on the command line', () => {
  test.use({ files: [sample] });

  test('a plan is saved, listed and opened again', async ({ page, dialogs, folder }) => {
    const document = await openSample(page);
    const file = path.join(folder, '自贡 彩灯（2026—2028年）🏮.plan');
    await dialogs.chooseFile(file.replace(/\.plan$/, ''));
    const saved = await askMain(page, 'plan:save-as', document, '彩灯：计划?');
    expect(saved).toMatchObject({ ok: true, value: { name: '自贡 彩灯（2026—2028年）🏮' } });
    expect(readFileSync(file).subarray(38, 77).toString()).toContain('application/vnd.planloom.plan+zip');
    expect(readdirSync(folder).filter((name) => !name.startsWith('.~lock.'))).toEqual([path.basename(file)]);
    expect((await dialogs.asked())[0]?.defaultPath).toMatch(/彩灯：计划\.plan$/);

    if (!saved.ok || !saved.value) throw new Error('not saved');
    const { plan } = document;
    const again = await askMain(page, 'plan:save', saved.value.file, {
      ...document,
      plan: { ...plan, profile: { ...plan.profile, title: '新题' } },
    });
    expect(again).toMatchObject({ ok: true });
    const [recent] = await askMain(page, 'recent:list');
    expect(recent).toMatchObject({ name: '自贡 彩灯（2026—2028年）🏮', folder, missing: false });
  });

  test('a plan that is not one is never written', async ({ page, dialogs, folder }) => {
    const document = await openSample(page);
    await dialogs.chooseFile(path.join(folder, 'a.plan'));
    const plan = { ...document.plan, sections: [{ id: 1 }] } as unknown as typeof document.plan;
    expect(await askMain(page, 'plan:save-as', { plan, versions: [] }, 'a')).toMatchObject({ ok: false });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a folder that is gone is said, and nothing is lost', async ({ page, dialogs, folder }) => {
    const document = await openSample(page);
    await dialogs.chooseFile(path.join(folder, 'gone/a.plan'));
    expect(await askMain(page, 'plan:save-as', document, 'a')).toMatchObject({ failure: { kind: 'folder-gone' } });
  });

  test('a Word file is written, and none when it is cancelled', async ({ page, dialogs, folder }) => {
    const document = await openSample(page);
    const file = path.join(folder, '彩灯.docx');
    await dialogs.chooseFile(file);
    expect(
      await askMain(page, 'export:word', document.plan, { profile: 'gbt9704', purpose: 'issue' }, '彩灯'),
    ).toMatchObject({
      ok: true,
      value: { name: '彩灯' },
    });
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');

    await dialogs.chooseFile(path.join(folder, 'cancelled.docx'));
    const exporting = askMain(
      page,
      'export:word',
      document.plan,
      { profile: 'gbt9704', purpose: 'return' },
      'cancelled',
    );
    await expect.poll(async () => (await dialogs.asked()).length).toBe(2);
    await askMain(page, 'export:cancel');
    expect(await exporting).toMatchObject({ failure: { kind: 'cancelled' } });
    expect(readdirSync(folder)).toEqual(['彩灯.docx']);
  });

  test('an export that fails says why, and Escape still closes the sheet', async ({ page, dialogs, folder }) => {
    mkdirSync(path.join(folder, '彩灯.docx'));
    await dialogs.chooseFile(path.join(folder, '彩灯.docx'));
    await page.getByRole('button', { name: '导出', exact: true }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('button', { name: '导出', exact: true }).click();
    await expect(sheet.getByRole('alert')).toHaveText('“彩灯.docx”是文件夹，请选择文件。');
    await page.keyboard.press('Escape');
    await expect(sheet).toHaveCount(0);
  });

  test('the program goes on when its jobs process is killed', async ({ program, page, dialogs, folder }) => {
    const document = await openSample(page);
    await program.evaluate(({ app }) => {
      const jobs = app.getAppMetrics().filter(({ name }) => name === 'Planloom jobs');
      for (const { pid } of jobs) process.kill(pid, 'SIGKILL');
    });
    await expect
      .poll(() => program.evaluate(({ app }) => app.getAppMetrics().some(({ name }) => name === 'Planloom jobs')))
      .toBe(false);
    await dialogs.chooseFile(path.join(folder, 'a.plan'));
    expect(await askMain(page, 'plan:save-as', document, 'a')).toMatchObject({ ok: true });
  });

  test('a window with a plan opens another one in a window of its own, once', async ({
    program,
    page,
    dialogs,
    folder,
  }) => {
    const document = await openSample(page);
    await dialogs.chooseFile(path.join(folder, 'a.plan'));
    await askMain(page, 'plan:save-as', document, 'a');
    copyFileSync(path.join(folder, 'a.plan'), path.join(folder, 'b.plan'));
    for (const name of ['b.plan', 'b.plan', 'a.plan']) {
      await dialogs.chooseFile(path.join(folder, name));
      expect(await askMain(page, 'plan:open')).toEqual({ ok: true });
    }
    await expect.poll(() => program.windows().length).toBe(2);
  });
});

test('unsaved changes are asked for: cancel, save, do not save', async ({ program, page, dialogs }) => {
  const close = (): Promise<void> => program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await page.waitForLoadState('networkidle');
  await askMain(page, 'window:state', { title: '● 彩灯', unsaved: true, hasPlan: true });
  expect(await program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle())).toBe('● 彩灯');
  await dialogs.pressButton(2);
  await close();
  await expect.poll(async () => (await dialogs.asked()).length).toBe(1);
  expect((await dialogs.asked())[0]?.buttons).toEqual(['保存', '不保存', '取消']);
  expect(program.windows()).toHaveLength(1);

  const heard = page.evaluate(
    () =>
      new Promise((resolve) => {
        const { planloom } = window as unknown as {
          planloom: { on: (name: string, listen: (value: unknown) => void) => void };
        };
        planloom.on('save-and-close', () => resolve('save and close'));
      }),
  );
  await dialogs.pressButton(0);
  await close();
  expect(await heard).toBe('save and close');

  await askMain(page, 'window:state', { title: '● 彩灯', unsaved: true, hasPlan: true });
  await dialogs.pressButton(1);
  const closed = page.waitForEvent('close');
  await close();
  await closed;
});

test('settings are kept, and the menu follows the language', async ({ program, page, profile }) => {
  const label = (): Promise<string | undefined> =>
    program.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('save')?.label);
  expect(await label()).toBe('保存(&S)');
  await askMain(page, 'settings:set', { language: 'en', theme: 'dark' });
  expect(await label()).toBe('&Save');
  expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
  const stored = (): unknown => JSON.parse(readFileSync(path.join(profile, 'settings.json'), 'utf8'));
  await expect.poll(stored).toMatchObject({ settings: { language: 'en', theme: 'dark' } });
});

test.describe('with damaged settings', () => {
  test.use({ settings: '{"settings":' });

  test('the program starts with the defaults and says so once', async ({ page }) => {
    await expect(page.getByRole('log')).toContainText('设置文件已损坏');
    const { settings, notices } = await askMain(page, 'app:start');
    expect(settings).toEqual({ language: 'zh-CN', theme: 'system' });
    expect(notices).toEqual([expect.stringContaining('设置文件已损坏')]);
  });
});

test.describe('with a file that is no plan', () => {
  const file = path.join(repository, 'out/not-a-plan.plan');
  test.use({ files: [file] });
  test.beforeAll(() => {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, 'hello');
  });

  test('the window says what is wrong', async ({ page }) => {
    const { notices, open } = await askMain(page, 'app:start');
    expect(open).toBeUndefined();
    expect(notices).toEqual([expect.stringContaining('不是计划文件')]);
    expect(existsSync(file)).toBe(true);
  });
});
