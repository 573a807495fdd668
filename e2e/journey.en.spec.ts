import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { sdkErrors } from '../word/testing';
import type { Dialogs } from './dialogs';
import { expect, test } from './fixture';
import { chooseFromMenu } from './menu';
import { readDocument } from './plan-file';
import { PlanWindow } from './plan-window';

const TITLE = 'Action Plan for the Transformation and Upgrading of Zigong Lantern Industry (2026–2028)';

test.use({ settings: JSON.stringify({ settings: { language: 'en', theme: 'light' } }) });

/** Writes by keyboard: text, a target in its register, and a reference to it. */
async function write(window: PlanWindow): Promise<void> {
  const { page, centre, pane } = window;
  await page.keyboard.type('This plan is drawn up to upgrade the the lantern industry.');
  await page.getByRole('heading', { name: TITLE, level: 1 }).click();
  await pane.getByLabel('Issuer').fill('Zigong Municipal Government');
  await pane.getByLabel('Issuer').press('Enter');

  await window.showRegister('Targets');
  await centre.getByRole('button', { name: 'New target' }).click();
  await page.keyboard.type('Companies in the park');
  await page.keyboard.press('Tab');
  await page.keyboard.type('400 enterprises');
  await page.keyboard.press('Enter');
  await window.write('Deadline', 'Companies in the park', 'end of 2028');
  await expect(window.text('Target value', 'Companies in the park')).toHaveText('400 enterprises');

  await window.goToSection('Main goals');
  await page.keyboard.type('By 2028 the park holds @compa');
  await expect(page.getByRole('option').filter({ hasText: '400' }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.type('.');
  await expect(page.locator('[data-section-editor]:focus')).toContainText(/the park holds 400 enterprises\uFEFF?\./);
}

/** A measure written in the text, with who leads it in the register. */
async function addMeasure(window: PlanWindow): Promise<void> {
  const { page } = window;
  await window.goToSection('Key tasks');
  await page.keyboard.type('Build the cultural and creative park');
  await page.keyboard.press('Control+Alt+2');
  await page.keyboard.press('Enter');
  await page.keyboard.type('The first phase opens in 2027.');
  await window.showRegister('Measures');
  const name = 'Build the cultural and creative park';
  await window.cell('Lead unit', name).click();
  await page.keyboard.type('Bureau of Commerce');
  await page.getByRole('option', { name: 'New organisation “Bureau of Commerce”' }).click();
  await expect(window.text('Lead unit', name)).toHaveText('Bureau of Commerce');
  await window.write('Due', name, 'December 2027');
  await expect(window.text('Due', name)).toHaveText('December 2027');
}

/** What the checks found is put right, and a word is replaced everywhere. */
async function correct(window: PlanWindow, program: Parameters<typeof chooseFromMenu>[0]): Promise<void> {
  const { page, pane, centre } = window;
  await chooseFromMenu(program, 'show-checks');
  const doubled = pane.locator('[data-rule="T05"]');
  await expect(doubled).toContainText('“the the” is doubled; it should be “the”.');
  await doubled.getByRole('button', { name: 'Change to “the”' }).click();
  await expect(doubled).toHaveCount(0);

  await chooseFromMenu(program, 'replace');
  const bar = page.getByRole('search', { name: 'Find and replace' });
  await bar.getByLabel('Find', { exact: true }).fill('cultural and creative');
  await expect(bar.getByRole('status')).toHaveText('1 of 1');
  await bar.getByLabel('Replace with').fill('lantern culture');
  await bar.getByRole('button', { name: 'Replace all…' }).click();
  const preview = page.getByRole('dialog', { name: 'Replace all: look through the changes' });
  await preview.getByRole('button', { name: 'Replace 1' }).click();
  await bar.getByRole('button', { name: 'Close find' }).click();
  await expect(centre).toContainText('Build the lantern culture park');
}

/** A version is kept, the plan goes on, and the two are compared in the words of plans. */
async function compare(window: PlanWindow, program: Parameters<typeof chooseFromMenu>[0]): Promise<void> {
  const { page } = window;
  await chooseFromMenu(program, 'versions');
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Name of the version').fill('Consultation draft');
  await sheet.getByLabel('Your name').fill('Li Wei');
  await page.keyboard.press('Enter');
  await expect(sheet.getByRole('listitem')).toContainText('Li Wei · kept by hand');
  await sheet.getByRole('button', { name: 'Close' }).click();
  await window.showRegister('Targets');
  await window.write('Target value', 'Companies in the park', '500 enterprises');
  await chooseFromMenu(program, 'versions');
  await sheet.getByRole('button', { name: 'Compare “Consultation draft”' }).click();
  await expect(sheet).toContainText('400 enterprises → 500 enterprises');
  await page.keyboard.press('Escape');
  await sheet.getByRole('button', { name: 'Close' }).click();
}

test('an English plan from its template to the Word file', async ({ program, page, dialogs, folder }) => {
  test.setTimeout(240_000);
  const about = { jurisdiction: 'Zigong', subject: 'Lantern Industry', years: ['2026', '2028'] } as const;
  const window = await PlanWindow.create(page, about, 'en');
  await expect(window.centre).toContainText(TITLE);
  await expect(page.locator('[data-section-editor]:focus')).toBeVisible();
  expect([await window.count('Error'), await window.count('Warning')]).toEqual([0, 0]);
  await write(window);
  await addMeasure(window);
  await correct(window, program);
  await compare(window, program);

  const file = path.join(folder, 'Lantern plan.plan');
  await dialogs.chooseFile(file);
  await chooseFromMenu(program, 'save-as');
  await expect(page).toHaveTitle(/^Lantern plan — saved and verified \d\d:\d\d/);
  const { plan, versions } = readDocument(file);
  expect(plan.language).toBe('en');
  expect(plan.profile).toMatchObject({ title: TITLE, issuer: 'Zigong Municipal Government' });
  expect(plan.records.target).toMatchObject([{ value: { value: '500', unit: '家' }, deadline: '2028' }]);
  expect(versions.map(({ name }) => name)).toEqual(['Consultation draft']);
  await exportWord(window, dialogs, path.join(folder, 'Lantern plan.docx'));
});

/** Exports for issue and looks at the file that lies on the disk then: not a Chinese character in it. */
async function exportWord({ page }: PlanWindow, dialogs: Dialogs, file: string): Promise<void> {
  await dialogs.chooseFile(file);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: 'Export to Word' });
  await sheet.getByRole('button', { name: 'Export', exact: true }).click();
  const report = page.getByRole('dialog', { name: 'Exported' });
  await expect(report).toContainText('“Lantern plan” was written', { timeout: 60_000 });
  await expect(report.getByRole('button', { name: 'Show in folder' })).toBeVisible();
  expect(existsSync(file)).toBe(true);
  const bytes = readFileSync(file);
  const words = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '');
  expect(words).toContain('This plan is drawn up to upgrade the lantern industry.');
  expect(words).toContain('By 2028 the park holds 500 enterprises.');
  expect(words).toContain('Build the lantern culture park');
  expect(words).toContain('Bureau of Commerce');
  expect(words.match(/[\p{Script=Han}，。；：、（）]+/gu)).toBeNull();
  expect(await sdkErrors(bytes)).toEqual([]);
}
