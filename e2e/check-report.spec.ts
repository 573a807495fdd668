import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { test, expect } from './editor-test';
import { chooseFromMenu } from './menu';
import { paragraph, planOf } from './plan-file';

test.use({ plan: planOf({ a: [paragraph('p1', '推动彩灯产业的的发展。')] }) });

test('what the checks found goes to a Word document, or to a page', async ({ editor, program, dialogs, folder }) => {
  const { page } = editor;
  const word = path.join(folder, '报告.docx');
  await dialogs.chooseFile(word);
  await chooseFromMenu(program, 'check-report');
  await expect(page.getByText('已写出检查报告“报告”。')).toBeVisible();
  const parts = unzipSync(readFileSync(word));
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('“的的”重复，应为“的”。');

  const html = path.join(folder, '网页.html');
  await dialogs.chooseFile(html);
  await chooseFromMenu(program, 'check-report');
  await expect(page.getByText('已写出检查报告“网页”。')).toBeVisible();
  expect(readFileSync(html, 'utf8')).toMatch(/检查日期：\d{4}年\d{1,2}月\d{1,2}日/);
});
