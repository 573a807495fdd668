import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const DIALOG = '[role="dialog"], [role="alertdialog"]';

/**
 * What axe finds that keeps people out, one line each; `within` is the part of the window that is new. Electron has no second page for axe, hence the legacy mode.
 * Where a dialog is open, the rest is out of reach and was looked at before. React Aria's announcer keeps what it said
 * for seconds, and may point at a button that is gone by then.
 */
export async function barriers(page: Page, within?: string): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const dialogs = await page.locator(DIALOG).count();
  const part = dialogs > 0 ? DIALOG : within;
  const { violations } = await (
    part === undefined ? axe.exclude('[data-live-announcer]') : axe.include(part)
  ).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
