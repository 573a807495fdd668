import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from './failure-of';

/** Says whether two paths lead to one file: by another spelling, through a link, or as a second name of it. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  if (path.resolve(a) === path.resolve(b)) return true;
  try {
    if ((await realpath(a)) === (await realpath(b))) return true;
    const [left, right] = [await stat(a, { bigint: true }), await stat(b, { bigint: true })];
    // Some network folders number no files.
    return left.ino !== 0n && left.ino === right.ino && left.dev === right.dev;
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return false;
  }
}
