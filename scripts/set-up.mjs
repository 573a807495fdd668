import { pathToFileURL } from 'node:url';
import { installNpmPackages } from './set-up/npm-packages.mjs';
import { installSystemPackages } from './set-up/system-packages.mjs';

const say = (text) => process.stderr.write(`${text}\n`);

/**
 * Makes a fresh clone ready, and does nothing in one that is: npm packages, the Electron runtime, system packages.
 * `goal` is "start" or "test". Returns { missingCommand }, the command for what this user cannot install himself,
 * and { runtimeProblem }, why there is no Electron.
 */
export async function setUp(goal) {
  const missingCommand = await installSystemPackages({ goal, say });
  await installNpmPackages({ say });
  const { resolveElectron } = await import('./electron-runtime.mjs');
  try {
    return { missingCommand, runtime: await resolveElectron() };
  } catch (error) {
    return { missingCommand, runtimeProblem: error.message };
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { missingCommand, runtimeProblem } = await setUp(process.argv[2] ?? 'test');
  if (runtimeProblem) say(runtimeProblem);
  if (missingCommand) say(`To install what is missing on this system:\n  ${missingCommand}`);
}
