import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { menuLabels } from './menu';
import { paragraph, planOf } from './plan-file';
import { complaints, rawText } from './raw-text';
import { checksTour } from './tour/checks';
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

/** Walks a tour and gives all text on its way that is raw or in the other language. */
async function walk(tour: Tour, visit: Visit): Promise<readonly string[]> {
  const found: string[] = [];
  await tour(visit, async (where) => {
    found.push(...(await textOf(visit.page, visit, where)));
  });
  return found;
}

/** The names of the test's folder, of the machine and of who is at it are in no language. */
const textOf = async (page: Page, { language, folder }: Visit, where: string): Promise<readonly string[]> =>
  (await rawText(page, language, [folder, os.hostname(), os.userInfo().username, 'tour', 'nowhere'])).map(
    (line) => `${where}: ${line}`,
  );

for (const language of ['zh-CN', 'en'] as const) {
  test.describe(language, () => {
    test.use({ language });

    for (const [name, tour] of Object.entries(TOURS))
      test(`every text of ${name} is in the language of the window`, async ({ visit }) => {
        test.setTimeout(240_000);
        expect(await walk(tour, visit)).toEqual([]);
      });

    test('every text about a file in use is in the language of the window', async ({ visit }) => {
      test.setTimeout(120_000);
      await visit.page.locator('[data-section-editor]').first().waitFor();
      const found: string[] = [];
      await inUseTour(visit, async ({ page }, where) => {
        found.push(...(await textOf(page, visit, where)));
      });
      expect(found).toEqual([]);
    });

    test('every label of the menus is in the language of the window', async ({ visit }) => {
      await visit.page.locator('[data-section-editor]').first().waitFor();
      const labels = await menuLabels(visit.program);
      expect(labels.length).toBeGreaterThan(60);
      // The letter that chooses a line stands in it alone, with its sign.
      const found = labels.flatMap((label) => complaints(label.replace('&', ''), language));
      expect(found).toEqual([]);
    });

    test.describe('before there is a plan', () => {
      test.use({ files: [] });
      test.beforeEach(async ({ profile, folder }) => {
        const [before, after] = ['', '42'].map((text) => planOf({ a: [paragraph('p1', text)] }));
        if (before && after) await leaveBehind(profile, path.join(folder, 'tour.plan'), before, after);
      });

      test('every text is in the language of the window', async ({ visit }) => {
        test.setTimeout(240_000);
        const { button, dialog, words } = visit;
        await button('recovery.discardOf', { name: 'tour' }).click();
        await dialog.getByText(words('recovery.discardTitle')).waitFor();
        expect(await textOf(visit.page, visit, 'discard')).toEqual([]);
        await visit.close();
        expect(await walk(startTour, visit)).toEqual([]);
      });
    });
  });
}
