import { kindNamed } from '../../core/records';
import { expect, type Tour } from './tour-test';

/** The registers in use, what opens in a grid, and the pane of a record and of the plan. */
export const registersTour: Tour = async (visit, look) => {
  const { page, choose } = visit;
  await page.locator('[data-pane="outline"]').waitFor();
  const rows = page.locator('[data-pane="outline"] [data-kind="register"]');
  await look('the registers in use');
  await rows.first().click();
  await grid(visit, look);
  await menus(visit, look);
  await choose('show-profile');
  await look('about the plan');
};

const grid: Tour = async ({ page, words, press, dialog, close }, look) => {
  const cell = (record: string, field: string) => page.locator(`[data-record="${record}"] [data-name="${field}"]`);
  await cell('target0001', 'name').click();
  await look('a record in the pane');
  await cell('target0001', 'owner').click();
  await page.keyboard.type('q');
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  await look('records to choose from in a cell');
  await press('Escape');
  await cell('target0001', 'deadline').click();
  await page.keyboard.type('99');
  await press('Enter');
  await page.getByRole('button', { name: words('grid.unread', { count: 1 }) }).waitFor();
  await look('a cell that could not be read');
  await cell('target0001', 'name').click();
  await press('Alt+Delete');
  await dialog.waitFor();
  await look('remove a record');
  await close();
  await page.getByLabel(words('grid.filter')).fill('@@@');
  await page.getByRole('button', { name: words('grid.showAll') }).waitFor();
  await look('a register with nothing that fits');
  await page.getByRole('button', { name: words('grid.showAll') }).click();
};

const menus: Tour = async ({ page, press, language }, look) => {
  const cell = page.locator('[data-record="target0001"] [data-name="name"]');
  await page.getByRole('columnheader').locator('button').nth(1).click();
  await page.getByRole('menuitem').first().waitFor();
  await look('menu of a column');
  await page.getByRole('menuitem').first().click();
  await look('a sorted register');
  await cell.click({ button: 'right' });
  await page.getByRole('menuitem').first().waitFor();
  await look('menu of a row');
  await press('Escape');
  const finance = kindNamed('finance').words.many[language];
  await page.locator('[data-pane="outline"] [data-kind="register"]').filter({ hasText: finance }).click();
  await look('an empty register');
  const kinds = await page.locator('[data-pane="outline"] [data-kind="register"]').count();
  expect(kinds).toBeGreaterThan(4);
};
