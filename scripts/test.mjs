// npm test: everything that is checked, on a clone where nothing was set up before.
import fs from 'node:fs';
import { performance } from 'node:perf_hooks';
import { setUp } from './set-up.mjs';
import { countTests } from './test/count-tests.mjs';
import { runSteps } from './test/run-steps.mjs';
import { groups, reports } from './test/steps.mjs';
import { hasDisplay, hasProgram } from './run-program.mjs';

const start = performance.now();
const { missingCommand, runtimeProblem } = await setUp('test').catch(({ message }) => {
  console.error(message);
  process.exit(1);
});
for (const report of Object.values(reports)) fs.rmSync(report, { force: true });

const canShowWindows = !runtimeProblem && (hasDisplay() || hasProgram('xvfb-run'));
const { failed: failedSteps, notRun: stepsNotRun } = await runSteps(groups, canShowWindows ? ['runtime'] : []);

const {
  passed,
  failed,
  secondTry,
  notRun: testsNotRun,
} = countTests({
  vitest: reports.vitest,
  playwright: [reports.windows, reports.packaged],
});
const notRun = [...stepsNotRun, ...testsNotRun];
console.log(`\nDone in ${((performance.now() - start) / 1000).toFixed(0)} s.`);
if (failedSteps.length > 0) console.log(`Failed: ${failedSteps.join(', ')}.`);
if (secondTry.length > 0) console.log(`Passed only at the second try: ${secondTry.join('; ')}.`);
if (notRun.length > 0) {
  console.log(`Not run (${notRun.length}):\n${notRun.map((name) => `  ${name}`).join('\n')}`);
  if (runtimeProblem) console.log(runtimeProblem);
}
if (missingCommand) console.log(`To install what is missing on this system:\n  ${missingCommand}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failedSteps.length > 0 || failed > 0 ? 1 : 0;
