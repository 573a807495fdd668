import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { Dialogs } from '../../e2e/dialogs';
import { repositoryFolder, type Electron } from '../electron';
import { median } from '../statistics';
import { pagesOfText, planOfPages } from './content';

const PAGES = 20;
const ROUNDS = 5;
/** How long the officer looks at the sheet before she presses the button, in milliseconds. */
const LOOKS = { 'at once': 0, 'after 3 s': 3000 } as const;
const LAYOUTS = { 公文格式: /公文格式/, 报告格式: /报告格式/ } as const;

const ms = (value: number): string => `${value.toFixed(0)} ms`;

async function launch(electron: Electron, folder: string, plan: string): Promise<ElectronApplication> {
  const isRoot = process.getuid?.() === 0;
  return await _electron.launch({
    executablePath: electron.path,
    args: [
      repositoryFolder,
      `--user-data-dir=${path.join(folder, 'profile')}`,
      ...(isRoot ? ['--no-sandbox'] : []),
      plan,
    ],
    chromiumSandbox: !isRoot,
    cwd: repositoryFolder,
  });
}

/** Presses the button and measures, by the clock of the page, until the frame after the one in which the report stands there. */
const press = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const sheet = document.querySelector('[role="dialog"]');
        const button = [...(sheet?.querySelectorAll('button') ?? [])].find((each) => each.textContent === '导出');
        if (!button) {
          reject(new Error('There is no button to export with.'));
          return;
        }
        const started = performance.now();
        const observer = new MutationObserver(() => {
          if (!document.querySelector('section[aria-label="写出后逐项核对"]')) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)));
        });
        observer.observe(document.body, { subtree: true, childList: true });
        button.click();
      }),
  );

interface Round {
  readonly layout: RegExp;
  readonly look: number;
  readonly file: string;
}

/** Opens the sheet, chooses the layout, looks, exports and closes the report. */
async function exportOnce(page: Page, dialogs: Dialogs, { layout, look, file }: Round): Promise<number> {
  await page.getByRole('button', { name: '导出', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: '导出 Word' });
  await dialogs.chooseFile(file);
  await sheet.getByRole('radio', { name: layout }).press('Space');
  await page.waitForTimeout(look);
  const took = await press(page);
  await page.getByRole('dialog').getByRole('button', { name: '关闭' }).last().click();
  return took;
}

/**
 * Measures the export in the window for a plan of 20 pages: from the press of the button to the report, the dialog that asks
 * where being answered at once. The file is made, checked, written and read back.
 */
export async function benchExportClick(electron: Electron): Promise<void> {
  console.log(
    `Export of ${String(PAGES)} pages in the window, from the press to the report, median of ${String(ROUNDS)}:`,
  );
  const folder = mkdtempSync(path.join(tmpdir(), 'planloom-bench-click-'));
  const plan = path.join(folder, 'plan.json');
  writeFileSync(plan, JSON.stringify(planOfPages(pagesOfText(PAGES))));
  const program = await launch(electron, folder, plan);
  try {
    const page = await program.firstWindow();
    const dialogs = await Dialogs.takeOver(program);
    for (const [name, layout] of Object.entries(LAYOUTS))
      for (const [when, look] of Object.entries(LOOKS)) {
        const times: number[] = [];
        for (let round = 0; round <= ROUNDS; round++) {
          const file = path.join(folder, `${name}-${String(look)}-${String(round)}.docx`);
          times.push(await exportOnce(page, dialogs, { layout, look, file }));
        }
        const [first = Number.NaN, ...rest] = times;
        console.log(`  ${name}, pressed ${when.padEnd(9)} ${ms(median(rest))} (the first time ${ms(first)})`);
      }
    console.log('');
  } finally {
    await program.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
