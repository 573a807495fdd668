// npm run check: what can be said without running the program.
import { runSteps } from './test/run-steps.mjs';
import { staticChecks } from './test/steps.mjs';

const { failed } = await runSteps([[staticChecks]], []);
process.exitCode = failed.length > 0 ? 1 : 0;
