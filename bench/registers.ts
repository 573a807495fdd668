import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { runChecks } from '#core/checks';
import { countPlan, financeTotals, generateTable, numberPlan } from '#core/derive';
import { applyEdits } from '#core/edit';
import type { Plan } from '#core/records';
import { repositoryFolder, type Electron } from './electron';
import { SIZES, TABLE_HEADINGS, fullPlan } from './full-plan';
import { startElectron } from './start-electron';
import { percentile } from './statistics';
import { watchKeys } from './watch-keys';

const EDITS = 60;
const PAUSE = 120;
const TABLE_NAMES = ['indicators', 'tasks', 'projects', 'finance', 'talent'] as const;

const ms = (value: number): string => `${value.toFixed(1)} ms`;
const line = (what: string, times: readonly number[]): string =>
  `  ${what.padEnd(44)} p50 ${ms(percentile(times, 0.5))}, p95 ${ms(percentile(times, 0.95))}`;

function took(act: () => void): number {
  const started = performance.now();
  act();
  return performance.now() - started;
}

/** All that is made from a plan: findings, numbers, sums, tables, word count. */
function recompute(plan: Plan): void {
  runChecks(plan);
  numberPlan(plan);
  financeTotals(plan);
  for (const name of TABLE_NAMES) generateTable(plan, name);
  countPlan(plan);
}

/** Measures what follows an edit of one record in a plan of `SIZES`, computed and on the page, and prints the figures. */
export async function benchRegisters(electron: Electron): Promise<void> {
  const plan = fullPlan();
  const sizes = Object.entries(SIZES).map(([kind, count]) => `${count.toLocaleString('en')} ${kind}`);
  console.log(`A plan of 60 pages and ${sizes.join(', ')}:`);
  console.log(
    line(
      'everything computed anew',
      Array.from({ length: 7 }, () => anew(plan)),
    ),
  );
  console.log(line('everything after an edit of one record', afterEdits(plan)));
  const folder = mkdtempSync(path.join(tmpdir(), 'planloom-bench-registers-'));
  try {
    const file = path.join(folder, 'full.json');
    writeFileSync(file, JSON.stringify(plan));
    const { page, close } = await startElectron(electron.path, [repositoryFolder, file]);
    try {
      await measureWindow(page);
    } finally {
      await close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function anew(plan: Plan): number {
  const copy = structuredClone(plan);
  return took(() => recompute(copy));
}

function afterEdits(plan: Plan): readonly number[] {
  let now = plan;
  recompute(now);
  const kinds = ['target', 'project', 'finance'] as const;
  return Array.from({ length: EDITS }, (_, index) => {
    const kind = kinds[index % 3] ?? 'target';
    const record = now.records[kind][index]?.id ?? '';
    const value = { value: String(index), comparator: '=', unit: kind === 'target' ? '家' : '万元' };
    const field = kind === 'target' ? 'value' : kind === 'project' ? 'investment' : 'amount';
    return took(() => {
      now = applyEdits(now, [{ kind: 'set-field', record, field, value }]);
      recompute(now);
    });
  });
}

async function measureWindow(page: Page): Promise<void> {
  await page.locator('[data-ref="target0000.value"]').first().click();
  const inText = await editField(page, 'target0000.value', (index) => `${String(500 + index)}家`);
  console.log(line('edit of a target to its paint in the text', inText));
  for (const [name, cell, write] of [
    ['projects', 'project000.investment', (index: number) => `${String(900 + index)}万元`],
    ['finance', 'money00000.amount', (index: number) => `${String(300 + index)}万元`],
  ] as const) {
    await page.locator('[data-pane="outline"] [role="row"]').filter({ hasText: TABLE_HEADINGS[name] }).click();
    const table = page.locator(`[data-table="${name}"]`);
    await table.scrollIntoViewIfNeeded();
    await table.locator('tbody tr').first().locator('td').nth(1).click();
    const times = await editField(page, cell, write);
    console.log(line(`edit to paint beside the table of ${name}`, times));
  }
  console.log('');
}

/** Types values into a field beside the page, one after the other, and gives the times from Enter to the paint. */
async function editField(page: Page, name: string, write: (index: number) => string): Promise<readonly number[]> {
  const field = page.locator(`[data-pane="details"] [data-field="${name}"]`);
  await field.click();
  await page.waitForTimeout(1500);
  await page.evaluate(watchKeys);
  const times: number[] = [];
  for (let edit = 0; edit < EDITS / 2; edit++) {
    await field.fill(write(edit));
    await page.evaluate(() => window.benchTimes?.splice(0));
    await page.keyboard.press('Enter');
    await page.waitForTimeout(PAUSE);
    times.push(...(await page.evaluate(() => window.benchTimes?.splice(0) ?? [])));
  }
  if (times.length !== EDITS / 2 || (await field.inputValue()) !== write(EDITS / 2 - 1))
    throw new Error(`the field holds ${await field.inputValue()} after ${String(times.length)} edits`);
  return times;
}
