import type { Page } from '@playwright/test';
import { TYPING_PLACE } from './large-plan';
import { watchKeys } from './watch-keys';

const TYPED = 'planloom';
const PAUSE = 40;

/** Types `count` characters in the middle of the plan and gives the milliseconds from key to paint of each. */
export async function measureTyping(page: Page, count: number): Promise<readonly number[]> {
  const place = page.getByText(TYPING_PLACE);
  await place.scrollIntoViewIfNeeded();
  await page.waitForTimeout(1500);
  // Forced: the paragraph around the text takes the click where lines are set wide apart.
  await place.click({ force: true });
  await page.keyboard.press('End');
  await page.waitForTimeout(500);
  await type(page, 16);
  await page.evaluate(watchKeys);
  await type(page, count);
  const times = await page.evaluate(() => window.benchTimes ?? []);
  const text = (await place.textContent()) ?? '';
  const typed = text.match(new RegExp(`(?:${TYPED})+`))?.[0].length ?? 0;
  if (times.length !== count || typed !== count + 16) {
    throw new Error(`${String(count)} keys: ${String(times.length)} seen, ${String(typed)} characters in the text`);
  }
  return times;
}

async function type(page: Page, count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    await page.keyboard.press(TYPED[index % TYPED.length] ?? '');
    await page.waitForTimeout(PAUSE);
  }
}
