import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { homeIsWritable, inRepository, readText } from '../repository.mjs';
import { npmCommand, runProgram } from '../run-program.mjs';

const stamp = inRepository('node_modules/.planloom-lock');

/** Runs `npm ci` when node_modules is not what package-lock.json asks for. */
export async function installNpmPackages({ say }) {
  const lock = fs.readFileSync(inRepository('package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  if (readText(stamp) === hash) return;
  if (!holdsWhatIsLocked(JSON.parse(lock.toString('utf8')))) {
    say('installing npm packages …');
    const [npm, ...args] = npmCommand();
    const { code, output } = await runProgram(npm, [...args, 'ci', '--no-audit', '--no-fund', '--prefer-offline'], {
      cwd: inRepository(),
      shell: npm === 'npm' && process.platform === 'win32',
      env: environment(),
    });
    if (code !== 0) throw new Error(`npm ci failed:\n${output}`);
  }
  fs.writeFileSync(stamp, `${hash}\n`);
}

/** A user without a home of his own gets npm's cache inside the clone, and no settings of somebody else's. */
function environment() {
  if (homeIsWritable()) return process.env;
  const home = inRepository('.cache/home');
  fs.mkdirSync(home, { recursive: true });
  return { ...process.env, HOME: home, npm_config_cache: path.join(home, '.npm') };
}

/** npm keeps its own list of what it installed; packages for other systems may be absent. */
function holdsWhatIsLocked(lock) {
  const text = readText(inRepository('node_modules/.package-lock.json'));
  if (text === undefined) return false;
  const installed = JSON.parse(text).packages;
  const wanted = Object.entries(lock.packages).filter(([place]) => place !== '');
  return wanted.every(([place, { version, optional }]) =>
    installed[place] ? installed[place].version === version : optional === true,
  );
}
