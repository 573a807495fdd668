// Runs Playwright on the real Electron, under virtual displays where there is none: one for each worker.
import os from 'node:os';
import { startDisplays } from './displays.mjs';
import { resolveElectron } from './electron-runtime.mjs';
import { inRepository } from './repository.mjs';
import { runProgram } from './run-program.mjs';
import { buildAll } from './build.mjs';
import { isBuilt } from './build-stamp.mjs';

if (!isBuilt()) await buildAll();
const runtime = await resolveElectron();
const playwright = inRepository('node_modules/@playwright/test/cli.js');
// A window waits more than it works: one more than there are processors keeps them busy.
const displays = await startDisplays(Math.min(3, os.cpus().length + 1));
const env = {
  ...process.env,
  ELECTRON_OVERRIDE_DIST_PATH: runtime.dist,
  ...(displays.names.length > 0 && { DISPLAY: displays.names[0], PLANLOOM_DISPLAYS: displays.names.join(' ') }),
};
const { code } = await runProgram(process.execPath, [playwright, 'test', ...process.argv.slice(2)], {
  env,
  loud: true,
});
displays.close();
process.exitCode = code;
