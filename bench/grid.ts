import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Target } from '#core/records';
import { repositoryFolder, type Electron } from './electron';
import { largePlan } from './large-plan';
import { startElectron } from './start-electron';
import { percentile } from './statistics';
import { watchKeys } from './watch-keys';

const ROWS = 3000;
const EDITS = 60;
const STEPS = 120;
const PAUSE = 60;

const ms = (value: number): string => `${value.toFixed(1)} ms`;
const line = (what: string, times: readonly number[]): string =>
  `  ${what.padEnd(22)} p50 ${ms(percentile(times, 0.5))}, p95 ${ms(percentile(times, 0.95))}`;

const target = (index: number): Target => ({
  id: `target${String(index).padStart(4, '0')}`,
  name: `第${String(index + 1)}项指标`,
  value: { value: String(100 + index), comparator: '=', unit: '家' },
  baseline: { value: String(50 + index), comparator: '=', unit: '家' },
  baselineYear: '2025',
  deadline: '2028',
  nature: 'expected',
});

/** A plan whose register of targets is long, and whose text is that of a plan of usual length. */
function longRegister(): string {
  const plan = largePlan({ blocks: 600, sections: 10 });
  return JSON.stringify({
    ...plan,
    records: { ...plan.records, target: Array.from({ length: ROWS }, (_, index) => target(index)) },
  });
}

/** Measures the grid of a register of 3,000 rows, checks and all, and prints the figures. */
export async function benchGrid(electron: Electron): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'planloom-bench-grid-'));
  try {
    const file = path.join(folder, 'long.json');
    writeFileSync(file, longRegister());
    const { page, close } = await startElectron(electron.path, [repositoryFolder, file]);
    try {
      await measure(page);
    } finally {
      await close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(page: Page): Promise<void> {
  await page.locator('[data-pane="outline"] [data-kind="register"]').first().click();
  await page.locator('[data-record="target0010"] [data-name="value"]').click();
  await page.waitForTimeout(1500);
  await page.evaluate(watchKeys);
  const drawn = await page.locator('[data-record]').count();
  const typed: number[] = [];
  const taken: number[] = [];
  for (let edit = 0; edit < EDITS; edit++) {
    typed.push(...(await timesOf(page, edit % 2 === 0 ? '5' : '6')));
    taken.push(...(await timesOf(page, 'ArrowUp')));
    await timesOf(page, 'ArrowDown');
  }
  const steps: number[] = [];
  for (let step = 0; step < STEPS; step++) steps.push(...(await timesOf(page, step % 40 < 20 ? 'PageDown' : 'PageUp')));
  const value = await page.locator('[data-record="target0010"] [data-name="value"] span').first().textContent();
  if (value !== '6' || steps.length !== STEPS) throw new Error(`the grid holds ${String(value)}`);
  console.log(`Grid of ${ROWS.toLocaleString('en')} rows, ${String(drawn)} of them drawn, checks on:`);
  console.log(line('letter in a cell', typed));
  console.log(line('edit to paint', taken));
  console.log(`${line('page up or down', steps)}\n`);
}

/** Presses a key and gives the milliseconds from it to the paint. */
async function timesOf(page: Page, key: string): Promise<readonly number[]> {
  await page.keyboard.press(key);
  await page.waitForTimeout(PAUSE);
  return page.evaluate(() => window.benchTimes?.splice(0) ?? []);
}
