import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Picture } from '../core/model';
import { testPicture } from '../core/picture/testing';
import type { Plan } from '../core/records';
import { parsePlan } from '../core/file';
import { linesOf, readPages, type PdfPage } from '../word/testing';
import type { Dialogs } from './dialogs';
import { expect, test } from './editor-test';
import { chooseFromMenu } from './menu';
import { paragraph } from './plan-file';
import { repository } from './runtime';
import { wordsIn } from './words';

const MM = 72 / 25.4;
const CHARACTERS = '产业转型升级行动计划指标任务资金人才项目政策保障措施组织领导单位时限完成情况评估';
/** Text without marks, so that every full line has as many characters as it can. */
const LONG = Array.from({ length: 28 * 60 }, (_, index) => CHARACTERS.at(index % CHARACTERS.length)).join('');

const OFFICIAL = {
  head: ['自贡市人民政府办公室文件'],
  number: '自府办发〔2026〕5号',
  copiesTo: '市委办公室，市政协办公室',
  printedBy: '自贡市人民政府办公室',
  printedOn: '2026-01-06',
};

const kept = testPicture(240, 120);
const MAP: Picture = {
  type: 'picture',
  id: 'picture001',
  media: kept.name,
  children: [{ type: 'picture-caption', id: 'caption001', children: [{ text: '园区布局图' }] }],
};

/** The sample as an official document, with a text of some pages and a picture in its first section. */
function officialPlan(): Plan {
  const sample = readFileSync(path.join(repository, 'templates/samples/zigong-lantern.zh-CN.json'), 'utf8');
  const read = parsePlan(JSON.parse(sample), 'zigong-lantern');
  if (!read.ok) throw new Error('The sample cannot be read.');
  const plan = read.value;
  const [first, ...rest] = plan.sections;
  if (!first) throw new Error('The sample has no section.');
  const prose = [...first.prose, paragraph('longtext01', LONG), MAP, paragraph('behindpic1', '')];
  const sections = [{ ...first, prose }, ...rest];
  const media = { [kept.name]: kept.content };
  return { ...plan, sections, media, profile: { ...plan.profile, date: '2026-01-05', official: OFFICIAL } };
}

test.use({ plan: officialPlan() });

const pages = (file: string): readonly PdfPage[] => readPages(run('pdftotext', ['-bbox', file, '-']));
const run = (program: string, args: readonly string[]): string => {
  try {
    return execFileSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  } catch (error) {
    throw new Error(`${program} (package poppler-utils) is needed`, { cause: error });
  }
};
const textOf = (page: PdfPage | undefined): string => (page?.words ?? []).map(({ text }) => text).join('');

/** Exports a PDF from the sheet and waits for its report. */
async function exportPdf(page: Page, dialogs: Dialogs, file: string, layout: string): Promise<void> {
  const words = wordsIn('zh-CN');
  await dialogs.chooseFile(file);
  await page.getByRole('button', { name: words('tools.export'), exact: true }).click();
  await page
    .getByRole('dialog', { name: words('export.title') })
    .getByText(words('print.pdf'))
    .click();
  const sheet = page.getByRole('dialog', { name: words('print.pdfTitle') });
  await expect(sheet.getByText(words('export.returnNote'))).toHaveCount(0);
  await sheet.getByText(layout).click();
  await sheet.getByRole('button', { name: words('export.go'), exact: true }).click();
  const report = page.getByRole('dialog', { name: words('export.report') });
  await expect(report).toContainText('全部为 A4', { timeout: 60_000 });
  await report.getByRole('button', { name: words('common.close'), exact: true }).click();
}

/** The dashes of a page number below the type area, in millimetres from the left edge. */
function numberOf({ words }: PdfPage): { readonly left: number; readonly right: number; readonly text: string } {
  const foot = words.filter(({ top, bottom }) => (top + bottom) / 2 > 262 * MM);
  return {
    left: Math.min(...foot.map(({ left }) => left)) / MM,
    right: Math.max(...foot.map(({ right }) => right)) / MM,
    text: foot.map(({ text }) => text).join(''),
  };
}

/** The pictures of a file: on which page, their points, and how many points make an inch. */
const picturesIn = (file: string): readonly (readonly number[])[] =>
  run('pdfimages', ['-list', file])
    .trim()
    .split('\n')
    .slice(2)
    .map((row) => row.trim().split(/\s+/))
    .map((cells) => [0, 3, 4, 12, 13].map((at) => Number(cells[at])));

/** The one picture in its own size, on a page that has its caption. */
function expectPicture(file: string, caption: string): void {
  const [[page = 0, ...size] = [], ...others] = picturesIn(file);
  expect(others).toEqual([]);
  expect(size).toEqual([240, 120, 96, 96]);
  expect(textOf(pages(file)[page - 1])).toContain(caption);
}

