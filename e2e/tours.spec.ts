import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { RULES } from '#core/checks';
import { barriers } from './barriers';
import { menuLabels } from './menu';
import { paragraph, planOf } from './plan-file';
import { complaints, rawText } from './raw-text';
import { checksTour } from './tour/checks';
import { kindsTour } from './tour/kinds';
import { registersTour } from './tour/registers';
import { sheetsTour } from './tour/sheets';
import { startTour } from './tour/start';
import { textTour } from './tour/text';
import { expect, test, type Tour, type Visit } from './tour/tour-test';
import { inUseTour, worldTour } from './tour/world';
import { leaveBehind } from './unsaved-work';

const TOURS: Readonly<Record<string, Tour>> = {
  'the text': textTour,
  'checks and finding': checksTour,
  registers: registersTour,
  'versions, pasting, export': sheetsTour,
  'a file that others use': worldTour,
};

/** Walks a tour and gives what is wrong on its way: what keeps people out, and text that is raw or in the other language. */
async function walk(tour: Tour, visit: Visit): Promise<readonly string[]> {
  const found: string[] = [];
  await tour(visit, async (where, within) => {
    found.push(...(await wrongWith(visit.page, visit, where, within)));
  });
  return found;
}

/** The Chinese that the help shows in English: the examples of the rules, and the words and marks that it quotes; what is part of another comes after it. */
const CHINESE_EXAMPLES = [
  ...RULES.flatMap(({ words: { en } }) => [en.bad, en.good])
    // A bracket is escaped in the help and begins a text of its own.
    .flatMap((example) => [example, ...example.split('[')])
    .filter((example) => /\p{Script=Han}/u.test(example)),
  ...['《…》', '〔〕', '一、（一）', '第一章', '5千万', '文件', '第', '、', '万', '亿'],
].toSorted((one, other) => other.length - one.length);

/** The names of the test's folder, of the machine and of who is at it are in no language. */
async function wrongWith(
  page: Page,
  { language, folder }: Visit,
  where: string,
  within?: string,
): Promise<readonly string[]> {
  const names = [folder, os.hostname(), os.userInfo().username, 'tour', 'nowhere', ...CHINESE_EXAMPLES];
  const found = [...(await rawText(page, language, names)), ...(await barriers(page, within))];
  return found.map((line) => `${where}: ${line}`);
}

/** Each language in one theme: text does not depend on the theme, nor contrast on the language. */
const WINDOWS = [
  { language: 'zh-CN', theme: 'light' },
  { language: 'en', theme: 'dark' },
] as const;

for (const { language, theme } of WINDOWS) {
  test.describe(`${language}, ${theme}`, () => {
    test.use({ language, theme });

    for (const [name, tour] of Object.entries(TOURS))
      test(`${name}: every text is in the language of the window, and nothing keeps people out`, async ({ visit }) => {
        test.setTimeout(300_000);
        await expect(visit.page.locator('html')).toHaveCSS('color-scheme', theme);
        expect(await walk(tour, visit)).toEqual([]);
      });

    // Its words in the other language are those of the kinds' descriptions, which are tested as data.
    if (language === 'zh-CN')
      test('every kind of record: its register and its form keep nobody out', async ({ visit }) => {
        test.setTimeout(300_000);
        expect(await walk(kindsTour, visit)).toEqual([]);
      });

    test('a file in use, and the labels of the menus', async ({ visit }) => {
      test.setTimeout(120_000);
      await visit.page.locator('[data-section-editor]').first().waitFor();
      const labels = await menuLabels(visit.program);
      expect(labels.length).toBeGreaterThan(60);
      // The letter that chooses a line stands in it alone, with its sign.
      expect(labels.flatMap((label) => complaints(label.replace('&', ''), language))).toEqual([]);
      const found: string[] = [];
      await inUseTour(visit, async ({ page }, where) => {
        found.push(...(await wrongWith(page, visit, where)));
      });
      expect(found).toEqual([]);
    });

    test.describe('before there is a plan', () => {
      test.use({ files: [] });
      test.beforeEach(async ({ profile, folder }) => {
        const [before, after] = ['', '42'].map((text) => planOf({ a: [paragraph('p1', text)] }));
        if (before && after) await leaveBehind(profile, path.join(folder, 'tour.plan'), before, after);
      });

      test('the start, recovery, help and a new plan', async ({ visit }) => {
        test.setTimeout(300_000);
        const { button, dialog, words } = visit;
        await button('recovery.discardOf', { name: 'tour' }).click();
        await dialog.getByText(words('recovery.discardTitle')).waitFor();
        expect(await wrongWith(visit.page, visit, 'discard')).toEqual([]);
        await visit.close();
        expect(await walk(startTour, visit)).toEqual([]);
      });
    });
  });
}
