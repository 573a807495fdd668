import { tourHeading } from './tour-plan';
import { expect, type Tour, type Visit } from './tour-test';

/** Goes to a line of the officer's own section, the caret at its end. */
export async function goToLine({ page, press, language }: Visit, line: string): Promise<void> {
  await page
    .locator('[data-pane="outline"] [role="row"]')
    .filter({ hasText: tourHeading(language) })
    .first()
    .click();
  await page.locator(`[data-section-editor] [data-block="${line}"]`).click();
  await page.locator('[data-section-editor]:focus').waitFor();
  await press('End');
}

/** The page, the outline, and everything that opens over the text. */
export const textTour: Tour = async (visit, look) => {
  await visit.page.locator('[data-section-editor]').first().waitFor();
  await look('plan');
  for (const section of ['section005', 'section008', 'section016']) {
    await visit.page.locator(`[data-pane="outline"] [data-key="${section}"]`).click();
    await look(`text, ${section}`);
  }
  await outline(visit, look);
  await lists(visit, look);
  await tables(visit, look);
  await pictures(visit, look);
  await bar(visit, look);
};

const outline: Tour = async ({ page, words, language, dialog, press, close }, look) => {
  const row = page
    .locator('[data-pane="outline"] [role="row"]')
    .filter({ hasText: tourHeading(language) })
    .first();
  const item = (key: string) => page.getByRole('menuitem', { name: words(key), exact: false }).first();
  await page.locator('[data-pane="outline"] [data-key="section001"]').click({ button: 'right' });
  await item('outline.add').waitFor();
  await look('menu of a section that the template fixes');
  await press('Escape');
  await row.click({ button: 'right' });
  await item('outline.rename').click();
  await dialog.getByLabel(words('outline.heading')).fill('');
  await press('Enter');
  await dialog.getByText(words('outline.headingNeeded')).waitFor();
  await look('rename a section');
  await close();
  await row.click({ button: 'right' });
  await item('outline.removeSection').click();
  await dialog.getByText(words('outline.removeHolds')).waitFor();
  await look('remove a section');
  await close();
};

const lists: Tour = async (visit, look) => {
  const { page, words, press, button } = visit;
  await goToLine(visit, 'tour000014');
  await page.mouse.move(600, 300);
  await page.getByRole('button', { name: words('tools.bold') }).hover();
  await page.getByRole('tooltip').waitFor();
  await look('tip of a tool');
  await page.keyboard.type('@');
  await page
    .getByRole('listbox', { name: words('references.label') })
    .getByRole('option')
    .first()
    .waitFor();
  await look('references');
  await page.keyboard.type('77777');
  await look('references, nothing fits');
  await press('Escape', 'Control+z', 'Control+z', 'Control+z');
  await button('tools.style')
    .or(page.getByRole('button', { name: words('tools.style') }))
    .first()
    .click();
  await page.getByRole('option').first().waitFor();
  await look('styles');
  await press('Escape');
  await button('tools.table').click();
  await page.getByRole('menuitem').first().waitFor();
  await look('tables of the tool row');
  await press('Escape');
};

const tables: Tour = async (visit, look) => {
  const { page, words, dialog, choose, press, close } = visit;
  await goToLine(visit, 'tour000014');
  await choose('insert-table');
  await dialog.getByLabel(words('smallTable.rows')).fill('0');
  await press('Enter');
  await dialog.getByText(words('smallTable.outOf', { most: 100 })).waitFor();
  await look('insert a table');
  await close();
  const cell = page.locator('[data-section-editor] [data-block="tour000012"]');
  await cell.click();
  await look('caret in a small table');
  await cell.click({ button: 'right' });
  await page.getByRole('menuitem', { name: words('smallTable.remove-table') }).waitFor();
  await look('menu of a small table');
  await press('Escape');
};

const pictures: Tour = async (visit, look) => {
  const { page, words, press } = visit;
  await goToLine(visit, 'tour000017');
  await page.getByLabel(words('picture.alt')).waitFor();
  await look('caret in the caption of a picture');
  const image = page.locator('[data-section-editor] [data-picture] img');
  await image.click();
  await look('a picture selected');
  await image.click({ button: 'right' });
  await page.getByRole('menuitem', { name: words('picture.remove') }).waitFor();
  await look('menu of a picture');
  await press('Escape');
};

const bar: Tour = async ({ page, words, choose, press, dialog }, look) => {
  await press('Control+a');
  await choose('word-count');
  await dialog.getByText(words('counts.note')).waitFor();
  await look('word count');
  await press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: words('zoom.label', { percent: '100%' }) }).click();
  await page.getByRole('menuitem').first().waitFor();
  await look('zoom');
  await press('Escape');
  await page.getByRole('button', { name: words('tools.foldPane') }).click();
  await look('pane folded');
  await page.getByRole('button', { name: words('tools.showPane') }).click();
};
