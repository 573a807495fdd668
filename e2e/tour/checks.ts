import { goToLine } from './text';
import { expect, type Tour } from './tour-test';

/** What the checks show and ask, and the find bar. */
export const checksTour: Tour = async (visit, look) => {
  const { page, words, choose } = visit;
  await page.locator('[data-section-editor]').first().waitFor();
  await goToLine(visit, 'tour000001');
  await choose('show-checks');
  const pane = page.locator('[data-pane="details"]');
  await pane.locator('[data-rule="T05"]').first().waitFor();
  await look('checks');
  await pane
    .locator('[data-rule="T05"]')
    .first()
    .getByRole('button', { name: words('checks.why') })
    .click();
  await look('a finding explained');
  await grouping(visit, look);
  await fixing(visit, look);
  await waiving(visit, look);
  await finding(visit, look);
  await pane.getByRole('tab', { name: words('comments.tab') }).click();
  await look('comments');
};

const grouping: Tour = async ({ page, words }, look) => {
  const pane = page.locator('[data-pane="details"]');
  const by = pane.locator('button[aria-haspopup="listbox"]');
  await pane.locator('[data-rule="P18"] [data-choice]').first().waitFor();
  for (const grouping of ['rule', 'unit', 'section'] as const) {
    await by.click();
    await page.getByRole('option', { name: words(`checks.grouping.${grouping}`) }).click();
    await look(`checks by ${grouping}`);
  }
  await pane.locator('[data-level="warning"]').click();
  await look('one level of the checks');
  await pane.locator('[data-level="warning"]').click();
};

const fixing: Tour = async ({ page, words, dialog, close }, look) => {
  const finding = page.locator('[data-pane="details"] [data-rule="T05"]').first();
  await finding.getByRole('button', { name: words('checks.fixAll', { count: 3 }) }).click();
  await dialog.getByText(words('checks.fixAllTitle')).waitFor();
  await look('fix all');
  await close();
  const box = await page.locator('[data-section-editor] [data-block="tour000001"]').boundingBox();
  const mark = await page.evaluate(() => {
    const [first] = CSS.highlights.get('warning') ?? [];
    const range = document.createRange();
    if (first) {
      range.setStart(first.startContainer, first.startOffset);
      range.setEnd(first.endContainer, first.endOffset);
    }
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  expect(box).not.toBeNull();
  await page.mouse.move(mark.x, mark.y);
  await page.getByRole('group', { name: words('checks.hint') }).waitFor();
  await look('the hint of a finding');
  await page.mouse.move(2, 2);
};

const waiving: Tour = async (visit, look) => {
  const { page, words, dialog, choose } = visit;
  const pane = page.locator('[data-pane="details"]');
  await pane
    .locator('[data-rule="T04"]')
    .first()
    .getByRole('button', { name: words('checks.waiveThis') })
    .click();
  const waive = dialog.getByRole('button', { name: words('checks.waive'), exact: true });
  await waive.click();
  await dialog.getByText(words('checks.reasonNeeded')).waitFor();
  await look('waive, without a reason');
  await dialog.getByLabel(words('checks.reason')).fill('42');
  await dialog.getByLabel(words('checks.name')).fill('7');
  await waive.click();
  await expect(dialog).toHaveCount(0);
  await pane.getByRole('button', { name: words('checks.waived', { count: 1 }) }).click();
  await look('what is waived');
  await goToLine(visit, 'tour000003');
  await page.keyboard.type('X');
  await choose('review-waived');
  await pane.locator('[data-again-all]').waitFor();
  await look('what was waived and has changed since');
};

const finding: Tour = async ({ page, words, dialog, choose, close, press }, look) => {
  const bar = page.getByRole('search');
  const what = bar.getByLabel(words('find.what'), { exact: true });
  await choose('replace');
  await what.fill('2020');
  await bar.getByRole('button', { name: words('find.list') }).click();
  await bar.getByRole('group', { name: words('find.results') }).waitFor();
  await look('find and replace, with the list');
  await bar.locator('button[aria-haspopup="listbox"]').click();
  await page.getByRole('option').first().waitFor();
  await look('where to find');
  await press('Escape');
  await bar.getByLabel(words('find.with')).fill('2021');
  await bar.getByRole('button', { name: words('find.replaceAll') }).click();
  await dialog.getByRole('checkbox').first().waitFor();
  await look('replace all');
  await close();
  await bar.getByRole('button', { name: words('find.options.isPattern') }).click();
  await what.fill('(2');
  await bar.getByRole('alert').waitFor();
  await look('find, a wrong pattern');
  await what.fill('@@@@');
  await bar.getByText(words('find.none')).first().waitFor();
  await look('find, nothing found');
  await bar.getByRole('button', { name: words('find.close') }).click();
};
