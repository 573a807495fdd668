import { expect, type Page } from '@playwright/test';

/** Chooses a table in the open dialog as the officer does: types its name and presses Enter. */
export async function chooseTable(page: Page, title: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').fill(title);
  await expect(dialog.getByRole('option', { name: title, exact: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
}
