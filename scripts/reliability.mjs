// Fault tests with the full counts: kills at random moments of a save and while typing, system calls that fail, disks
// that are full or read-only.
// Prints what was counted. npm test runs the same tests with small counts.
import { spawnSync } from 'node:child_process';
import { inRepository } from './repository.mjs';
import { setUp } from './set-up.mjs';

const { missingCommand } = await setUp('test');
const env = { ...process.env, PLANLOOM_RELIABILITY: 'full' };
const vitest = [inRepository('node_modules/vitest/vitest.mjs'), 'run', '--no-file-parallelism', 'disk/faults'];
const typing = [inRepository('scripts/e2e.mjs'), '--project=program', '--retries=0', 'recovery-kills.spec.ts'];
const failed = [vitest, typing].filter(
  (args) => spawnSync(process.execPath, args, { stdio: 'inherit', cwd: inRepository(), env }).status !== 0,
);
if (missingCommand) console.log(`To install what is missing on this system:\n  ${missingCommand}`);
process.exitCode = failed.length > 0 ? 1 : 0;
