// Takes the screenshot of the README: the plan window with the sample plan, on the real Electron.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron } from '@playwright/test';
import { buildAll } from './build.mjs';
import { isBuilt } from './build-stamp.mjs';
import { resolveElectron } from './electron-runtime.mjs';
import { inRepository, repository } from './repository.mjs';
import { hasDisplay, withDisplay } from './run-program.mjs';

const sample = inRepository('templates/samples/zigong-lantern.zh-CN.json');
const picture = inRepository('docs/images/plan-window.png');

if (hasDisplay()) {
  if (!isBuilt()) await buildAll();
  await takePicture(await resolveElectron());
} else {
  const [command, ...args] = withDisplay([process.execPath, fileURLToPath(import.meta.url)]);
  process.exitCode = spawnSync(command, args, { stdio: 'inherit' }).status ?? 1;
}

async function takePicture(runtime) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'planloom-screenshot-'));
  const isRoot = process.getuid?.() === 0;
  const program = await _electron.launch({
    executablePath: runtime.path,
    args: [
      ...[repository, `--user-data-dir=${profile}`, '--disable-dev-shm-usage'],
      ...(isRoot ? ['--no-sandbox'] : []),
      sample,
    ],
    chromiumSandbox: !isRoot,
  });
  try {
    const page = await program.firstWindow();
    // The caret in a measure, so that the pane beside the page shows its record; first the section comes into view.
    const measure = page.locator('[data-pane="centre"]').getByText('加快建设文化创意产业园区').first();
    await measure.scrollIntoViewIfNeeded();
    await page.waitForTimeout(1000);
    await measure.click();
    await page.locator('[data-pane="details"]').getByText('牵头单位').first().waitFor();
    await page.waitForTimeout(500);
    fs.mkdirSync(path.dirname(picture), { recursive: true });
    await page.screenshot({ path: picture });
    console.log(picture);
  } finally {
    const ended = new Promise((resolve) => program.process().once('exit', resolve));
    await program.evaluate(({ app }) => app.exit(0)).catch(() => undefined);
    await ended;
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
  }
}
