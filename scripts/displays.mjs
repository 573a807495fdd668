import { spawn } from 'node:child_process';
import { hasDisplay } from './run-program.mjs';

/**
 * Starts virtual displays, each with a clipboard and a focus of its own; none where there is a display already.
 * Gives back { names, close }: what goes into DISPLAY, and what ends them.
 */
export async function startDisplays(count) {
  if (hasDisplay()) return { names: [], close: () => undefined };
  const servers = await Promise.all(Array.from({ length: count }, startDisplay));
  return { names: servers.map(({ name }) => name), close: () => servers.forEach(({ server }) => server.kill()) };
}

/**
 * Xvfb finds a free number by itself and writes it to the descriptor that it is given. It lets every user of the machine
 * in: one test shows the program as somebody who is not root.
 */
function startDisplay() {
  return new Promise((resolve, reject) => {
    const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp', '-ac'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended (${code})`)));
    server.stdio[3].once('data', (number) => resolve({ server, name: `:${String(number).trim()}` }));
  });
}
