import path from 'node:path';
import { barriers } from './barriers';
import { paragraph, planOf } from './plan-file';
import { checksTour } from './tour/checks';
import { registersTour } from './tour/registers';
import { sheetsTour } from './tour/sheets';
import { startTour } from './tour/start';
import { textTour } from './tour/text';
import { expect, test, type Tour, type Visit } from './tour/tour-test';
import { inUseTour, worldTour } from './tour/world';
import { leaveBehind } from './unsaved-work';

const TOURS: Readonly<Record<string, Tour>> = {
  正文: textTour,
  检查和查找: checksTour,
  台账: registersTour,
  版本粘贴导出: sheetsTour,
  文件状态: worldTour,
};

/** Walks a tour and gives what keeps people out on its way. */
async function walk(tour: Tour, visit: Visit): Promise<readonly string[]> {
  const found: string[] = [];
  await tour(visit, async (where) => {
    found.push(...(await barriers(visit.page)).map((barrier) => `${where}: ${barrier}`));
  });
  return found;
}

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({ theme });

    for (const [name, tour] of Object.entries(TOURS))
      test(`${name}没有障碍`, async ({ visit }) => {
        test.setTimeout(300_000);
        await expect(visit.page.locator('html')).toHaveCSS('color-scheme', theme);
        expect(await walk(tour, visit)).toEqual([]);
      });

    test('正在使用的文件没有障碍', async ({ visit }) => {
      test.setTimeout(120_000);
      await visit.page.locator('[data-section-editor]').first().waitFor();
      const found: string[] = [];
      await inUseTour(visit, async ({ page }) => {
        found.push(...(await barriers(page)));
      });
      expect(found).toEqual([]);
    });

    test.describe('打开计划之前', () => {
      test.use({ files: [] });
      test.beforeEach(async ({ profile, folder }) => {
        const [before, after] = ['', '42'].map((text) => planOf({ a: [paragraph('p1', text)] }));
        if (before && after) await leaveBehind(profile, path.join(folder, 'tour.plan'), before, after);
      });

      test('起始页、恢复、帮助和新建计划没有障碍', async ({ visit }) => {
        test.setTimeout(300_000);
        await visit.button('recovery.discardOf', { name: 'tour' }).click();
        await visit.dialog.waitFor();
        expect(await barriers(visit.page)).toEqual([]);
        await visit.close();
        expect(await walk(startTour, visit)).toEqual([]);
      });
    });
  });
}
