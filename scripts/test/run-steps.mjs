import { performance } from 'node:perf_hooks';
import { inRepository } from '../repository.mjs';
import { runProgram } from '../run-program.mjs';

/**
 * Runs groups of lanes of steps and says one line a step; a step that failed shows all it wrote.
 * A step may need what an earlier one gives: where that is absent it is not run. `given` is what there is before.
 * Returns { failed, notRun }, the names of steps.
 */
export async function runSteps(groups, given) {
  const state = { given: new Set(given), failed: [], notRun: [] };
  for (const lanes of groups) {
    await Promise.all(lanes.map((lane) => runLane(lane, state)));
  }
  return { failed: state.failed, notRun: state.notRun };
}

async function runLane(steps, state) {
  for (const step of steps) {
    const absent = (step.needs ?? []).filter((need) => !state.given.has(need));
    if (absent.length > 0) {
      state.notRun.push(`${step.name}: there is no ${absent.join(' and no ')}`);
      console.log(`-    ${step.name.padEnd(20)} not run`);
    } else if (await passes(step)) {
      if (step.gives) state.given.add(step.gives);
    } else {
      state.failed.push(step.name);
    }
  }
}

async function passes({ name, command: [program, ...args], env }) {
  const start = performance.now();
  const { code, output } = await runProgram(program, args, { cwd: inRepository(), env: { ...process.env, ...env } });
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(20)} ${seconds} s`);
  if (code !== 0) console.log(`\n${output.trimEnd()}\n`);
  return code === 0;
}
