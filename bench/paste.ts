import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { readHtml } from '#core/paste';
import { repositoryFolder, type Electron } from './electron';
import { largePlan, TYPING_PLACE } from './large-plan';
import { startElectron } from './start-electron';
import { median } from './statistics';

const BYTES = 5_000_000;
const ROUNDS = 3;
const END = '粘贴到此为止';

const ms = (value: number): string => `${value.toFixed(0)} ms`;

/** A paragraph as Word writes it: about a kilobyte of markup for a line of text. */
const wordParagraph = (text: string, more = '', inside = ''): string => `
<p class=MsoNormal style='text-indent:32.0pt;mso-char-indent-count:2.0;line-height:28.0pt;
mso-line-height-rule:exactly;${more}'>${inside}<span style='font-size:16.0pt;font-family:仿宋_GB2312;
mso-hansi-font-family:"Times New Roman";mso-bidi-font-family:"Times New Roman"'>${text}，到</span><span
lang=EN-US style='font-size:16.0pt;font-family:"Times New Roman",serif;mso-fareast-font-family:
仿宋_GB2312'>2028</span><b style='mso-bidi-font-weight:normal'><span style='font-size:16.0pt;
font-family:仿宋_GB2312'>年总产值达到</span></b><span lang=EN-US style='font-size:16.0pt;mso-fareast-font-family:
仿宋_GB2312'>50</span><span style='font-size:16.0pt;font-family:仿宋_GB2312'>亿元。<span
lang=EN-US><o:p></o:p></span></span></p>
`;
const IGNORED = `<![if !supportLists]><span lang=EN-US style='mso-fareast-font-family:等线'><span
style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>`;

/** A document as Word puts it on the clipboard, of about this length: paragraphs, every fifth an item of a list. */
export function wordHtml(length: number): string {
  const parts: string[] = [];
  for (let size = 0, index = 0; size < length; index++) {
    const text = `推动第${String(index + 1)}项彩灯产业转型升级重点任务落地见效`;
    const part = index % 5 === 4 ? wordParagraph(text, 'mso-list:l0 level1 lfo1;', IGNORED) : wordParagraph(text);
    parts.push(part);
    size += part.length;
  }
  return `<html><body lang=ZH-CN><!--StartFragment-->${parts.join('')}<p class=MsoNormal>${END}</p><!--EndFragment--></body></html>`;
}

/** Pastes in the page as a program would; gives the time until the text is painted and the longest time it stood still. */
async function measurePaste(page: Page, html: string): Promise<{ readonly total: number; readonly still: number }> {
  const place = page.getByText(TYPING_PLACE);
  await place.scrollIntoViewIfNeeded();
  await page.waitForTimeout(1500);
  await place.click({ force: true });
  await page.keyboard.press('End');
  await page.waitForTimeout(500);
  return await page.evaluate(pasteInPage, { html, end: END });
}

/* Runs in the page. */
async function pasteInPage(what: {
  readonly html: string;
  readonly end: string;
}): Promise<{ total: number; still: number }> {
  const data = new DataTransfer();
  data.setData('text/html', what.html);
  const start = performance.now();
  const editor = document.activeElement;
  let still = 0;
  let last = start;
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  document.activeElement?.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
  );

  while (editor?.textContent.includes(what.end) !== true) {
    await frame();
    const now = performance.now();
    still = Math.max(still, now - last);
    last = now;
    if (now - start > 180_000) throw new Error('Nothing was pasted.');
  }
  await frame();
  await frame();
  const end = performance.now();
  return { total: end - start, still: Math.max(still, end - last) };
}

/** Measures reading and pasting 5 MB of Word's HTML into a plan of 10,000 blocks. */
export async function benchPaste(electron: Electron): Promise<void> {
  const html = wordHtml(BYTES);
  const reading = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    readHtml(html);
    return performance.now() - start;
  });
  const folder = mkdtempSync(path.join(tmpdir(), 'planloom-bench-paste-'));
  try {
    const file = path.join(folder, 'large.json');
    writeFileSync(file, JSON.stringify(largePlan({ blocks: 10_000, sections: 100 })));
    const pastes: { total: number; still: number }[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const { page, close } = await startElectron(electron.path, [repositoryFolder, file]);
      try {
        pastes.push(await measurePaste(page, html));
      } finally {
        await close();
      }
    }
    console.log(
      `Paste of ${(html.length / 1e6).toFixed(1)} MB of Word's HTML, ${String(readHtml(html).blocks.length)} blocks:`,
    );
    console.log(`  read alone in ${ms(median(reading))}`);
    console.log(
      `  to paint in ${ms(median(pastes.map(({ total }) => total)))}, the window still for ${ms(median(pastes.map(({ still }) => still)))} at most\n`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
