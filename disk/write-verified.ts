import { createHash, randomBytes } from 'node:crypto';
import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import type { Stats } from 'node:fs';
import path from 'node:path';
import { done, failed } from '#core/model';
import type { Result } from '#core/model';
import { codeOf, failureOf } from './failure-of';

export interface WriteOptions {
  /** What to do with a file of that name; it is replaced unless told otherwise. */
  readonly ifExists?: 'replace' | 'fail';
}

/**
 * Writes a file so that at any moment either the old one or the new one is there whole, and reads it back.
 * A temporary file beside it, fsync, rename, fsync of the folder, compare by SHA-256. A link stays a link.
 */
export async function writeVerified(
  file: string,
  bytes: Uint8Array,
  { ifExists = 'replace' }: WriteOptions = {},
): Promise<Result<{ readonly sha256: string }>> {
  const name = path.basename(file);
  try {
    const target = await targetOf(file);
    const old = await statOrNothing(target);
    if (old?.isDirectory()) return failed('is-a-folder', { file: name });
    if (old && ifExists === 'fail') return failed('exists', { file: name });
    if (old) await assertWritable(target);
    await replaceWhole(target, bytes, old?.mode);
    const sha256 = hashOf(bytes);
    const isWritten = hashOf(await readFile(target)) === sha256;
    return isWritten ? done({ sha256 }) : failed('not-written-right', { file: name });
  } catch (error) {
    return failureOf(error, file, 'write');
  }
}

/** A rename would replace a file that is protected, or held by another program. */
async function assertWritable(file: string): Promise<void> {
  await (await open(file, 'r+')).close();
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function targetOf(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return path.resolve(file);
    throw error;
  }
}

async function statOrNothing(file: string): Promise<Stats | undefined> {
  try {
    return await stat(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function replaceWhole(target: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  const temporary = path.join(path.dirname(target), `.planloom-${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeThrough(temporary, bytes, mode);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(path.dirname(target));
}

async function writeThrough(file: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    if (mode !== undefined) await handle.chmod(mode);
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A rename is only on the disk once its folder is; Windows and some network folders cannot be asked for it. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
  }
}
