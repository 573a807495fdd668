import { existsSync } from 'node:fs';
import path from 'node:path';
import { putOnClipboard } from '../clipboard';
import { goToLine } from './text';
import { expect, type Tour } from './tour-test';

/** Export, versions, reverting, and what is asked when something is pasted. */
export const sheetsTour: Tour = async (visit, look) => {
  await visit.page.locator('[data-section-editor]').first().waitFor();
  await versions(visit, look);
  await visit.choose('revert');
  await visit.dialog.waitFor();
  await look('revert to saved');
  await visit.close();
  await visit.choose('save-template');
  await visit.dialog.getByLabel(visit.words('templates.save.name')).waitFor();
  await visit.dialog.getByRole('button', { name: visit.words('templates.save.save') }).click();
  await visit.dialog.getByText(visit.words('templates.save.nameNeeded')).waitFor();
  await look('save as a template');
  await visit.close();
  await pasting(visit, look);
  await exporting(visit, look);
};

const versions: Tour = async (visit, look) => {
  const { words, dialog, choose, press, page } = visit;
  await choose('versions');
  await dialog.getByText(words('versions.none')).waitFor();
  await dialog.getByRole('button', { name: words('versions.keep') }).click();
  await dialog.getByText(words('versions.nameNeeded')).waitFor();
  await look('versions, none yet');
  await dialog.getByLabel(words('versions.name')).fill('1.0');
  await dialog.getByLabel(words('versions.author')).fill('7');
  await press('Enter');
  await dialog.getByRole('listitem').first().waitFor();
  await look('versions');
  await press('Escape');
  await goToLine(visit, 'tour000014');
  await page.keyboard.type('42');
  await choose('versions');
  for (const [act, seen] of [
    ['look', 'versions.back'],
    ['compare', 'comparison.added'],
    ['rename', 'versions.renameTitle'],
    ['remove', 'versions.removeHint'],
    ['restore', 'versions.restoreHint'],
  ] as const) {
    await dialog.getByRole('button', { name: words(`versions.of.${act}`, { name: '1.0' }) }).click();
    await dialog.getByText(words(seen), { exact: true }).first().waitFor();
    if (act === 'look') await dialog.getByRole('article').waitFor();
    await look(`${act} a version`);
    await press('Escape');
    await dialog.getByText(words('versions.savedWithFile')).waitFor();
  }
  await visit.close();
};

const pasting: Tour = async (visit, look) => {
  const { program, page, words, dialog, press, close } = visit;
  await goToLine(visit, 'tour000014');
  await putOnClipboard(program, { html: '<h1>1</h1><p>42</p><h1>2</h1><p>7</p>', text: '42' });
  await press('Control+v');
  await dialog.getByText(words('pasting.headingsTitle')).waitFor();
  await look('paste text with headings');
  await close();
  const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  await putOnClipboard(program, { html: `<table>${row('1', '2')}${row('3', '4')}</table>`, text: '1\t2' });
  await goToLine(visit, 'tour000014');
  await press('Control+v');
  await dialog.getByText(words('pasting.tableTitle')).waitFor();
  await look('paste a table');
  await dialog.getByText(words('pasting.asRecords')).click();
  await dialog.getByRole('table').waitFor();
  await look('paste a table into a register');
  await close();
  await putOnClipboard(program, { html: '<p>42</p><p><img src="file:///x.png"></p><p>7</p>', text: '42' });
  await goToLine(visit, 'tour000014');
  await press('Control+v');
  await page.getByRole('log').getByText('1', { exact: false }).first().waitFor();
  await look('a message');
};

const exporting: Tour = async ({ folder, dialogs, words, dialog, choose, close }, look) => {
  await choose('export');
  const go = dialog.getByRole('button', { name: words('export.go'), exact: true });
  await go.waitFor();
  await look('export');
  const file = path.join(folder, 'tour.docx');
  await dialogs.chooseFile(file);
  await go.click();
  await dialog.getByText(words('export.report')).waitFor({ timeout: 60_000 });
  expect(existsSync(file)).toBe(true);
  await look('exported');
  await close();
};
