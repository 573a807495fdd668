import { rmSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { EditorPage } from './editor-page';
import { expect, launchProgram, test } from './fixture';
import { chooseFromMenu } from './menu';
import { paragraph, planOf, writePlan } from './plan-file';
import { PlanWindow } from './plan-window';
import { journalsIn, killProgram, offers } from './unsaved-work';

/** How often the program is killed; `npm run reliability` does it more often. */
const KILLS = process.env['PLANLOOM_RELIABILITY'] === 'full' ? 30 : 3;
/** What may be lost at most: what was typed so long before the end, in milliseconds. */
const AT_MOST = 1000;

const KEYS = 'planloom';
const typed = (count: number): string => KEYS.repeat(Math.ceil(count / KEYS.length)).slice(0, count);

/** Types until the time is over, and adds when the window had taken in each key. */
async function typeFor(page: Page, time: number, times: number[]): Promise<void> {
  const end = performance.now() + time;
  while (performance.now() < end) {
    const key = KEYS[times.length % KEYS.length] ?? '';
    await page.keyboard.press(key);
    times.push(performance.now());
    await page.waitForTimeout(20);
  }
}

/** Puts the caret where it is typed: in a plan with a file, or in one that was never saved. */
async function goToLine(program: ElectronApplication, page: Page, file: string | undefined): Promise<void> {
  if (file !== undefined) {
    await new EditorPage(page, program, file).caret('p1', 0);
    return;
  }
  const window = await PlanWindow.create(page, { jurisdiction: '自贡市', subject: '彩灯', years: ['2026', '2028'] });
  await window.goToSection('引言');
}

async function recoveredLine(profile: string): Promise<string> {
  const program = await launchProgram({ profile });
  const page = await program.firstWindow();
  await offers(page).getByRole('button', { name: /^恢复/ }).click();
  const line = page.locator('[data-section-editor] p[data-block]').first();
  const text = (await line.innerText()).replaceAll('\uFEFF', '');
  await killProgram(program);
  return text;
}

for (let round = 0; round < KILLS; round++) {
  const kind = (['with a file', 'saved while typing', 'never saved'] as const)[round % 3] ?? 'with a file';

  test(`kill ${String(round + 1)} while typing loses at most a second: ${kind}`, async ({ folder, profile }) => {
    const file = kind === 'never saved' ? undefined : path.join(folder, '计划.plan');
    if (file !== undefined) writePlan(file, planOf({ a: [paragraph('p1')] }));
    const program = await launchProgram({ profile, ...(file !== undefined && { files: [file] }) });
    const page = await program.firstWindow();
    await goToLine(program, page, file);
    const times: number[] = [];
    await typeFor(page, 1200 + Math.random() * 1500, times);
    if (kind === 'saved while typing') await chooseFromMenu(program, 'save');
    await typeFor(page, 1200 + Math.random() * 1500, times);
    const end = performance.now();
    await killProgram(program);
    expect(journalsIn(profile)).toHaveLength(1);

    const text = await recoveredLine(profile);
    expect(typed(times.length).startsWith(text), text).toBe(true);
    const lost = times.slice(text.length);
    const oldest = lost[0] === undefined ? 0 : end - lost[0];
    console.log(
      `kill ${String(round + 1)}, ${kind}: ${String(times.length)} keys, ${String(lost.length)} lost, the oldest ${oldest.toFixed(0)} ms before`,
    );
    expect(oldest, 'milliseconds before the end that are lost').toBeLessThanOrEqual(AT_MOST);
    for (const journal of journalsIn(profile)) rmSync(journal);
  });
}