/** The number at the end of the line of the contents that begins with a text. */
function numberBeside(page: PdfPage | undefined, text: string): string {
  const middle = ({ top, bottom }: PdfPage['words'][number]): number => (top + bottom) / 2;
  const words = page?.words ?? [];
  const found = words.find((word) => word.text === text);
  if (!found) throw new Error(`The contents do not name ${text}.`);
  return words.filter((word) => Math.abs(middle(word) - middle(found)) < 4).at(-1)?.text ?? '';
}

test('an official document as PDF: 22 lines of 28 characters, numbers outside, fonts embedded', async ({
  editor,
  dialogs,
  folder,
}) => {
  const file = path.join(folder, '正式稿.pdf');
  await exportPdf(editor.page, dialogs, file, '公文格式 GB/T 9704');
  const info = run('pdfinfo', ['-f', '1', '-l', '99', file]);
  expect(info).toMatch(/Title: +自贡市彩灯产业转型升级行动计划/);
  expect(info.match(/Page +\d+ size:.*\(A4\)/g)?.length).toBe(Number(/Pages: +(\d+)/.exec(info)?.[1]));
  expect(info).not.toMatch(/CreationDate|Author/);
  const fonts = run('pdffonts', [file]).trim().split('\n').slice(2);
  expect(fonts.length).toBeGreaterThan(0);
  for (const font of fonts) expect(font).toMatch(/ yes (yes|no ) (yes|no) +\d+ +0$/);
  const [first, second, third, ...others] = pages(file);
  if (!first || !second || !third) throw new Error('The document has a page of text.');
  expect(textOf(first)).toContain('自府办发〔2026〕5号');
  const body = linesOf(second).filter(([word]) => (word?.top ?? 0) < 258 * MM);
  expect(body).toHaveLength(22);
  expect(body.map((words) => words.map(({ text }) => text).join('').length)).toEqual(
    Array.from({ length: 22 }, () => 28),
  );
  // One character of 14 pt inside the outer edge of the type area, which lies 26 mm from that of the page.
  const outer = 26 + 14 / MM;
  expect(numberOf(first)).toMatchObject({ text: '—1—', right: expect.closeTo(210 - outer, 0) });
  expect(numberOf(second)).toMatchObject({ text: '—2—', left: expect.closeTo(outer, 0) });
  expect(Math.min(...first.words.map(({ left }) => left)) / MM).toBeCloseTo(28, 0);
  expect(Math.min(...second.words.filter(({ bottom }) => bottom < 258 * MM).map(({ left }) => left)) / MM).toBeCloseTo(
    26,
    0,
  );
  expectPicture(file, '园区布局图');
  const across = others.filter(({ width, height }) => width > height);
  expect(across.length).toBeGreaterThanOrEqual(4);
  expect(Math.max(...(across[1]?.words ?? []).map(({ right }) => right)) / MM).toBeGreaterThan(230);
  const last = others.at(-1);
  expect(textOf(last)).toMatch(/抄送：市委办公室，市政协办公室。自贡市人民政府办公室.*印发/);
  expect((others.length + 3) % 2).toBe(0);
  expect(numberOf(last ?? first).text).not.toContain('—');
  const again = path.join(folder, '再来一次.pdf');
  await exportPdf(editor.page, dialogs, again, '公文格式 GB/T 9704');
  expect(readFileSync(again).equals(readFileSync(file))).toBe(true);
});

test('a report as PDF: contents name the pages that headings stand on; printing asks for a printer', async ({
  editor,
  dialogs,
  folder,
  program,
}) => {
  const { page } = editor;
  const file = path.join(folder, '报告.pdf');
  await exportPdf(page, dialogs, file, '报告格式');
  const all = pages(file);
  expect(textOf(all[0])).toContain('自贡市彩灯产业转型升级行动计划');
  const isOn = (page: PdfPage, text: string): boolean => page.words.some((word) => word.text === text);
  const pageOf = (text: string): number => all.findIndex((page, index) => index > 2 && isOn(page, text));
  const number = numberBeside(all[1], '二、重点任务');
  expect(number).toBe(String(pageOf('二、重点任务') - pageOf('引言') + 1));
  expect(textOf(all[pageOf('二、重点任务')])).toMatch(new RegExp(`[^0-9]${number}$`));
  expect(numberBeside(all[1], '任务分工表')).toBe(String(pageOf('任务分工表') - pageOf('引言') + 1));
  expectPicture(file, '图1园区布局图');
  const printers = await program.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getPrintersAsync(),
  );
  expect(printers, 'this test is for a machine without a printer').toEqual([]);
  await chooseFromMenu(program, 'print');
  const sheet = page.getByRole('dialog', { name: '打印' });
  await sheet.getByRole('button', { name: '打印…', exact: true }).click();
  await expect(sheet.getByRole('alert')).toContainText('没有可用的打印机');
});
