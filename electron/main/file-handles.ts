import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { done, failed } from '#core/model';
import type { Result } from '#core/model';
import type { FileHandle } from '#ipc';

/** What a handle was given out for: a plan may be written again, a Word file may be opened outside, a recent one only opened. */
type Use = 'plan' | 'word' | 'recent';

/** The files one window knows. It holds handles; the paths stay here. */
export class FileHandles {
  readonly #files = new Map<FileHandle, { readonly path: string; readonly use: Use }>();

  /** The handle of a file, the same one each time. */
  give(file: string, use: Use): FileHandle {
    for (const [handle, known] of this.#files) if (known.path === file && known.use === use) return handle;
    const handle = randomUUID() as FileHandle;
    this.#files.set(handle, { path: file, use });
    return handle;
  }

  /** The path behind a handle that was given out for one of these uses. */
  pathOf(handle: string, ...uses: readonly Use[]): Result<string> {
    const known = this.#files.get(handle as FileHandle);
    return known && uses.includes(known.use) ? done(known.path) : failed('unknown-file');
  }
}

/** What the officer calls a file: its name without the ending. */
export const nameOf = (file: string): string => path.basename(file, path.extname(file));
