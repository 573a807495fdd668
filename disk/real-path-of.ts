import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from './failure-of';

/** Where a path leads through links; a file that is not there yet will be where it says. */
export async function realPathOf(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return path.resolve(file);
    throw error;
  }
}
