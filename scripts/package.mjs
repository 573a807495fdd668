// npm run package: the unpacked program for this system in dist/.
import { isBuilt } from './build-stamp.mjs';
import { buildAll } from './build.mjs';
import { inRepository } from './repository.mjs';
import { runProgram } from './run-program.mjs';

if (!isBuilt()) await buildAll();
const builder = inRepository('node_modules/electron-builder/cli.js');
const args = [builder, '--dir', '--config', 'build/electron-builder.config.mjs', ...process.argv.slice(2)];
const { code } = await runProgram(process.execPath, args, { cwd: inRepository(), loud: true });
process.exitCode = code;
