import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from './failure-of';
import { isTemporaryName } from './temporary-name';

/** A file that is still being written is younger, also on a slow network. */
const LEFT_AFTER = 10 * 60_000;

/**
 * Removes the temporary files that saves left in a folder when they were killed: only ours, and only old ones.
 * Gives back how many. A folder that is gone, or may not be written, is left as it is.
 */
export async function tidyFolder(folder: string, now: Date, leftAfter: number = LEFT_AFTER): Promise<number> {
  let removed = 0;
  for (const name of await namesIn(folder)) {
    if (!isTemporaryName(name)) continue;
    try {
      const file = path.join(folder, name);
      const { mtimeMs } = await stat(file);
      if (now.getTime() - mtimeMs < leftAfter) continue;
      await rm(file);
      removed++;
    } catch (error) {
      if (codeOf(error) === undefined) throw error;
    }
  }
  return removed;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return [];
  }
}
