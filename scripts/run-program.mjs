import { spawn, spawnSync } from 'node:child_process';
import os from 'node:os';

/**
 * Runs a program to its end and gives back { code, output }.
 * Output is kept, and passed on at once only where `loud` is set.
 */
export function runProgram(command, args, { loud = false, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    const chunks = [];
    const keep = (stream, target) =>
      stream?.on('data', (chunk) => {
        chunks.push(chunk);
        if (loud) target.write(chunk);
      });
    keep(child.stdout, process.stdout);
    keep(child.stderr, process.stderr);
    child.on('error', (error) => resolve({ code: 127, output: `${command}: ${error.message}\n` }));
    child.on('close', (code, signal) => {
      const output = Buffer.concat(chunks).toString('utf8');
      resolve({ code: code ?? 128 + (os.constants.signals[signal] ?? 0), output });
    });
  });
}

/** Runs a program that must succeed and returns what it wrote. */
export function runOrThrow(command, args, options) {
  const { error, status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    ...options,
  });
  if (error) throw new Error(`${command}: ${error.message}`);
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')}: exit code ${status}\n${stdout ?? ''}${stderr ?? ''}`);
  return stdout;
}

/** True where the program can be found on the path. */
export function hasProgram(name) {
  const [finder, args] = process.platform === 'win32' ? ['where', [name]] : ['sh', ['-c', `command -v ${name}`]];
  return spawnSync(finder, args, { stdio: 'ignore' }).status === 0;
}

/** How npm is started from a script: the npm that started us, or the one on the path. */
export function npmCommand() {
  const { npm_execpath: execPath } = process.env;
  return execPath && /npm-cli\.js$/.test(execPath) ? [process.execPath, execPath] : ['npm'];
}

/** True where a window can be shown. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** A command prefixed so that it gets a virtual display where there is none; two at once begin at different numbers. */
export function withDisplay(command) {
  if (hasDisplay()) return command;
  const first = 100 + (process.pid % 400);
  return ['xvfb-run', '-a', '-n', String(first), '-s', '-screen 0 1440x900x24', ...command];
}
