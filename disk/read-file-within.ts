import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { done, failed } from '#core/model';
import type { Result } from '#core/model';
import { failureOf } from './failure-of';

const MEGABYTE = 1024 * 1024;
const LIMIT = 256 * MEGABYTE;

/** Reads a plain file of at most `limit` bytes (256 MB). A folder, a pipe or a device is never opened. */
export async function readFileWithin(file: string, limit: number = LIMIT): Promise<Result<Uint8Array>> {
  try {
    const found = await stat(file);
    const name = path.basename(file);
    if (found.isDirectory()) return failed('is-a-folder', { file: name });
    if (!found.isFile()) return failed('cannot-read', { file: name, reason: 'ENOTSUP' });
    const bytes = found.size > limit ? undefined : await readAtMost(file, limit);
    return bytes ? done(bytes) : failed('too-large', { file: name, limit: sizeOf(limit) });
  } catch (error) {
    return failureOf(error, file, 'read');
  }
}

/** A file may grow while it is read: what counts is what was read. */
async function readAtMost(file: string, limit: number): Promise<Uint8Array | undefined> {
  const handle = await open(file, 'r');
  try {
    const bytes = await handle.readFile();
    return bytes.length > limit ? undefined : bytes;
  } finally {
    await handle.close();
  }
}

const sizeOf = (bytes: number): string =>
  bytes >= MEGABYTE ? `${Math.floor(bytes / MEGABYTE)} MB` : `${Math.floor(bytes / 1024)} KB`;
