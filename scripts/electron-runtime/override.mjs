import path from 'node:path';
import { isFile, readText } from '../repository.mjs';

/** The executable's path inside an Electron folder. */
export const executableName =
  { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform] ?? 'electron';

/** The runtime a person names; a wrong name is an error, never a reason to take another one. */
export function overriddenRuntime() {
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!dist) return undefined;
  const executable = path.join(dist, executableName);
  if (!isFile(executable)) {
    throw new Error(`ELECTRON_OVERRIDE_DIST_PATH is "${dist}", but there is no ${executableName} in it.`);
  }
  return { path: executable, dist, version: readText(path.join(dist, 'version')) ?? 'unknown', source: 'override' };
}
