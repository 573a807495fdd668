import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import type { Stats } from 'node:fs';
import path from 'node:path';
import { done, failed } from '#core/model';
import type { Result } from '#core/model';
import { contentOf, isSameContent } from './content';
import type { Content } from './content';
import { codeOf, failureOf } from './failure-of';
import { realPathOf } from './real-path-of';
import { temporaryBeside } from './temporary-name';

export interface WriteOptions {
  /** What to do with a file of that name; it is replaced unless told otherwise. */
  readonly ifExists?: 'replace' | 'fail';
  /** What may stand in the file: with anything else in it, it is not replaced. Left out, any content is. */
  readonly expected?: readonly Content[];
}

/**
 * Writes a file so that at any moment either the old one or the new one is there whole, and reads it back.
 * A temporary file beside it, fsync, compare, rename, fsync of the folder, compare again by SHA-256. A link stays a link.
 */
export async function writeVerified(
  file: string,
  bytes: Uint8Array,
  { ifExists = 'replace', expected }: WriteOptions = {},
): Promise<Result<Content>> {
  const name = path.basename(file);
  try {
    const target = await realPathOf(file);
    const old = await statOrNothing(target);
    if (old?.isDirectory()) return failed('is-a-folder', { file: name });
    if (old && ifExists === 'fail') return failed('exists', { file: name });
    if (old) await assertWritable(target);
    const content = contentOf(bytes);
    const temporary = temporaryBeside(target);
    try {
      await writeThrough(temporary, bytes, old?.mode);
      if (!(await holds(temporary, content))) return failed('not-written-right', { file: name });
      // As late as can be: what another program wrote meanwhile is not replaced.
      if (expected && (await holdsOther(target, expected))) return failed('changed-outside', { file: name });
      await rename(temporary, target);
    } finally {
      await removeTemporary(temporary);
    }
    await syncFolder(path.dirname(target));
    return (await holds(target, content)) ? done(content) : failed('not-written-right', { file: name });
  } catch (error) {
    return failureOf(error, file, 'write');
  }
}

/** A rename would replace a file that is protected, or held by another program. */
async function assertWritable(file: string): Promise<void> {
  await (await open(file, 'r+')).close();
}

/** What stands in a file now; undefined where there is none. */
async function contentIn(file: string): Promise<Content | undefined> {
  try {
    return contentOf(await readFile(file));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function holds(file: string, content: Content): Promise<boolean> {
  const found = await contentIn(file);
  return found !== undefined && isSameContent(found, content);
}

/** A file that is gone holds nothing that could be lost. */
async function holdsOther(file: string, expected: readonly Content[]): Promise<boolean> {
  const found = await contentIn(file);
  return found !== undefined && !expected.some((content) => isSameContent(content, found));
}

async function statOrNothing(file: string): Promise<Stats | undefined> {
  try {
    return await stat(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
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

/** What cannot be removed now is removed at the next start (`tidyFolder`). */
async function removeTemporary(file: string): Promise<void> {
  try {
    await rm(file, { force: true });
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
  }
}

/** Windows and some network folders cannot be asked for a folder on the disk. */
const CANNOT_BE_ASKED: readonly string[] = ['EPERM', 'EACCES', 'EISDIR', 'EINVAL', 'ENOTSUP', 'ENOSYS', 'EBADF'];

/** A rename is only on the disk once its folder is. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined || !CANNOT_BE_ASKED.includes(code)) throw error;
  }
}
