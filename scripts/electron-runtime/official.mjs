import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { cacheFolder, isFile, readText } from '../repository.mjs';
import { runProgram } from '../run-program.mjs';
import { executableName } from './override.mjs';

const require = createRequire(import.meta.url);
const { env, platform, arch } = process;
const day = 86_400_000;
const probeTime = 4_000;
const downloadTime = 240_000;

/**
 * Electron's own build: installed already, in its download cache, or fetched where the download site answers.
 * With `patient` there is nothing to fall back on, so the download may take as long as it needs.
 */
export async function officialRuntime({ patient, say }) {
  const electron = electronPackage();
  if (!electron) return undefined;
  const installed = installedRuntime(electron);
  if (installed) return installed;
  if (!isDownloaded(electron.version) && !(await siteAnswers(electron.version, { patient, say }))) return undefined;
  say(`downloading the official Electron ${electron.version} …`);
  const installer = path.join(electron.folder, 'install.js');
  const { code, output } = await runProgram(process.execPath, [installer], patient ? {} : { timeout: downloadTime });
  const runtime = code === 0 ? installedRuntime(electron) : undefined;
  if (!runtime) say(`the official download failed (exit code ${code}).\n${output}`);
  return runtime;
}

function electronPackage() {
  try {
    const file = require.resolve('electron/package.json');
    return { folder: path.dirname(file), version: require(file).version };
  } catch {
    return undefined;
  }
}

function installedRuntime({ folder, version }) {
  const dist = path.join(folder, 'dist');
  const executable = path.join(dist, executableName);
  const installed = readText(path.join(dist, 'version'))?.replace(/^v/, '');
  return installed === version && isFile(executable)
    ? { path: executable, dist, version, source: 'official' }
    : undefined;
}

const zipName = (version) => `electron-v${version}-${platform}-${arch}.zip`;

function isDownloaded(version) {
  const home = os.homedir();
  const system = {
    darwin: path.join(home, 'Library/Caches/electron'),
    win32: path.join(env.LOCALAPPDATA ?? path.join(home, 'AppData/Local'), 'electron/Cache'),
  }[platform];
  const linux = path.join(env.XDG_CACHE_HOME || path.join(home, '.cache'), 'electron');
  return [env.electron_config_cache, system ?? linux].filter(Boolean).some((root) => holdsZip(root, zipName(version)));
}

function holdsZip(root, name) {
  try {
    return fs.readdirSync(root).some((folder) => isFile(path.join(root, folder, name)));
  } catch {
    return false;
  }
}

/** Asks the download site once; where another runtime can stand in, a silence is remembered for a day. */
async function siteAnswers(version, { patient, say }) {
  const stamp = path.join(cacheFolder(), 'official-unreachable');
  const age = Date.now() - Number(readText(stamp) ?? 0);
  if (!patient && !env.ELECTRON_MIRROR && age >= 0 && age < day) return false;
  const mirror = env.ELECTRON_MIRROR ?? 'https://github.com/electron/electron/releases/download/';
  const address = `${mirror.replace(/\/?$/, '/')}v${version}/${zipName(version)}`;
  try {
    const answer = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(probeTime) });
    if (answer.ok) return true;
  } catch {
    // no network: said below
  }
  say(`the download site of Electron ${version} did not answer (ELECTRON_MIRROR names another one).`);
  if (!patient) {
    fs.mkdirSync(path.dirname(stamp), { recursive: true });
    fs.writeFileSync(stamp, String(Date.now()));
  }
  return false;
}
