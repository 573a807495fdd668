import { KIND_NAMES, kindNamed } from '../../core/records';
import { PlanWindow } from '../plan-window';
import type { Tour } from './tour-test';

/** The register of every kind, those under the fold too, and the form of a record in it. */
export const kindsTour: Tour = async ({ page, language, words }, look) => {
  const window = new PlanWindow(page, language);
  await window.outline.waitFor();
  for (const kind of KIND_NAMES) {
    const { one, many } = kindNamed(kind).words;
    await window.showRegister(many[language]);
    await look(`register, ${kind}`, '[data-pane="centre"]');
    const first = page.getByRole('grid').locator('[data-name]').first();
    if ((await first.count()) > 0) await first.click();
    else await page.getByRole('button', { name: words('registers.add', { kind: one[language] }) }).click();
    await page.locator('[data-pane="details"] fieldset').first().waitFor();
    await look(`form, ${kind}`, '[data-pane="details"]');
  }
};
