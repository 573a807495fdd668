// npm start: opens the program; on a machine without a display it takes the sample plan through to a Word file instead.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { isBuilt } from './build-stamp.mjs';
import { inRepository } from './repository.mjs';
import { hasDisplay } from './run-program.mjs';
import { setUp } from './set-up.mjs';

const sample = inRepository('templates/samples/zigong-lantern.zh-CN.json');
const word = inRepository('out/sample/自贡市彩灯产业转型升级行动计划.docx');

try {
  process.exitCode = await start();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function start() {
  const { missingCommand, runtimeProblem } = await setUp('start');
  if (!isBuilt()) {
    console.log('Building Planloom …');
    const { buildAll } = await import('./build.mjs');
    await buildAll();
  }
  const exitCode = hasDisplay() ? await openWindow(runtimeProblem) : exportSample();
  if (missingCommand) console.log(`To install what the window needs on this system:\n  ${missingCommand}`);
  return exitCode;
}

async function openWindow(runtimeProblem) {
  if (runtimeProblem) {
    console.error(runtimeProblem);
    return 1;
  }
  const { runElectron } = await import('./electron-runtime.mjs');
  return await runElectron([inRepository(), ...process.argv.slice(2)]);
}

function exportSample() {
  console.log('No display here, so the sample plan is checked and exported instead of opening the window.\n');
  fs.mkdirSync(inRepository('out/sample'), { recursive: true });
  const checked = planloom('check', sample);
  if (checked !== 0) return checked;
  const exported = planloom('export', sample, '-o', word, '--force');
  if (exported === 0) console.log(`\nThe Word file: ${word}`);
  return exported;
}

function planloom(...args) {
  const { status } = spawnSync(process.execPath, [inRepository('out/cli/planloom.cjs'), ...args], { stdio: 'inherit' });
  return status ?? 2;
}
