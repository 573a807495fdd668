// Runs Playwright on the real Electron, under a virtual display where there is none.
import { spawnSync } from 'node:child_process';
import { resolveElectron } from './electron-runtime.mjs';
import { inRepository } from './repository.mjs';
import { withDisplay } from './run-program.mjs';
import { buildAll } from './build.mjs';
import { isBuilt } from './build-stamp.mjs';

if (!isBuilt()) await buildAll();
const runtime = await resolveElectron();
const playwright = inRepository('node_modules/@playwright/test/cli.js');
const [command, ...args] = withDisplay([process.execPath, playwright, 'test', ...process.argv.slice(2)]);
const env = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: runtime.dist };
process.exitCode = spawnSync(command, args, { stdio: 'inherit', env }).status ?? 1;
