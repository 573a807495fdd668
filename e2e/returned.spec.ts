import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { inlineText } from '../core/derive';
import { linesOf } from '../core/model';
import type { Plan } from '../core/records';
import { exportPlan } from '../word';
import { barriers } from './barriers';
import { test, expect } from './fixture';
import { chooseFromMenu } from './menu';
import { paragraph, planOf, readPlan, ref, writePlan } from './plan-file';
import { wordsIn } from './words';

const t = wordsIn('zh-CN');

const plan: Plan = planOf(
  {
    a: [
      paragraph('p1', '立足竹资源，做强竹编产业。'),
      paragraph('p2', [{ text: '到2028年，年产值达到' }, ref('target0001', 'value'), { text: '。' }]),
      paragraph('p3', '定期通报进展情况。'),
      { type: 'generated-table', id: 'g1', table: 'indicators', children: [{ text: '' }] },
    ],
    b: [paragraph('p4', '加强组织领导。')],
  },
  {
    target: [
      { id: 'target0001', name: '竹编年产值', value: { value: '12', unit: '亿元', comparator: '=' }, deadline: '2028' },
      { id: 'target0002', name: '规上企业', value: { value: '30', unit: '家', comparator: '=' }, deadline: '2028' },
    ],
  },
);

/** The paragraph of a body that says something, with its marks. */
const saying = (xml: string, text: string): string => {
  const found = (xml.match(/<w:p>(?:(?!<w:p>).)*?<\/w:p>/gs) ?? []).find((each) => each.includes(text));
  if (found === undefined) throw new Error(`No paragraph says ${text}`);
  return found;
};

const INSERTED =
  '<w:p><w:ins w:id="901" w:author="李审" w:date="2026-04-02T09:30:00Z"><w:r><w:t>建立专家咨询机制。</w:t></w:r></w:ins></w:p>';

/** The plan as it goes out, and as it comes back: a sentence, a value, a cell and a heading changed, a paragraph gone, one come. */
async function writeReturned(file: string): Promise<void> {
  const sent = await exportPlan(plan, file, { profile: 'gbt9704', purpose: 'return' });
  if (!sent.ok) throw new Error(sent.failure.kind);
  const parts = unzipSync(sent.value.bytes);
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const changed = body
    .replace('做强竹编产业', '做大做强竹编产业')
    .replace('12亿元', '15亿元')
    .replace('>30<', '>36<')
    .replace(saying(body, '定期通报'), '')
    .replace(saying(body, '加强组织领导'), (was) => was + INSERTED);
  writeFileSync(file, zipSync({ ...parts, 'word/document.xml': strToU8(changed) }));
}

const textsOf = ({ sections, ...rest }: Plan): readonly string[] =>
  sections.flatMap(({ prose }) => [...linesOf(prose)].map((line) => inlineText({ sections, ...rest }, line.children)));

/** The item of the tray about a text. */
const about = (dialog: Locator, text: string): Locator => dialog.getByRole('listitem').filter({ hasText: text });

