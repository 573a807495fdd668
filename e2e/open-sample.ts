import type { Page } from '@playwright/test';

/** Opens the first of the sample plans from the start screen. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: '示例' }).click();
  await page.getByRole('list', { name: '示例', exact: true }).getByRole('button').first().click();
}
