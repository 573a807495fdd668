import { access, constants, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from './failure-of';

const ANYONE_MAY_WRITE = 0o222;

/** Says whether a file cannot be saved in place: it is marked read-only, or it or its folder may not be written. */
export async function isProtected(file: string): Promise<boolean> {
  try {
    const target = await realpath(file);
    const { mode } = await stat(target);
    await access(target, constants.W_OK);
    await access(path.dirname(target), constants.W_OK);
    return (mode & ANYONE_MAY_WRITE) === 0;
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    return code !== 'ENOENT';
  }
}
