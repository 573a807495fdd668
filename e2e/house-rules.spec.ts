import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { LANGUAGES, type Language } from '../core/model';
import type { HousePack } from '../core/checks';
import { expect, test } from './editor-test';
import { chooseFromMenu } from './menu';
import { paragraph, planOf, readPlan } from './plan-file';
import { PlanWindow } from './plan-window';
import { wordsIn } from './words';

const pack: HousePack = {
  ...{ schema: 1, id: 'sichuan', name: '四川省规范用语', version: 3, layer: 'province' },
  terms: [{ prefer: '彩灯', instead: ['灯彩', '花灯'], why: '与非遗名录一致' }],
  avoid: [{ pattern: '[一二三]位一体', why: '不另造提法' }],
  names: [{ name: '中华彩灯大世界', wrong: ['灯彩大世界'] }],
  examples: [
    { text: '发展灯彩产业', finds: ['term'] },
    { text: '三位一体', finds: ['avoid'] },
    { text: '落实《花灯条例》', finds: [] },
  ],
};

test.use({
  plan: planOf({
    a: [paragraph('p1', '发展灯彩产业，落实《花灯条例》，建设中华彩灯大世界。'), paragraph('p2', '三位一体办好灯会。')],
  }),
});

const lineOf = (page: Page, block: string): Locator => page.locator(`[data-section-editor] p[data-block="${block}"]`);

const settings = (language: Language): string => JSON.stringify({ settings: { language, theme: 'system' } });

async function openSettings(program: ElectronApplication, page: Page, language: Language): Promise<Locator> {
  await chooseFromMenu(program, 'settings');
  const sheet = page.getByRole('dialog', { name: wordsIn(language)('settings.title') });
  await sheet.waitFor();
  return sheet;
}

