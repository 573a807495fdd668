// The command line from a clone: npm run -s planloom -- <command> …; paths count from the caller's folder.
import { spawnSync } from 'node:child_process';
import { inRepository } from './repository.mjs';
import { isBuilt } from './build-stamp.mjs';
import { installNpmPackages } from './set-up/npm-packages.mjs';

await installNpmPackages({ say: (text) => process.stderr.write(`${text}\n`) });
if (!isBuilt()) {
  const { buildAll } = await import('./build.mjs');
  await buildAll();
}
const { status } = spawnSync(process.execPath, [inRepository('out/cli/planloom.cjs'), ...process.argv.slice(2)], {
  stdio: 'inherit',
  cwd: process.env.INIT_CWD ?? process.cwd(),
});
process.exitCode = status ?? 2;
