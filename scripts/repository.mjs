import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The folder that holds package.json. */
export const repository = path.dirname(import.meta.dirname);

/** A path inside the repository. */
export const inRepository = (...parts) => path.join(repository, ...parts);

/** The text of a file, trimmed, or undefined where there is none. */
export function readText(file) {
  try {
    return fs.readFileSync(file, 'utf8').trim();
  } catch {
    return undefined;
  }
}

/** True for an existing plain file. */
export function isFile(file) {
  return fs.statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** True where this user may write into his own home folder; some service accounts have none. */
export function homeIsWritable() {
  try {
    fs.accessSync(os.homedir(), fs.constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where downloads shared by all clones are kept; inside the clone for a user without a home. */
export function cacheFolder() {
  const { PLANLOOM_CACHE, XDG_CACHE_HOME } = process.env;
  if (PLANLOOM_CACHE) return PLANLOOM_CACHE;
  if (XDG_CACHE_HOME) return path.join(XDG_CACHE_HOME, 'planloom');
  return homeIsWritable() ? path.join(os.homedir(), '.cache/planloom') : inRepository('.cache/planloom');
}
