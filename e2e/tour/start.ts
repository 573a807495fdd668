import { expect, type Tour } from './tour-test';

/** The start screen, the program's own dialogs, and a new plan. */
export const startTour: Tour = async (visit, look) => {
  const { page, words, button } = visit;
  await button('start.sample')
    .or(page.getByText(words('start.sample'), { exact: true }))
    .first()
    .waitFor();
  await page.getByText(words('start.missing')).waitFor();
  await look('start screen');
  await samples(visit, look);
  await programDialogs(visit, look);
  await newPlan(visit, look);
};

const samples: Tour = async ({ words, choose, close, dialog }, look) => {
  await choose('sample');
  await dialog.getByRole('list', { name: words('samples.list') }).waitFor();
  await look('samples');
  await close();
};

/** The dialogs that open on every screen. */
const programDialogs: Tour = async ({ page, words, choose, close, dialog }, look) => {
  await choose('settings');
  await dialog.getByLabel(words('settings.author')).waitFor();
  await look('settings');
  await close();
  await choose('keyboard');
  await dialog.getByLabel(words('keyboard.search')).waitFor();
  await look('keyboard sheet');
  await dialog.getByLabel(words('keyboard.search')).fill('@@@');
  await dialog.getByText(words('keyboard.nothing')).waitFor();
  await look('keyboard sheet, nothing found');
  await close();
  await choose('help');
  const pages = dialog.getByRole('navigation').getByRole('listitem');
  await pages.first().waitFor();
  for (let at = 0; at < (await pages.count()); at++) {
    await pages.nth(at).getByRole('button').click();
    await look(`help, page ${String(at + 1)}`);
  }
  await dialog.getByLabel(words('help.search')).fill('@@@');
  await page.getByText(words('help.nothing')).waitFor();
  await look('help, nothing found');
  await close();
};

const newPlan: Tour = async ({ page, words, dialog, choose }, look) => {
  await choose('new');
  await dialog.getByLabel(words('newPlan.subject')).waitFor();
  await look('new plan');
  await dialog.getByLabel(words('newPlan.from')).fill('20');
  await dialog.getByLabel(words('newPlan.planTitle')).fill('');
  await dialog.getByRole('button', { name: words('newPlan.create') }).click();
  await dialog.getByText(words('newPlan.badYear')).waitFor();
  await look('new plan, with problems');
  await dialog.getByRole('button', { name: words('newPlan.titleAgain') }).click();
  await dialog.getByLabel(words('newPlan.from')).fill('2026');
  await dialog.getByLabel(words('newPlan.to')).fill('2028');
  await dialog.getByRole('button', { name: words('newPlan.create') }).click();
  await page.locator('[data-section-editor]:focus').waitFor();
  await expect(dialog).toHaveCount(0);
  await look('a new plan');
};