test('a Word file that came back: what differs is chosen place by place, and the plan opens with it as one step', async ({
  page,
  program,
  dialogs,
  folder,
}) => {
  const returned = path.join(folder, '征求意见.docx');
  await writeReturned(returned);
  await dialogs.chooseFile(returned);
  await page.getByRole('button', { name: t('start.openNote') }).click();
  const tray = page.getByRole('dialog', { name: t('returned.title', { name: '征求意见.docx' }) });
  await tray.waitFor();
  await expect(tray.getByRole('listitem')).toHaveCount(5);
  await expect(about(tray, '建立专家咨询机制')).toContainText('李审 2026-04-02 09:30');
  await expect(about(tray, '竹编年产值')).toContainText('数据改动');
  await expect(about(tray, '规上企业')).toContainText('36');
  expect(await barriers(page)).toEqual([]);

  // By keyboard: the arrow takes what the group is on.
  const sentence = about(tray, '做强竹编产业').getByRole('radio', { name: t('returned.take'), exact: true });
  await about(tray, '做强竹编产业')
    .getByRole('radio', { name: t('returned.keep'), exact: true })
    .focus();
  await page.keyboard.press('ArrowRight');
  await expect(sentence).toBeChecked();
  await about(tray, '竹编年产值')
    .getByText(t('returned.takeValue', { value: '15亿元' }))
    .click();
  await about(tray, '规上企业')
    .getByText(t('returned.takeValue', { value: '36' }))
    .click();
  await about(tray, '建立专家咨询机制').getByText(t('returned.take'), { exact: true }).click();
  await expect(tray).toContainText(t('returned.taken', { count: 4, all: 5 }));
  await tray.getByRole('button', { name: t('returned.open') }).click();

  // What was not taken is listed, and can be looked at again.
  const left = page.getByRole('dialog', { name: t('returned.leftTitle', { name: '征求意见.docx' }) });
  await expect(left.getByRole('listitem')).toHaveCount(1);
  await expect(left).toContainText('定期通报进展情况');
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByText(t('returned.left', { count: 1 }))).toBeVisible();

  await expect(page.locator('[data-block="p1"]')).toHaveText('立足竹资源，做大做强竹编产业。');
  await expect(page.locator('[data-block="p2"]')).toContainText('15亿元');
  const taken = path.join(folder, '采用.plan');
  await dialogs.chooseFile(taken);
  writeFileSync(taken, '');
  await chooseFromMenu(program, 'save-as');
  await expect.poll(() => readFileSync(taken).length).toBeGreaterThan(0);
  const after = readPlan(taken);
  expect(textsOf(after)).toEqual([
    '立足竹资源，做大做强竹编产业。',
    '到2028年，年产值达到15亿元。',
    '定期通报进展情况。',
    '加强组织领导。',
    '建立专家咨询机制。',
  ]);
  expect(after.records.target.map(({ value }) => value)).toEqual([
    { value: '15', unit: '亿元', comparator: '=' },
    { value: '36', unit: '家', comparator: '=' },
  ]);

  // One step back is the plan that went out.
  await page.locator('[data-block="p4"]').click();
  await page.keyboard.press('Control+z');
  await expect(page.locator('[data-block="p1"]')).toHaveText('立足竹资源，做强竹编产业。');
  await chooseFromMenu(program, 'save');
  await expect.poll(() => readPlan(taken)).toEqual(plan);
});

test('a file that came back while the plan was written on, and files that are none', async ({
  page,
  program,
  dialogs,
  folder,
}) => {
  const own = path.join(folder, '计划.plan');
  writePlan(own, plan);
  await dialogs.chooseFile(own);
  await page.getByRole('button', { name: t('start.openNote') }).click();
  await page.locator('[data-section-editor]').first().waitFor();

  // The plan stands as it went out: what is taken goes into it.
  const returned = path.join(folder, '征求意见.docx');
  await writeReturned(returned);
  await dialogs.chooseFile(returned);
  await chooseFromMenu(program, 'open');
  const tray = page.getByRole('dialog', { name: t('returned.title', { name: '征求意见.docx' }) });
  await about(tray, '做强竹编产业').getByText(t('returned.take'), { exact: true }).click();
  await tray.getByRole('button', { name: t('returned.apply') }).click();
  await expect(page.locator('[data-block="p1"]')).toHaveText('立足竹资源，做大做强竹编产业。');
  await page.keyboard.press('Escape');

  await page.locator('[data-block="p1"]').click();
  await page.keyboard.press('End');
  await page.keyboard.type('本县实际。');
  await expect(page.locator('[data-block="p1"]')).toContainText('本县实际。');

  const old = path.join(folder, '旧稿.doc');
  writeFileSync(old, Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1));
  await dialogs.chooseFile(old);
  await chooseFromMenu(program, 'open');
  await expect(page.getByText('“旧稿.doc”不是可以读取的 Word 文档')).toBeVisible();

  await dialogs.chooseFile(returned);
  await chooseFromMenu(program, 'open');
  await expect(tray).toContainText(t('returned.movedOn'));
  await tray.getByRole('button', { name: t('returned.takeAll') }).click();
  const opening = program.waitForEvent('window');
  await tray.getByRole('button', { name: t('returned.open') }).click();
  const second = await opening;
  await expect(second.locator('[data-block="p1"]')).toHaveText('立足竹资源，做大做强竹编产业。');
  await expect(second.locator('[data-block="p3"]')).toHaveCount(0);
  await expect(page.locator('[data-block="p1"]')).toContainText('本县实际。');
});