for (const language of LANGUAGES) {
  const words = wordsIn(language);
  test.describe(language, () => {
    test.use({ settings: settings(language) });

    test(`an installed pack is checked by, in the text, by its fix and until it is removed (${language})`, async ({
      program,
      page,
      editor,
      dialogs,
      folder,
      profile,
    }) => {
      const { pane } = new PlanWindow(page, language);
      const term = pane.locator('[data-rule="T21"]');
      await chooseFromMenu(program, 'show-checks');
      await expect(pane.locator('[data-rule]')).toHaveCount(0);

      const sheet = await openSettings(program, page, language);
      await expect(sheet).toContainText(words('houseRules.none'));
      const file = path.join(folder, 'from-mail.json');
      writeFileSync(file, JSON.stringify(pack));
      await dialogs.chooseFile(file);
      await sheet.getByRole('button', { name: words('houseRules.install') }).click();
      await expect(sheet.getByRole('status')).toContainText(
        words('houseRules.installed', { name: pack.name, version: 3 }),
      );
      await expect(sheet.locator('[data-pack="sichuan"]')).toContainText(
        words('houseRules.counts', { terms: 1, avoid: 1, names: 1 }),
      );
      expect(readdirSync(path.join(profile, 'house-rules'))).toEqual(['sichuan.json']);
      await page.keyboard.press('Escape');

      await expect(term).toHaveCount(1);
      await expect(term).toContainText('四川省规范用语');
      await expect(pane.locator('[data-rule="T28"]')).toHaveCount(1);
      await expect.poll(() => page.evaluate(() => CSS.highlights.get('warning')?.size)).toBe(2);
      await editor.caret('p1', 3);
      await chooseFromMenu(program, 'fix-finding');
      await expect(lineOf(page, 'p1')).toHaveText('发展彩灯产业，落实《花灯条例》，建设中华彩灯大世界。');
      await expect(term).toHaveCount(0);
      await editor.undo();
      await expect(term).toHaveCount(1);

      const again = await openSettings(program, page, language);
      const copy = path.join(folder, 'copy.json');
      await dialogs.chooseFile(copy);
      await again.getByRole('button', { name: words('houseRules.exportNamed', { name: pack.name }) }).click();
      await expect(again.getByRole('status')).toContainText('copy.json');
      expect(JSON.parse(readFileSync(copy, 'utf8'))).toEqual(pack);
      await again.getByRole('button', { name: words('houseRules.removeNamed', { name: pack.name }) }).click();
      await page
        .getByRole('alertdialog')
        .getByRole('button', { name: words('houseRules.removeAct') })
        .click();
      await expect(again).toContainText(words('houseRules.none'));
      await page.keyboard.press('Escape');
      await expect(pane.locator('[data-rule]')).toHaveCount(0);
    });

    test(`a plan’s own rules are typed, count, are saved and undone (${language})`, async ({
      program,
      page,
      editor,
      dialogs,
      folder,
    }) => {
      const { pane } = new PlanWindow(page, language);
      await chooseFromMenu(program, 'show-checks');
      await chooseFromMenu(program, 'plan-house-rules');
      const dialog = page.getByRole('dialog', { name: words('houseRules.own.title') });
      await dialog.getByRole('button', { name: words('houseRules.own.adds.terms') }).click();
      await page.keyboard.type('彩灯');
      await page.keyboard.press('Tab');
      await page.keyboard.type('灯彩、花灯');
      await dialog.getByRole('button', { name: words('houseRules.own.adds.avoid') }).click();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.type('空');
      await dialog.getByRole('button', { name: words('houseRules.own.save'), exact: true }).click();
      await expect(dialog.getByRole('status')).toContainText(words('houseRules.own.unfinished'));
      await dialog.getByLabel(words('houseRules.own.fields.avoid0')).fill('灯彩');
      await dialog.getByRole('button', { name: words('houseRules.own.save'), exact: true }).click();
      await expect(dialog.getByRole('status')).toContainText('“灯彩”');
      await dialog.getByLabel(words('houseRules.own.fields.avoid0')).fill('办好');
      const file = path.join(folder, 'own.json');
      await dialogs.chooseFile(file);
      await dialog.getByRole('button', { name: words('houseRules.own.give') }).click();
      await expect(dialog.getByRole('status')).toContainText('own.json');
      await dialogs.chooseFile(file);
      await dialog.getByRole('button', { name: words('houseRules.own.take') }).click();
      await expect(dialog.getByRole('status')).toContainText(words('houseRules.own.taken', { name: '测试计划' }));
      await dialog.getByRole('button', { name: words('houseRules.own.save'), exact: true }).click();
      await expect(dialog).toHaveCount(0);
      await expect(pane.locator('[data-rule="T21"]')).toHaveCount(1);
      await expect(pane.locator('[data-rule="T28"]')).toHaveCount(1);
      const savedHouse = async (): Promise<unknown> => {
        await chooseFromMenu(program, 'save');
        await expect(page).toHaveTitle(/^[^●]*\d\d:\d\d/);
        return readPlan(path.join(folder, 'test.plan')).house;
      };
      expect(await savedHouse()).toEqual({
        terms: [{ prefer: '彩灯', instead: ['灯彩', '花灯'] }],
        avoid: [{ text: '办好', why: '空' }],
      });
      await editor.undo();
      await expect(pane.locator('[data-rule]')).toHaveCount(0);
      expect(await savedHouse()).toBeUndefined();
    });

    test(`a hostile pack is refused with its reason, a damaged one is named and left out (${language})`, async ({
      program,
      page,
      editor,
      dialogs,
      folder,
      profile,
    }) => {
      const hostile: Readonly<Record<string, unknown>> = {
        'deep.json': '['.repeat(100_000),
        'large.json': JSON.stringify({ ...pack, name: '大'.repeat(1_100_000) }),
        'proto.json': `{"__proto__":{"x":1},${JSON.stringify(pack).slice(1)}`,
        'slow.json': { ...pack, avoid: [{ pattern: '(.{1,50}){1,20}b', why: '慢' }] },
        'lying.json': { ...pack, examples: [{ text: '彩灯', finds: ['term'] }] },
      };
      await editor.ready();
      const sheet = await openSettings(program, page, language);
      for (const [name, content] of Object.entries(hostile)) {
        const file = path.join(folder, name);
        writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
        await dialogs.chooseFile(file);
        await sheet.getByRole('button', { name: words('houseRules.install') }).click();
        await expect(sheet.getByRole('status')).toContainText(name);
        await expect(sheet.getByRole('status')).toContainText(words('common.failure'));
      }
      await expect(sheet.getByRole('status')).toContainText('彩灯');
      await page.keyboard.press('Escape');

      const good = path.join(folder, 'good.json');
      writeFileSync(good, JSON.stringify(pack));
      const again = await openSettings(program, page, language);
      await dialogs.chooseFile(good);
      await again.getByRole('button', { name: words('houseRules.install') }).click();
      await expect(again.locator('[data-pack]')).toHaveCount(1);
      await page.keyboard.press('Escape');
      writeFileSync(path.join(profile, 'house-rules', 'broken.json'), '{"schema":1,');
      const third = await openSettings(program, page, language);
      await expect(third.getByRole('status')).toContainText('broken.json');
      await expect(third.locator('[data-pack]')).toHaveCount(1);
    });
  });
}
