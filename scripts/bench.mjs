// Measures the built program: start, and typing in a large plan beside ProseMirror. Prints the figures.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { inRepository, repository } from './repository.mjs';
import { hasDisplay, withDisplay } from './run-program.mjs';
import { setUp } from './set-up.mjs';

const { runtime, runtimeProblem } = await setUp('test');
if (runtimeProblem) {
  console.error(runtimeProblem);
  process.exitCode = 1;
} else if (hasDisplay()) {
  const { isBuilt } = await import('./build-stamp.mjs');
  if (!isBuilt()) await (await import('./build.mjs')).buildAll();
  process.env.PLANLOOM_REPOSITORY = repository;
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(inRepository('bench/bench.ts'), { configFile: false, root: repository });
  await module.runBench(runtime);
} else {
  const [command, ...args] = withDisplay([process.execPath, fileURLToPath(import.meta.url)]);
  process.exitCode = spawnSync(command, args, { stdio: 'inherit' }).status ?? 1;
}
