import { rmSync } from 'node:fs';
import path from 'node:path';
import { Officer } from '../officer';
import { writePlan } from '../plan-file';
import { goToLine } from './text';
import { tourPlan } from './tour-plan';
import { expect, type Tour, type Visit } from './tour-test';

const fileOf = ({ folder }: Visit): string => path.join(folder, 'tour.plan');

/** What the window says of its file when others use it too. */
export const worldTour: Tour = async (visit, look) => {
  await visit.page.locator('[data-section-editor]').first().waitFor();
  await changed(visit, look);
  await gone(visit, look);
};

const changed: Tour = async (visit, look) => {
  const { page, language, words, dialog, choose, close } = visit;
  const bar = page.getByRole('status', { name: words('fileState.label') });
  await goToLine(visit, 'tour000014');
  await page.keyboard.type('42');
  writePlan(fileOf(visit), { ...tourPlan(language), profile: { title: '7' } });
  await bar.waitFor();
  await look('a file that another program changed');
  await choose('save');
  await dialog.getByText(words('fileState.changedMine')).waitFor();
  await look('what to do with a changed file');
  await dialog.getByRole('button', { name: words('fileState.compare') }).click();
  await dialog.getByText(words('comparison.added'), { exact: true }).waitFor();
  await dialog.getByRole('status').first().waitFor();
  await look('compare with the file');
  await close();
};

const gone: Tour = async (visit, look) => {
  const { page, words } = visit;
  rmSync(fileOf(visit));
  await page.getByText(words('fileState.gone', { name: 'tour' })).waitFor();
  await look('a file that is gone');
};

/** The same file opened by somebody else: the question, and the window that may only read. */
export async function inUseTour(visit: Visit, look: (officer: Officer, where: string) => Promise<void>): Promise<void> {
  const { folder, language, words } = visit;
  const second = await Officer.open(folder, 'second', fileOf(visit), { language });
  try {
    await second.dialog.getByRole('button', { name: words('fileState.openReadOnly') }).waitFor();
    await look(second, 'a file in use');
    await second.page.keyboard.press('Enter');
    await expect(second.bar).toBeVisible();
    await look(second, 'a file that may only be read');
  } finally {
    await second.end();
  }
}
